// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/kit/empty_state.h"
#include "app/ui/place.h"
#include "core/results/round_result.h"

namespace soundings {

/// False while no answer of the round may be displayed.
bool hasSomethingToShow(const RoundResult& result);
/// What the Results page says before there is a round (`where` is Home) or before there are answers (Assess).
EmptyState* makeResultsEmpty(PageId where);

} // namespace soundings
