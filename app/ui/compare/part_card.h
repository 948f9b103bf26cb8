// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/compare/change_card.h"
#include "app/ui/compare/changed_parts.h"
#include "core/response/action.h"

#include <vector>

namespace soundings {

/// A part of the comparison, which has to outlive it, and what is being done about it. `actions`: of the workspace.
ChangeCard* makePartCard(const RoundComparison& comparison, const ChangedPart& part, const std::vector<Action>& actions,
                         Prompts& prompts);

} // namespace soundings
