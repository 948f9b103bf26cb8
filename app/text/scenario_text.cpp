// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/scenario_text.h"

#include "app/text/language.h"
#include "app/text/staff_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct ScenarioText {
    Q_DECLARE_TR_FUNCTIONS(ScenarioText)
};

const CalibrationBand* bandOf(const ScenarioSet& set, const std::string& id)
{
    const auto found =
        std::find_if(set.bands.begin(), set.bands.end(), [&](const auto& band) { return band.id == id; });
    return found == set.bands.end() ? nullptr : &*found;
}

QString leaningsSentence(const ScenarioRelease& release, const ScenarioSet& set)
{
    QStringList parts;
    for (const ReleasedLeaning& released : release.leanings())
        for (const Leaning& leaning : set.leanings)
            if (leaning.id == released.id)
                parts << ScenarioText::tr("%1 (%2)", "a leaning, its share")
                             .arg(shown(leaning.label), shareText(released.share));
    if (parts.isEmpty())
        return {};
    return ScenarioText::tr("Of the choices that were not the recommended ones: %1.")
        .arg(parts.join(QStringLiteral("; ")));
}

QString gapSentence(const ScenarioRelease& release)
{
    return ScenarioText::tr("Confidence stands at %1 out of 100, judgement in the cases at %2.")
        .arg(figureText(*release.confidence()), figureText(*release.judgement()));
}

} // namespace

QStringList scenarioSentences(const ScenarioRelease& release, const Questionnaire& questionnaire)
{
    const ScenarioSet& set = questionnaire.scenarios;
    if (set.scenarios.empty() || release.withheld() != Withheld::No)
        return {};
    if (!release.gap())
        return {ScenarioText::tr("Confidence and judgement are not compared, to protect colleagues: too few people "
                                 "worked through the cases.")};
    QStringList sentences;
    const CalibrationBand* band = bandOf(set, release.band());
    if (band != nullptr)
        sentences << ScenarioText::tr("%1.", "the band of a gap as a sentence").arg(shown(band->label));
    sentences << gapSentence(release);
    if (release.isConfidenceOfAll())
        sentences << ScenarioText::tr("The confidence is that of everybody who answered, not only of those who worked "
                                      "through the cases: the difference could reveal what a few people answered.");
    if (set.guessLevel > 0)
        sentences << ScenarioText::tr("Choosing at random would score about %1.").arg(set.guessLevel);
    if (release.isEarlySign())
        sentences << ScenarioText::tr("An early sign: fewer than %1 people worked through the cases.").arg(set.firmAt);
    if (band != nullptr && !band->nextStep.isEmpty())
        sentences << shown(band->nextStep);
    sentences << leaningsSentence(release, set);
    if (!set.caution.isEmpty())
        sentences << shown(set.caution);
    sentences.removeAll(QString());
    return sentences;
}

} // namespace soundings
