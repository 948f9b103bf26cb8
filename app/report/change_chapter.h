// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/comparison/round_comparison.h"

namespace soundings {

/// The chapter of a full report: both rounds as a figure, what moved what changed clearly, and every number in a fold.
void addChanges(Blocks& blocks, const RoundComparison& comparison);
/// The same as the chapter of a comparison, with every section.
void addBothRounds(Blocks& blocks, const RoundComparison& comparison);
/// Responses that changed clearly, each with its sections.
void addChangedSections(Blocks& blocks, const RoundComparison& comparison);

} // namespace soundings
