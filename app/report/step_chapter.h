// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/results/round_result.h"

namespace soundings {

/// Suggestions, three to begin with, and what somebody said "don't know" to.
void addNextSteps(Blocks& blocks, const RoundResult& result);

} // namespace soundings
