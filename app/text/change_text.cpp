// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/change_text.h"

#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/named_change.h"
#include "app/text/score_text.h"
#include "app/text/staff_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace soundings {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

/// ", and is now Workable (before: Building)"; empty where the band stayed.
QString bandClause(const NamedChange& named)
{
    const ScoreChange& change = *named.change;
    if (!named.kind || !change.bandAfter || change.bandAfter == change.bandBefore)
        return {};
    const QString now = bandWord(*named.kind, *change.bandAfter);
    if (!change.bandBefore)
        return ChangeText::tr(", and is now %1").arg(now);
    const QString before = bandWord(*named.kind, *change.bandBefore);
    return *change.bandAfter < bandOf(*change.after)
        ? ChangeText::tr(", and is now held at %1 (before: %2)").arg(now, before)
        : ChangeText::tr(", and is now %1 (before: %2)").arg(now, before);
}

/// Why a band is another one though the number is about the same; empty where it stayed.
QString bandSentence(const NamedChange& named)
{
    const ScoreChange& change = *named.change;
    if (!named.kind || !change.bandAfter || change.bandAfter == change.bandBefore)
        return {};
    const QString now = bandWord(*named.kind, *change.bandAfter);
    if (!change.bandBefore)
        return QLatin1Char(' ') + ChangeText::tr("Its band is now %1.").arg(now);
    const QString before = bandWord(*named.kind, *change.bandBefore);
    QString words = ChangeText::tr("Its band is now %1 (before: %2): no must-have holds it back any more.");
    if (*change.bandAfter < bandOf(*change.after))
        words = ChangeText::tr("Its band is now held at %1 (before: %2).");
    else if (bandOf(*change.before) != bandOf(*change.after))
        words = ChangeText::tr("Its band is now %1 (before: %2): a small change can cross the line between two bands.");
    return QLatin1Char(' ') + words.arg(now, before);
}

bool rangesOverlap(const ScoreChange& change)
{
    const auto& before = change.rangeBefore;
    const auto& after = change.rangeAfter;
    if (!before || !after || (before->low == before->high && after->low == after->high))
        return false;
    return before->low <= after->high && after->low <= before->high;
}

/// What the people who did not answer leave open of a staff figure; empty of other figures.
QString chanceClause(const ScoreChange& change)
{
    if (!change.comparedBefore || !change.comparedAfter)
        return {};
    if (change.couldBeChance())
        return QLatin1Char(' ') + ChangeText::tr("With so few answers it could be chance.");
    if (change.direction() == ChangeDirection::Up)
        return QLatin1Char(' ') + ChangeText::tr("It is clearly higher: chance alone does not explain it.");
    if (change.direction() == ChangeDirection::Down)
        return QLatin1Char(' ') + ChangeText::tr("It is clearly lower: chance alone does not explain it.");
    return {};
}

QString oneSided(const NamedChange& named)
{
    const ScoreChange& change = *named.change;
    if (named.hasLittleInCommon)
        return ChangeText::tr("%1 cannot be compared: too little was asked in both rounds.").arg(named.title);
    if (change.after)
        return ChangeText::tr("%1 is %2 now; the earlier round has no number to compare it with.")
            .arg(named.title, afterText(change));
    if (change.before)
        return ChangeText::tr("%1 was %2; the later round has no number to compare it with.")
            .arg(named.title, beforeText(change));
    return ChangeText::tr("%1 cannot be compared: neither round has a number for it.").arg(named.title);
}

/// Answers to a partner's statements name the partner.
Names namesOf(const ResponseChange& change)
{
    Names names;
    names.partner = QString::fromStdString(change.aboutName);
    return names;
}

bool isGap(const ItemChange& item)
{
    const bool isUnanswered =
        item.before.state == AnswerState::NotAnswered || item.after.state == AnswerState::NotAnswered;
    return isUnanswered && item.moved == Fraction();
}

QString movedText(const Fraction& moved)
{
    if (moved == Fraction())
        return ChangeText::tr("no change to the score");
    const bool isLess = moved < Fraction();
    const int tenths = ((isLess ? Fraction() - moved : moved) * Fraction(10)).rounded();
    return isLess ? tenthsText(-tenths) : QLatin1Char('+') + tenthsText(tenths);
}

} // namespace

QString changeSentence(const NamedChange& named)
{
    const ScoreChange& change = *named.change;
    if (change.direction() == ChangeDirection::NotComparable)
        return oneSided(named);
    if (change.displayedChange() == 0)
        return ChangeText::tr("%1: no change, %2 in both rounds%3.")
            .arg(named.title, afterText(change), bandClause(named));
    if (change.direction() == ChangeDirection::NoClearChange) {
        const QString unclear =
            ChangeText::tr("%1: no clear change (%2, now %3).").arg(named.title, beforeText(change), afterText(change));
        return unclear + bandSentence(named) + chanceClause(change);
    }
    const QString sentence =
        ChangeText::tr("%1 %2, from %3 to %4%5.")
            .arg(named.title, changeText(change), beforeText(change), afterText(change), bandClause(named))
        + chanceClause(change);
    return rangesOverlap(change) ? sentence + QLatin1Char(' ')
            + ChangeText::tr("What is still unanswered could explain some of it: the ranges overlap.")
                                 : sentence;
}

bool isClear(const ScoreChange& change)
{
    return change.direction() == ChangeDirection::Up || change.direction() == ChangeDirection::Down;
}

QString smallestChangeSentence(const StaffChange& staff)
{
    if (!staff.smallest || staff.change.direction() != ChangeDirection::NoClearChange)
        return {};
    const long points = std::lround(staff.smallest->points);
    if (points <= kNoClearChangeBelow || points <= std::abs(*staff.change.displayedChange()))
        return {};
    return smallestChangeSentence(staff.smallest->people, staff.smallest->points);
}

QString beforeText(const ScoreChange& change) { return limitedText(scoreText(change.before), change.limitBefore); }

QString afterText(const ScoreChange& change) { return limitedText(scoreText(change.after), change.limitAfter); }

QString changeText(const ScoreChange& change)
{
    const bool isLimited = change.limitBefore != Limit::Exact || change.limitAfter != Limit::Exact;
    const int points = std::abs(change.displayedChange().value_or(0));
    switch (change.direction()) {
    case ChangeDirection::Up:
        return (isLimited ? ChangeText::tr("rose by at least %1") : ChangeText::tr("rose by %1")).arg(points);
    case ChangeDirection::Down:
        return (isLimited ? ChangeText::tr("fell by at least %1") : ChangeText::tr("fell by %1")).arg(points);
    case ChangeDirection::NoClearChange:
        return ChangeText::tr("no clear change");
    case ChangeDirection::NotComparable:
        break;
    }
    return ChangeText::tr("cannot be compared");
}

QString clearChangesText(const std::vector<NamedChange>& changes)
{
    QStringList ways;
    std::vector<NamedChange> clear = clearOnes(changes);
    while (!clear.empty()) {
        const NamedChange most = clear.front();
        const ChangeDirection way = most.change->direction();
        const auto more = static_cast<int>(std::erase_if(
                              clear, [way](const NamedChange& named) { return named.change->direction() == way; }))
            - 1;
        const QString first =
            ChangeText::tr("%1 %2", "a section, how it changed").arg(quoted(most.title), changeText(*most.change));
        const QString others = way == ChangeDirection::Up ? ChangeText::tr("%1 and %n more rose", nullptr, more)
                                                          : ChangeText::tr("%1 and %n more fell", nullptr, more);
        ways << (more > 0 ? others.arg(first) : first);
    }
    return ways.join(QStringLiteral("; "));
}

std::vector<MovedLine> movedLines(const ResponseChange& change, std::size_t limit)
{
    std::vector<MovedLine> lines;
    if (change.change.direction() == ChangeDirection::NotComparable && !change.common.isLittle())
        return lines;
    for (const ItemChange& moved : change.items) {
        if (lines.size() >= limit)
            break;
        const Item* item = change.questionnaire->findItem(moved.id);
        if (item == nullptr || isGap(moved))
            continue;
        const QString line = ChangeText::tr("%1: %2 → %3", "an item, its answers before and after")
                                 .arg(quoted(withoutStop(shown(item->text, namesOf(change)))),
                                      answerText(*change.questionnaire, *item, moved.before),
                                      answerText(*change.questionnaire, *item, moved.after));
        lines.push_back(
            {change.change.displayedChange()
                 ? ChangeText::tr("%1, %2", "a changed answer, the points it moved").arg(line, movedText(moved.moved))
                 : line,
             moved.moved});
    }
    return lines;
}

} // namespace soundings
