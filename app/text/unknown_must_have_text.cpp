// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/unknown_must_have_text.h"

#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct UnknownMustHaveText {
    Q_DECLARE_TR_FUNCTIONS(UnknownMustHaveText)
};

bool countsAsUnmet(const Questionnaire& questionnaire) { return questionnaire.dontKnow == DontKnowRule::Zero; }

QString lineOf(const QString& what, const QString& sentence)
{
    return sentence.isEmpty() ? QString() : UnknownMustHaveText::tr("%1: %2", "what, sentence").arg(what, sentence);
}

} // namespace

QString unknownMustHaveText(const Questionnaire& questionnaire, const Item& item, const Answer& answer)
{
    if (!item.mustHave || answer.state != AnswerState::DontKnow)
        return {};
    const bool isUnmet = countsAsUnmet(questionnaire);
    if (questionnaire.feeds == FeedsIndex::None)
        return isUnmet ? UnknownMustHaveText::tr("Until you know, this must-have counts as not met.")
                       : UnknownMustHaveText::tr("Until you know, this must-have is not confirmed.");
    const IndexKind index = questionnaire.feeds == FeedsIndex::Trust ? IndexKind::Trust : IndexKind::Readiness;
    const QString band = quoted(bandWord(index, isUnmet ? kBandWhileUnmet : kBandWhileUnconfirmed));
    return (isUnmet ? UnknownMustHaveText::tr("Until you know, this must-have counts as not met, and the band is no "
                                              "higher than %1.")
                    : UnknownMustHaveText::tr("Until you know, this must-have is not confirmed, and the band is no "
                                              "higher than %1."))
        .arg(band);
}

QString unknownMustHavesText(const Questionnaire& questionnaire, const Answers& answers)
{
    const std::vector<const Item*> items = questionnaire.items();
    const auto unknown = static_cast<int>(std::count_if(items.begin(), items.end(), [&](const Item* item) {
        return item->mustHave && answerTo(answers, item->id).state == AnswerState::DontKnow;
    }));
    if (unknown == 0)
        return {};
    return countsAsUnmet(questionnaire)
        ? UnknownMustHaveText::tr("%n must-haves are not met because the answer is “don’t know”.", nullptr, unknown)
        : UnknownMustHaveText::tr("%n must-haves are not confirmed because the answer is “don’t know”.", nullptr,
                                  unknown);
}

QStringList unknownMustHaveLines(const RoundResult& result)
{
    QStringList lines;
    for (const ConsensusResult& one : result.consensus)
        lines << lineOf(shown(one.questionnaire->title), unknownMustHavesText(*one.questionnaire, one.answers));
    for (const PartnerResult& one : result.partners)
        lines << lineOf(QString::fromStdString(one.about.name), unknownMustHavesText(*one.questionnaire, one.answers));
    lines.removeAll(QString());
    return lines;
}

} // namespace soundings
