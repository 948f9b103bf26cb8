// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/results/round_result.h"

namespace soundings {

/// A chapter for each response that our agency agreed on.
void addConsensus(Blocks& blocks, const RoundResult& result);
/// Partner by partner, by name. Nothing without partners.
void addPartners(Blocks& blocks, const RoundResult& result);

} // namespace soundings
