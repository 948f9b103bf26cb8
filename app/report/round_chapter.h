// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/comparison/round_series.h"

namespace soundings {

/// With fewer, all rounds are the two that are compared.
inline constexpr std::size_t kAllRoundsFrom = 3;

/// Every number over all rounds: lines on charts with where they are going in words, and all of it in a fold. Nothing
/// under kAllRoundsFrom rounds.
void addAllRounds(Blocks& blocks, const std::vector<RoundSeries>& all);

} // namespace soundings
