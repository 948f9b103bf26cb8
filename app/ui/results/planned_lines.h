// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/results/line_list.h"
#include "core/response/action.h"

#include <functional>
#include <vector>

namespace soundings {

/// The action that a line with `action` and a place becomes.
Action actionOf(const ResultLine& line, const RoundId& round);
/// Whether there is an unfinished action about the question at a place: what was done or dropped can become one again.
std::function<bool(const Place&)> plannedIn(std::vector<Action> actions);

} // namespace soundings
