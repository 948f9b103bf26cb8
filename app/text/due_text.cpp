// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/due_text.h"

#include "app/text/score_text.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <tuple>

namespace soundings {

namespace {

struct DueText {
    Q_DECLARE_TR_FUNCTIONS(DueText)
};

QDate asDay(const Date& date) { return {date.year, date.month, date.day}; }

int countOf(const std::vector<Action>& actions, const Date& today, DueState state)
{
    return static_cast<int>(std::count_if(actions.begin(), actions.end(),
                                          [&](const Action& one) { return dueState(one, today) == state; }));
}

} // namespace

DueState dueState(const Action& action, const Date& today)
{
    if (!action.due || !isUnfinished(action))
        return DueState::None;
    const qint64 left = asDay(today).daysTo(asDay(*action.due));
    if (left < 0)
        return DueState::Overdue;
    return left <= kSoonDays ? DueState::Soon : DueState::Later;
}

QString dueText(const Action& action, const Date& today)
{
    if (!action.due)
        return {};
    const QString day = dateText(*action.due);
    if (!isUnfinished(action))
        return DueText::tr("Was due on %1").arg(day);
    if (*action.due < today)
        return DueText::tr("Overdue: was due on %1").arg(day);
    return *action.due == today ? DueText::tr("Due today") : DueText::tr("Due on %1").arg(day);
}

QString dueSummary(const std::vector<Action>& actions, const Date& today)
{
    QStringList sentences;
    if (const int overdue = countOf(actions, today, DueState::Overdue); overdue > 0)
        sentences << DueText::tr("%n action(s) overdue.", nullptr, overdue);
    if (const int soon = countOf(actions, today, DueState::Soon); soon > 0)
        sentences << DueText::tr("%n action(s) due within two weeks.", nullptr, soon);
    return sentences.join(QLatin1Char(' '));
}

bool isDueBefore(const Action& one, const Action& other)
{
    const auto order = [](const Action& action) {
        return std::tuple(!isUnfinished(action), !action.due.has_value(), action.due.value_or(Date{}), action.id);
    };
    return order(one) < order(other);
}

} // namespace soundings
