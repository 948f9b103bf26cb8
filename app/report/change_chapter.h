// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/comparison/round_comparison.h"

namespace soundings {

/// The chapter of a full report: both rounds as a figure, what moved what changed clearly, and every number in a fold.
void addChanges(Blocks& blocks, const RoundComparison& comparison);
/// All of a comparison: the same, and what changed clearly section by section.
void addComparison(Blocks& blocks, const RoundComparison& comparison);

} // namespace soundings
