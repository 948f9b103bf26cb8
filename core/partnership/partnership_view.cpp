// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/partnership_view.h"

#include <utility>

namespace soundings {

PartnershipView::PartnershipView(RoundPacks released)
    : round(std::move(released)), packs(round), partnership(partnershipOf(round, packs)), gaps(largestGaps(packs)),
      influences(influenceTotals(packs)), doubts(mostDoubtful(packs)), relations(partnershipRelations(packs))
{
}

} // namespace soundings
