// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/partnership/influence_totals.h"
#include "core/partnership/partnership.h"

namespace soundings {

/// Agencies in alphabetical order; pairs that may be named; every influence.
Table boardAgencies(const Partnership& partnership);
Table boardPairs(const Partnership& partnership);
Table boardInfluences(const InfluenceTotals& totals);

/// The numbers behind the board page's figures, in folds: agencies, pairs that may be named, influences.
void addBoardTables(Blocks& blocks, const Partnership& partnership, const InfluenceTotals& influences);

} // namespace soundings
