// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/kit/empty_state.h"
#include "core/results/round_result.h"

namespace soundings {

/// False while no answer of the round may be displayed.
bool hasSomethingToShow(const RoundResult& result);
/// What the Results page says before there is a round (null), and of one that has nothing to show.
EmptyState* makeResultsEmpty(const RoundResult* result);

} // namespace soundings
