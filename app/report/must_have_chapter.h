// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/results/round_result.h"

namespace soundings {

/// How many must-haves are met, and in a fold where each of them stands. Those that hold a band are said beside it.
void addMustHaves(Blocks& blocks, const RoundResult& result);

} // namespace soundings
