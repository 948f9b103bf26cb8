// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"

#include <optional>
#include <set>
#include <vector>

namespace soundings {

/// One item answered some points better than now.
struct Improvement {
    ItemId item;
    int from = 0; ///< point of the scale; the lowest where the answer is a "don't know" that counts as nought
    int to = 0;
    int steps = 0; ///< points of the scale from one to the other, whatever their values
    bool fromDontKnow = false;
    Fraction gain; ///< points of the index
    bool operator==(const Improvement&) const = default;
};

/// Improvements that together reach the next band, and none of which can go or be smaller.
struct ImprovementSet {
    std::vector<Improvement> improvements; ///< the largest gain first, then in the order of the questionnaire
    Fraction score; ///< the index then
    bool operator==(const ImprovementSet&) const = default;
};

/// The lowest and the highest number people would see if one section weighed a quarter more or less.
struct Steadiness {
    int lowest = 0;
    int highest = 0;
    bool operator==(const Steadiness&) const = default;
};

enum class WhyNoNextBand {
    NoNumber, ///< there is no index
    BandWaits, ///< must-haves that are not answered
    HighestBand,
    HeldByStaff, ///< a must-have of the staff survey, which no answer of ours moves
    NotConfirmed, ///< a must-have about a partner that nobody knows: to be found out, not improved
    OutOfReach, ///< without the items that cannot be improved
};

/// What it would take to reach the next band.
struct NextBand {
    IndexKind kind = IndexKind::Readiness;
    std::optional<Fraction> score;
    std::optional<Band> band;
    std::optional<Band> to; ///< empty where there is no next band to speak of
    std::vector<ImprovementSet> sets; ///< by size, then the largest gain first; at most kMostImprovementSets
    std::optional<Steadiness> steady; ///< empty where there is no number
    std::optional<WhyNoNextBand> why; ///< where there are no sets
};

inline constexpr std::size_t kMostImprovementSets = 5;

/// Of Readiness over the governance items, of Trust over that partner's, without those in `cannot`. The size of a set
/// is the points of the scale that its items go up together. Only answers that have a number are improved, so an index
/// is linear in them and every gain exact: the item's share of the index times the distance (STATISTICS.md section 1.3,
/// "what would move it most").
NextBand nextReadinessBand(const RoundResult& result, const std::set<ItemId>& cannot);
/// The partner must have an index of trust.
NextBand nextTrustBand(const PartnerResult& partner, const std::set<ItemId>& cannot);

} // namespace soundings
