// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/influence_totals.h"
#include "core/partnership/largest_gaps.h"
#include "core/partnership/partnership.h"
#include "core/partnership/partnership_relations.h"

namespace soundings {

/// All that is shown of one round of a partnership, reckoned once.
struct PartnershipView {
    explicit PartnershipView(RoundPacks released);
    PartnershipView(const PartnershipView&) = delete;
    PartnershipView& operator=(const PartnershipView&) = delete;

    const RoundPacks round;
    const PackTable packs;
    const Partnership partnership;
    const std::vector<LargestGap> gaps;
    const InfluenceTotals influences;
    const std::vector<DoubtfulItem> doubts;
    const PartnershipRelations relations;
};

} // namespace soundings
