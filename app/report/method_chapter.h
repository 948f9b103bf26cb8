// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/results/round_result.h"

namespace soundings {

/// How the numbers were made: rules, bands, how staff answers are protected; weights and references to check in folds.
void addMethod(Blocks& blocks, const RoundResult& result);
/// How staff answers are protected, by the least that any survey of the round needs. Nothing without surveys.
void addProtection(Blocks& blocks, const RoundResult& result, int level);

} // namespace soundings
