// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/method_text.h"

#include "core/questionnaire/minimum_group.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct MethodText {
    Q_DECLARE_TR_FUNCTIONS(MethodText)
};

/// From here the people at each answer are published; `minimum` may be more.
constexpr int kPointsFrom = 20;
constexpr int kConsistencyFrom = 30;

QString statementSentence(int minimum)
{
    const QString points =
        MethodText::tr("From %1 people on, a statement or case shows how many people gave each answer.")
            .arg(std::max(minimum, kPointsFrom));
    if (minimum >= kPointsFrom)
        return points;
    return MethodText::tr(
               "From %1 to %2 people, a statement or case has an average to the nearest five, between ‘20 or "
               "fewer’ and ‘80 or more’. %3",
               "%3: another sentence")
        .arg(QString::number(minimum), QString::number(kPointsFrom - 1), points);
}

} // namespace

QString protectionTitle() { return MethodText::tr("How staff answers are protected"); }

QStringList protectionSentences(int minimum)
{
    return {
        MethodText::tr(
            "When a round closes, each staff survey is published as one table, which is kept and never changed. "
            "The answers, and everything counted from them, are destroyed in the same step. Every staff "
            "figure follows from such tables and from nothing else."),
        MethodText::tr(
            "Before that only the number of people who have finished is shown, from %1 on. A closed survey is "
            "never opened again, even where its round is.")
            .arg(minimum),
        MethodText::tr(
            "Every figure has at least %1 people behind it who answered that very question. The number can be "
            "raised to %2, for what is published from then on, and never lowered. Of what is not shown, "
            "neither a figure nor a number of people is kept.")
            .arg(minimum)
            .arg(kMostMinimumGroup),
        statementSentence(minimum),
        MethodText::tr(
            "Where nine in ten or more of up to 99 people answered on the same side, or chose the same option, "
            "only the average is shown, to the nearest five, between ‘10 or fewer’ and ‘90 or more’."),
        MethodText::tr("Roles are shown for whole sections only, to the nearest ten, between ‘20 or fewer’ and ‘80 or "
                       "more’. A role with too few people in one section is hidden in all, and hidden roles are shown "
                       "together or not at all."),
        MethodText::tr("How well the statements of a section go together is shown from %1 people on, rounded.")
            .arg(std::max(minimum, kConsistencyFrom)),
        MethodText::tr(
            "Comments need %1 of them. Somebody reads them before the round closes and can leave one out, never "
            "change it. They are kept in no order, apart from everything else.")
            .arg(minimum),
        MethodText::tr("A survey is not published where its table could be an earlier one with a few people added or "
                       "exchanged, as when late answers are put into a new round.")};
}

QString protectionLimits()
{
    return MethodText::tr(
        "What this cannot stop: people who pool what they answered themselves can work out the rest of a "
        "small group; three people exchanged between two rounds of otherwise the same people; a "
        "marked difference between roles on very few points. A larger minimum helps.");
}

} // namespace soundings
