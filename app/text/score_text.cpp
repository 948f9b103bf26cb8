// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/score_text.h"

#include "app/text/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

namespace soundings {

namespace {

struct ScoreText {
    Q_DECLARE_TR_FUNCTIONS(ScoreText)
};

QString readinessWord(Band band)
{
    switch (band) {
    case Band::First:
        return ScoreText::tr("Starting");
    case Band::Second:
        return ScoreText::tr("Building");
    case Band::Third:
        return ScoreText::tr("Workable");
    case Band::Fourth:
        break;
    }
    return ScoreText::tr("Dependable");
}

QString trustWord(Band band)
{
    switch (band) {
    case Band::First:
        return ScoreText::tr("Guarded");
    case Band::Second:
        return ScoreText::tr("Cautious");
    case Band::Third:
        return ScoreText::tr("Working trust");
    case Band::Fourth:
        break;
    }
    return ScoreText::tr("Strong trust");
}

QString labelOr(const Text& label, const QString& ownWords) { return label.isEmpty() ? ownWords : shown(label); }

} // namespace

QString bandWord(IndexKind index, Band band)
{
    return index == IndexKind::Readiness ? readinessWord(band) : trustWord(band);
}

QString bandName(IndexKind index)
{
    return index == IndexKind::Readiness ? ScoreText::tr("readiness band") : ScoreText::tr("trust band");
}

QString bandMeaning(IndexKind index, Band band)
{
    const bool isReadiness = index == IndexKind::Readiness;
    switch (band) {
    case Band::First:
        return isReadiness ? ScoreText::tr("Little is in place yet.")
                           : ScoreText::tr("Little is known or believed yet.");
    case Band::Second:
        return isReadiness ? ScoreText::tr("It depends on individuals.") : ScoreText::tr("True only here and there.");
    case Band::Third:
        return isReadiness ? ScoreText::tr("In place and used with care, with known exceptions.")
                           : ScoreText::tr("True for much of what we share, with known exceptions.");
    case Band::Fourth:
        break;
    }
    return isReadiness ? ScoreText::tr("Works as a matter of course, and can be shown to.")
                       : ScoreText::tr("True nearly every time, and we could give examples.");
}

QString positionWord(Position position)
{
    switch (position) {
    case Position::StartWithConversation:
        return ScoreText::tr("Start with conversation");
    case Position::EquippedButApart:
        return ScoreText::tr("Equipped but apart");
    case Position::WillingButExposed:
        return ScoreText::tr("Willing but exposed");
    case Position::ReadyTogether:
        break;
    }
    return ScoreText::tr("Ready together");
}

QString positionMeaning(Position position)
{
    switch (position) {
    case Position::StartWithConversation:
        return ScoreText::tr("Begin with one shared purpose and one small lawful share.");
    case Position::EquippedButApart:
        return ScoreText::tr("The paperwork is done; spend time on people, not on another agreement.");
    case Position::WillingButExposed:
        return ScoreText::tr(
            "There is good will and the safeguards are thin: put governance right before more is shared.");
    case Position::ReadyTogether:
        break;
    }
    return ScoreText::tr("Use what you have for harder problems, and keep checking.");
}

QString scoreText(const std::optional<Fraction>& score)
{
    return score ? QString::number(score->rounded()) : ScoreText::tr("No score");
}

QString rangeText(const std::optional<ScoreRange>& range)
{
    if (!range)
        return {};
    const int low = range->low.rounded();
    const int high = range->high.rounded();
    return low == high ? QString::number(low) : QStringLiteral("%1\u2013%2").arg(low).arg(high);
}

int ratingsGiven(const Counts& counts)
{
    const bool ratesDontKnow = counts.rated == counts.answered; // as 0
    return ratesDontKnow ? counts.rated - counts.dontKnow : counts.rated;
}

QString ratedText(const Counts& counts)
{
    return ScoreText::tr("%1 of %2", "two counts").arg(ratingsGiven(counts)).arg(counts.applicable);
}

QString knownShareText(const Counts& counts)
{
    return ScoreText::tr("%1 of %2 answered with a rating").arg(ratingsGiven(counts)).arg(counts.applicable);
}

QString openCountsText(const Counts& counts)
{
    QStringList parts;
    if (counts.dontKnow > 0)
        parts << ScoreText::tr("To find out: %1").arg(counts.dontKnow);
    if (counts.notApplicable == 1)
        parts << ScoreText::tr("1 does not apply");
    else if (counts.notApplicable > 1)
        parts << ScoreText::tr("%1 do not apply", "more than one").arg(counts.notApplicable);
    if (counts.unanswered() > 0)
        parts << ScoreText::tr("%1 still to answer").arg(counts.unanswered());
    return parts.join(QStringLiteral(" · "));
}

QString answerText(const Questionnaire& questionnaire, const Item& /*item*/, const Answer& answer)
{
    switch (answer.state) {
    case AnswerState::NotAnswered:
        return ScoreText::tr("Not answered");
    case AnswerState::NotApplicable:
        return labelOr(questionnaire.notApplicableLabel, ScoreText::tr("Does not apply"));
    case AnswerState::DontKnow:
        return labelOr(questionnaire.dontKnowLabel, ScoreText::tr("Don’t know"));
    case AnswerState::Rated:
        break;
    }
    const ScalePoint* point = questionnaire.findPoint(answer.point);
    return point != nullptr ? shown(point->label) : QString::number(answer.point);
}

QString termStateText(TermState state)
{
    switch (state) {
    case TermState::Counted:
        return ScoreText::tr("Counts");
    case TermState::CountedAsZero:
        return ScoreText::tr("Don’t know: counts as 0 until there is evidence");
    case TermState::NotApplicable:
        return ScoreText::tr("Does not apply: left out");
    case TermState::DontKnow:
        return ScoreText::tr("Don’t know: left out, and to find out");
    case TermState::NotAnswered:
        return ScoreText::tr("Not answered");
    case TermState::NotScored:
        return ScoreText::tr("Too few answers to score it");
    case TermState::Withheld:
        break;
    }
    return ScoreText::tr("Not shown, to protect colleagues");
}

QString withheldText(const StaffResult& result)
{
    switch (result.withheld) {
    case Withheld::SurveyOpen:
        return ScoreText::tr("The survey is still open. Its results appear when the round is closed, "
                             "so that nobody’s answers can be followed as they come in.");
    case Withheld::RoundReopened:
        return ScoreText::tr(
            "The round is open again; the survey stays closed. Its results are shown again when the round "
            "is closed.");
    case Withheld::TooFew:
        if (result.respondents == PeopleCount(0))
            return ScoreText::tr("Nobody took part in the staff survey.");
        return ScoreText::tr("Fewer than %1 answers: not shown, to protect colleagues.").arg(result.minimum);
    case Withheld::SamePeople:
        return ScoreText::tr(
            "Not published, to protect colleagues: the answers could be those of an earlier round with "
            "a few people added or exchanged, and the difference would show what these few said.");
    case Withheld::No:
        break;
    }
    if (result.score)
        return {};
    return ScoreText::tr(
               "Too many of its statements have fewer than %1 answers: no overall figure is shown, to protect "
               "colleagues.")
        .arg(result.minimum);
}

QString withheldCell() { return ScoreText::tr("Not shown"); }

QString dateText(const Date& date)
{
    return programLocale().toString(QDate(date.year, date.month, date.day), QStringLiteral("d MMMM yyyy"));
}

QString tenthsText(std::int64_t tenths)
{
    const std::int64_t size = tenths < 0 ? -tenths : tenths;
    const QString sign = tenths < 0 ? QStringLiteral("\u2212") : QString();
    //: The decimal sign of numbers.
    const QString point = ScoreText::tr(".");
    return sign + QString::number(size / 10) + point + QString::number(size % 10);
}

} // namespace soundings
