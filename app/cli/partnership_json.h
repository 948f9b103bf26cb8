// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/influence_totals.h"
#include "core/partnership/largest_gaps.h"
#include "core/partnership/partnership.h"
#include "core/partnership/partnership_relations.h"
#include "core/partnership/partnership_rounds.h"

#include <nlohmann/json_fwd.hpp>

namespace soundings::cli {

/// Everything that is said of a partnership's round; points into the packs and the table, which must outlive it.
struct WholePartnership {
    const PackTable& packs;
    Partnership partnership;
    PartnershipRelations relations;
    std::vector<LargestGap> gaps;
    std::vector<DoubtfulItem> doubts;
    InfluenceTotals influences;
    std::vector<RoundBeside> rounds;
};

/// The object of `partnership --format json`.
nlohmann::ordered_json partnershipJson(const WholePartnership& whole);

} // namespace soundings::cli
