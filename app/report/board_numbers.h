// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/partnership/partnership_rounds.h"
#include "core/partnership/partnership_view.h"

namespace soundings {

/// Readiness and trust of the whole with range, band, change since the last round and the must-have that holds the
/// band; or why there is none. `beside`: the round beside the one before; null where there is none.
void addBoardNumbers(Blocks& blocks, const PartnershipView& view, const RoundBeside* beside);

} // namespace soundings
