// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/next_band_text.h"

#include "app/text/index_text.h"
#include "app/text/item_text.h"
#include "app/text/must_have_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct NextBandText {
    Q_DECLARE_TR_FUNCTIONS(NextBandText)
};

/// The questionnaire that the improvements are of: there are none where the round does not have it.
const Questionnaire& improvedQuestionnaire(const RoundResult& result, const AgencyId& about)
{
    const PartnerResult* partner = result.trustIn(about);
    return partner != nullptr ? *partner->questionnaire : *result.governance()->questionnaire;
}

QString whyNone(const RoundResult& result, const NextBand& next, const AgencyId& about)
{
    const PartnerResult* partner = result.trustIn(about);
    switch (*next.why) {
    case WhyNoNextBand::NoNumber:
        return next.kind == IndexKind::Readiness
            ? NextBandText::tr("There is no readiness number yet, so there is no next band.")
            : NextBandText::tr("There is no trust number, so there is no next band.");
    case WhyNoNextBand::BandWaits:
        return bandSentence(result, partner != nullptr ? *partner->trust : result.readiness, partner);
    case WhyNoNextBand::HighestBand:
        return NextBandText::tr("This is the highest band: %1.").arg(bandWord(next.kind, *next.band));
    case WhyNoNextBand::HeldByStaff:
        return NextBandText::tr(
            "A must-have of the staff survey holds the band. No answer about governance moves it: what "
            "would help is what colleagues need before the next survey.");
    case WhyNoNextBand::NotConfirmed:
        return NextBandText::tr("First find out what nobody could say about a must-have: until then the band is held.");
    case WhyNoNextBand::OutOfReach:
        break;
    }
    return NextBandText::tr("%1 is out of reach without the answers that cannot be improved.")
        .arg(bandWord(next.kind, *next.to));
}

/// Improvements that people read more than one set of.
constexpr std::size_t kShortSet = 6;

QString stepsText(int steps)
{
    return steps == 1 ? NextBandText::tr("One step") : NextBandText::tr("%1 steps").arg(steps);
}

} // namespace

QString nextBandSentence(const RoundResult& result, const NextBand& next, const AgencyId& about)
{
    if (next.why)
        return whyNone(result, next, about);
    const QString to = bandWord(next.kind, *next.to);
    if (next.sets.size() == 1 || isLargeSet(next.sets.front()))
        return NextBandText::tr("To reach %1 it would take this:").arg(to);
    return NextBandText::tr("To reach %1 it would take one of these:").arg(to);
}

QString improvementText(const RoundResult& result, const Improvement& improvement, const AgencyId& about)
{
    const Questionnaire& questionnaire = improvedQuestionnaire(result, about);
    const Item& item = *questionnaire.findItem(improvement.item);
    const Answer now = improvement.fromDontKnow ? Answer::dontKnow() : Answer::rated(improvement.from);
    return NextBandText::tr("%1: from %2 to %3, %4 points more", "an item, its answer now and then, what that gains")
        .arg(quoted(withoutStop(itemTitle(result, questionnaire.id, about, item.id))),
             quoted(answerText(questionnaire, item, now)),
             quoted(answerText(questionnaire, item, Answer::rated(improvement.to))),
             tenthsText((improvement.gain * Fraction(10)).rounded()));
}

QString setText(const ImprovementSet& set)
{
    int steps = 0;
    for (const Improvement& improvement : set.improvements)
        steps += improvement.steps;
    const auto answers = static_cast<int>(set.improvements.size());
    const QString what = steps == answers
        ? stepsText(steps)
        : NextBandText::tr("%1 in %n answer(s)", "so many steps", answers).arg(stepsText(steps));
    return NextBandText::tr("%1, then %2 out of 100").arg(what).arg(set.score.rounded());
}

bool isLargeSet(const ImprovementSet& set) { return set.improvements.size() > kShortSet; }

QString otherSetsText()
{
    return NextBandText::tr("Other sets of the same size differ in little: they need as many steps.");
}

QString steadinessText(const NextBand& next)
{
    if (!next.steady)
        return {};
    if (next.steady->lowest == next.steady->highest)
        return NextBandText::tr("The number is steady: it stays %1 if any one section counts a quarter more or less.")
            .arg(next.steady->lowest);
    return NextBandText::tr("If any one section counted a quarter more or less, the number would be between %1 and %2.")
        .arg(next.steady->lowest)
        .arg(next.steady->highest);
}

QString nextBandText(const RoundResult& result, const NextBand& next, const AgencyId& about)
{
    QStringList lines{nextBandSentence(result, next, about)};
    int number = 0;
    for (const ImprovementSet& set : next.sets) {
        if (number > 0 && isLargeSet(set)) {
            lines << otherSetsText();
            break;
        }
        lines << QStringLiteral("%1. %2:").arg(++number).arg(setText(set));
        for (const Improvement& improvement : set.improvements)
            lines << QStringLiteral("   ") + improvementText(result, improvement, about);
    }
    const QString steady = steadinessText(next);
    if (!steady.isEmpty())
        lines << steady;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace soundings
