// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/response/action.h"

#include <vector>

namespace soundings {

/// How the due day of an action stands.
enum class DueState {
    None, ///< it has no due day, or is done or dropped
    Later,
    Soon, ///< today, or within kSoonDays
    Overdue,
};
inline constexpr int kSoonDays = 14;

DueState dueState(const Action& action, const Date& today);
/// "Overdue: was due on 1 October 2026", "Due today"; of a done action "Was due on …"; empty without a due day.
QString dueText(const Action& action, const Date& today);
/// "2 actions are overdue. 1 action is due within two weeks."; empty where there is neither.
QString dueSummary(const std::vector<Action>& actions, const Date& today);

/// Whether `one` is listed before `other`: unfinished ones first, due soonest first, those without a day after them,
/// then in the order they were added in.
bool isDueBefore(const Action& one, const Action& other);

} // namespace soundings
