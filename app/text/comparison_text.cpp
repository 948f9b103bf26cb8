// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/comparison_text.h"

#include "app/text/change_text.h"
#include "app/text/language.h"
#include "app/text/left_out_text.h"
#include "app/text/must_have_change_text.h"
#include "app/text/must_have_text.h"
#include "app/text/named_change.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace soundings {

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

constexpr int kMovedLines = 3;
constexpr double kOffEven = 0.1;

/// "No clear change in trust in A, B and C."
QString unclearPartners(const RoundComparison& comparison)
{
    QStringList names;
    for (const ResponseChange& partner : comparison.partners)
        if (partner.change.direction() == ChangeDirection::NoClearChange)
            names << QString::fromStdString(partner.aboutName);
    return names.isEmpty() ? QString() : ComparisonText::tr("No clear change in trust in %1.").arg(joined(names));
}

/// Each partner with a number in one round only, with that number; then those that cannot be compared otherwise.
QStringList incomparablePartners(const RoundComparison& comparison)
{
    QStringList sentences;
    for (const NamedChange& named : indexChanges(comparison))
        if (named.kind == IndexKind::Trust && named.change->before.has_value() != named.change->after.has_value())
            sentences << changeSentence(named);
    QStringList fewRatings;
    QStringList littleInCommon;
    for (const ResponseChange& partner : comparison.partners)
        if (!partner.change.before && !partner.change.after)
            (partner.common.isLittle() ? littleInCommon : fewRatings) << QString::fromStdString(partner.aboutName);
    if (!fewRatings.isEmpty())
        sentences << ComparisonText::tr("Trust in %1 cannot be compared: neither round has enough ratings.")
                         .arg(joined(fewRatings));
    if (!littleInCommon.isEmpty())
        sentences << ComparisonText::tr("Trust in %1 cannot be compared: too little was asked in both rounds.")
                         .arg(joined(littleInCommon));
    return sentences;
}

QString onlyOnce(const std::vector<std::string>& partners, const Round& round)
{
    QStringList names;
    for (const std::string& partner : partners)
        names << QString::fromStdString(partner);
    return names.isEmpty() ? QString()
                           : ComparisonText::tr("Rated only in %1, and so not compared: %2.")
                                 .arg(QString::fromStdString(round.label), joined(names));
}

QString thresholdText()
{
    return ComparisonText::tr("A change of less than %1 points is called no clear change: answers vary by about that "
                              "much when nothing has changed.")
        .arg(kNoClearChangeBelow);
}

QString detailTitle(const QString& title, const ResponseChange& change)
{
    if (change.common.isLittle())
        return ComparisonText::tr("Answers that differ, %1:", "a title").arg(title);
    return (isClear(change.change) ? ComparisonText::tr("What changed %1 most:")
                                   : ComparisonText::tr("%1: no clear change as a whole, but in parts:"))
        .arg(title);
}

/// What moved a response: sections that changed clearly, the answers that moved it most or, where there are no numbers,
/// that differ; and what was left out of it.
void addDetail(QStringList& lines, const RoundComparison& comparison, const QString& title,
               const ResponseChange& change)
{
    QStringList moved;
    if (const QString sections = clearChangesText(sectionChanges(comparison, change)); !sections.isEmpty())
        moved << ComparisonText::tr("Sections: %1", "which changed how").arg(sections);
    // Of a partner where little moved, the sections say enough where any did clearly.
    const bool isBrief = !change.about.isEmpty() && !isClear(change.change) && !moved.isEmpty();
    for (const MovedLine& line : movedLines(change, isBrief ? 0 : kMovedLines))
        moved << line.words;
    if (!moved.isEmpty())
        lines << detailTitle(title, change);
    for (const QString& line : moved)
        lines << QStringLiteral("– ") + line;
    const QString leftOut = leftOutText(change);
    if (!leftOut.isEmpty())
        lines << ComparisonText::tr("%1: %2", "a title, then a sentence").arg(title, leftOut);
}

/// "7 in 10 times a person asked in Autumn 2026 would be more confident than one asked in Spring 2025."
QString shiftSentence(const RoundComparison& comparison, double probabilityHigher)
{
    const bool isHigher = probabilityHigher >= 0.5;
    const auto tenths = std::min(9L, std::lround(10 * (isHigher ? probabilityHigher : 1 - probabilityHigher)));
    const QString sentence = isHigher
        ? ComparisonText::tr("%1 in 10 times a person asked in %2 would be more confident than one asked in %3.")
        : ComparisonText::tr("%1 in 10 times a person asked in %2 would be less confident than one asked in %3.");
    return sentence.arg(QString::number(tenths), QString::fromStdString(comparison.after.label),
                        QString::fromStdString(comparison.before.label));
}

/// The items on which the people of the two rounds stand furthest apart, if that is more than one time in ten off even.
void addShifts(QStringList& lines, const RoundComparison& comparison, const StaffChange& staff)
{
    const auto distance = [](const StaffItemShift& shift) { return std::abs(shift.probabilityHigher - 0.5); };
    std::vector<StaffItemShift> shifts = staff.shifts;
    std::erase_if(shifts, [&](const StaffItemShift& shift) { return distance(shift) < kOffEven; });
    std::stable_sort(shifts.begin(), shifts.end(),
                     [&](const StaffItemShift& a, const StaffItemShift& b) { return distance(a) > distance(b); });
    if (shifts.empty())
        return;
    lines << ComparisonText::tr("Where the answers of %1 changed most:").arg(shown(staff.questionnaire->title));
    for (std::size_t i = 0; i < std::min<std::size_t>(shifts.size(), kMovedLines); ++i)
        lines << QStringLiteral("– ")
                + ComparisonText::tr("%1: %2", "a title, then a sentence")
                      .arg(quoted(withoutStop(shown(staff.questionnaire->findItem(shifts[i].id)->text))),
                           shiftSentence(comparison, shifts[i].probabilityHigher));
}

QStringList changeSentences(const RoundComparison& comparison)
{
    QStringList lines;
    for (const NamedChange& named : indexChanges(comparison))
        if (named.change == &comparison.readiness || isClear(*named.change))
            lines << changeSentence(named);
    for (const NamedChange& named : partChanges(comparison)) {
        QStringList told{changeSentence(named)};
        for (const StaffChange& staff : comparison.surveys)
            if (named.change == &staff.change)
                told << smallestChangeSentence(staff) << leftOutText(staff);
        told.removeAll(QString());
        lines << told.join(QLatin1Char(' '));
    }
    lines << unclearPartners(comparison) << incomparablePartners(comparison);
    lines.removeAll(QString());
    return lines;
}

QStringList detailSentences(const RoundComparison& comparison)
{
    QStringList lines;
    for (const ResponseChange& consensus : comparison.consensus)
        addDetail(lines, comparison, shown(consensus.questionnaire->title), consensus);
    for (const StaffChange& staff : comparison.surveys)
        addShifts(lines, comparison, staff);
    for (const ResponseChange& partner : comparison.partners)
        addDetail(lines, comparison, ComparisonText::tr("Trust in %1").arg(QString::fromStdString(partner.aboutName)),
                  partner);
    return lines;
}

/// Of surveys: how large a change would have to be to be clear, and what was left out.
QStringList surveySentences(const RoundComparison& comparison)
{
    QStringList lines;
    for (const StaffChange& staff : comparison.surveys) {
        QStringList told{smallestChangeSentence(staff), leftOutText(staff)};
        told.removeAll(QString());
        if (!told.isEmpty())
            lines << ComparisonText::tr("%1: %2", "a title, then a sentence")
                         .arg(shown(staff.questionnaire->title), told.join(QLatin1Char(' ')));
    }
    return lines;
}

QStringList closingSentences(const RoundComparison& comparison)
{
    return partnersRatedOnce(comparison) << thresholdText();
}

} // namespace

QStringList partnersRatedOnce(const RoundComparison& comparison)
{
    QStringList lines{onlyOnce(comparison.partnersOnlyBefore, comparison.before),
                      onlyOnce(comparison.partnersOnlyAfter, comparison.after)};
    lines.removeAll(QString());
    return lines;
}

QStringList comparisonSentences(const RoundComparison& comparison)
{
    return changeSentences(comparison) + closingSentences(comparison);
}

QStringList movedSentences(const RoundComparison& comparison)
{
    return mustHaveMoveLines(comparison) + detailSentences(comparison) + surveySentences(comparison)
        + closingSentences(comparison);
}

QString comparisonText(const RoundComparison& comparison)
{
    return (changeSentences(comparison) + mustHaveMoveLines(comparison) + detailSentences(comparison)
            + closingSentences(comparison))
        .join(QLatin1Char('\n'));
}

} // namespace soundings
