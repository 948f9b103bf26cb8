// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/due_text.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;

namespace {

constexpr Date kToday{2026, 11, 30};

Action dueOn(std::optional<Date> day, ActionStatus status = ActionStatus::Open, ActionId id = 1)
{
    Action action;
    action.id = id;
    action.due = day;
    action.status = status;
    return action;
}

} // namespace

TEST_CASE("an action is overdue from the day after its due day, and due soon for two weeks before")
{
    CHECK(dueState(dueOn(Date{2026, 11, 29}), kToday) == DueState::Overdue);
    CHECK(dueState(dueOn(kToday), kToday) == DueState::Soon);
    CHECK(dueState(dueOn(Date{2026, 12, 14}), kToday) == DueState::Soon);
    CHECK(dueState(dueOn(Date{2026, 12, 15}), kToday) == DueState::Later);
    CHECK(dueState(dueOn({}), kToday) == DueState::None);
    CHECK(dueState(dueOn(Date{2026, 11, 29}, ActionStatus::Done), kToday) == DueState::None);
    CHECK(dueText(dueOn(Date{2026, 11, 29}), kToday) == QStringLiteral("Overdue: was due on 29 November 2026"));
    CHECK(dueText(dueOn(kToday), kToday) == QStringLiteral("Due today"));
    CHECK(dueText(dueOn({}), kToday).isEmpty());
}

TEST_CASE("what is due is said in a line, and nothing where nothing is")
{
    CHECK(dueSummary({dueOn({}), dueOn(Date{2027, 5, 1})}, kToday).isEmpty());
    CHECK(dueSummary({dueOn(Date{2026, 1, 1}), dueOn(Date{2026, 2, 1}, ActionStatus::Doing), dueOn(kToday)}, kToday)
          == QStringLiteral("2 actions are overdue. 1 action is due within two weeks."));
}

TEST_CASE("actions are listed due soonest first, finished ones last")
{
    std::vector<Action> actions{dueOn(Date{2026, 1, 1}, ActionStatus::Done, 1), dueOn({}, ActionStatus::Open, 2),
                                dueOn(Date{2027, 1, 1}, ActionStatus::Open, 3),
                                dueOn(Date{2026, 2, 1}, ActionStatus::Doing, 4)};
    std::sort(actions.begin(), actions.end(), isDueBefore);
    std::vector<ActionId> ids;
    for (const Action& action : actions)
        ids.push_back(action.id);
    CHECK(ids == std::vector<ActionId>{4, 3, 2, 1});
}
