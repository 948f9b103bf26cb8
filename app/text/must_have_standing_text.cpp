// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/must_have_standing_text.h"

#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/score_text.h"
#include "core/scoring/must_have.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct MustHaveStandingText {
    Q_DECLARE_TR_FUNCTIONS(MustHaveStandingText)
};

bool countsAsUnmet(const Questionnaire& questionnaire) { return questionnaire.dontKnow == DontKnowRule::Zero; }

QString lineOf(const QString& what, const QString& sentence)
{
    return sentence.isEmpty() ? QString() : MustHaveStandingText::tr("%1: %2", "what, sentence").arg(what, sentence);
}

} // namespace

QString mustHaveStandingText(const Questionnaire& questionnaire, const Item& item, const Answer& answer)
{
    const auto score = itemScore(questionnaire, item, answer);
    const bool isUnknown = answer.state == AnswerState::DontKnow;
    if (!item.mustHave || (!isUnknown && (!score || meetsMustHave(questionnaire, item, *score))))
        return {};
    const bool isUnmet = !isUnknown || countsAsUnmet(questionnaire);
    if (questionnaire.feeds == FeedsIndex::None)
        return !isUnknown ? MustHaveStandingText::tr("With this answer the must-have is not met.")
            : isUnmet     ? MustHaveStandingText::tr("Until you know, this must-have counts as not met.")
                          : MustHaveStandingText::tr("Until you know, this must-have is not confirmed.");
    const IndexKind index = questionnaire.feeds == FeedsIndex::Trust ? IndexKind::Trust : IndexKind::Readiness;
    const QString band = quoted(bandWord(index, isUnmet ? kBandWhileUnmet : kBandWhileUnconfirmed));
    const QString which = bandName(index);
    if (!isUnknown)
        return MustHaveStandingText::tr("With this answer the must-have is not met, and the %2 is no higher than %1.")
            .arg(band, which);
    return (isUnmet ? MustHaveStandingText::tr("Until you know, this must-have counts as not met, and the %2 is no "
                                               "higher than %1.")
                    : MustHaveStandingText::tr("Until you know, this must-have is not confirmed, and the %2 is no "
                                               "higher than %1."))
        .arg(band, which);
}

QString mustHavesStandingText(const Questionnaire& questionnaire, const Answers& answers)
{
    const MustHaveStates states = mustHaveStates(questionnaire, answers);
    const auto isUnknown = [&](const ItemId& item) { return answerTo(answers, item).state == AnswerState::DontKnow; };
    const auto unmet = static_cast<int>(states.unmet.size());
    const auto unknown = static_cast<int>(std::count_if(states.unmet.begin(), states.unmet.end(), isUnknown));
    const auto unconfirmed = static_cast<int>(states.unconfirmed.size());
    QStringList sentences;
    if (unmet > 0 && unknown == unmet)
        sentences << MustHaveStandingText::tr("%n must-haves are not met because the answer is “don’t know”.", nullptr,
                                              unmet);
    else if (unknown > 0)
        sentences << MustHaveStandingText::tr(
                         "%n must-haves are not met, %1 of them because the answer is “don’t know”.", nullptr, unmet)
                         .arg(unknown);
    else if (unmet > 0)
        sentences << MustHaveStandingText::tr("%n must-haves are not met.", nullptr, unmet);
    if (unconfirmed > 0)
        sentences << MustHaveStandingText::tr("%n must-haves are not confirmed because the answer is “don’t know”.",
                                              nullptr, unconfirmed);
    return sentences.join(QLatin1Char(' '));
}

QStringList mustHaveStandingLines(const RoundResult& result)
{
    QStringList lines;
    for (const ConsensusResult& one : result.consensus)
        lines << lineOf(shown(one.questionnaire->title), mustHavesStandingText(*one.questionnaire, one.answers));
    for (const PartnerResult& one : result.partners)
        lines << lineOf(QString::fromStdString(one.about.name), mustHavesStandingText(*one.questionnaire, one.answers));
    lines.removeAll(QString());
    return lines;
}

} // namespace soundings
