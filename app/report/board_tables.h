// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/partnership/influence_totals.h"
#include "core/partnership/partnership.h"

namespace soundings {

/// The numbers behind the board page's figures, in folds: agencies, pairs that may be named, influences.
void addBoardTables(Blocks& blocks, const Partnership& partnership, const InfluenceTotals& influences);

} // namespace soundings
