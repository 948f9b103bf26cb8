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

QString leaningsSentence(const StaffCases& cases, const ScenarioSet& set)
{
    QStringList parts;
    for (const LeaningShare& share : cases.leanings)
        for (const Leaning& leaning : set.leanings)
            if (leaning.id == share.id)
                parts << ScenarioText::tr("%1 (%2)", "a leaning, its share")
                             .arg(shown(leaning.label), shareText(share.percent));
    if (parts.isEmpty())
        return {};
    return ScenarioText::tr("Of the choices that were not the recommended ones: %1.")
        .arg(parts.join(QStringLiteral("; ")));
}

QString gapSentence(const StaffCases& cases)
{
    return ScenarioText::tr("Confidence stands at %1 out of 100, judgement in the cases at %2.")
        .arg(figureText(*cases.confidence), figureText(*cases.judgement));
}

} // namespace

QStringList scenarioSentences(const StaffResult& result)
{
    const ScenarioSet& set = result.questionnaire->scenarios;
    const StaffCases& cases = result.cases;
    if (set.scenarios.empty() || !result.isShown())
        return {};
    if (!cases.gap)
        return {ScenarioText::tr("Confidence and judgement are not compared, to protect colleagues: too few people "
                                 "worked through every case and answered the statements beside it.")};
    QStringList sentences;
    const CalibrationBand* band = bandOf(set, cases.band);
    if (band != nullptr)
        sentences << ScenarioText::tr("%1.", "the band of a gap as a sentence").arg(shown(band->label));
    sentences << gapSentence(cases);
    if (set.guessLevel > 0)
        sentences << ScenarioText::tr("Choosing at random would score about %1.").arg(set.guessLevel);
    if (cases.isEarlySign)
        sentences << ScenarioText::tr("An early sign: fewer than %1 people worked through the cases.").arg(set.firmAt);
    if (band != nullptr && !band->nextStep.isEmpty())
        sentences << shown(band->nextStep);
    sentences << leaningsSentence(cases, set);
    if (!set.caution.isEmpty())
        sentences << shown(set.caution);
    sentences.removeAll(QString());
    return sentences;
}

} // namespace soundings
