// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/band.h"

#include <algorithm>
#include <functional>

namespace soundings {

namespace {

using BandIds = std::array<std::string_view, kBands.size()>;
constexpr BandIds kReadinessIds{"starting", "building", "workable", "dependable"};
constexpr BandIds kTrustIds{"guarded", "cautious", "working-trust", "strong-trust"};

/// A new band does not compile here before somebody has thought of kBands.
constexpr bool isHighest(Band band)
{
    switch (band) {
    case Band::First:
    case Band::Second:
    case Band::Third:
        return false;
    case Band::Fourth:
        break;
    }
    return true;
}

static_assert(isHighest(kBands.back()));
static_assert(std::is_sorted(kRulerLines.begin(), kRulerLines.end(), std::less_equal<>()), "an edge for each band");
static_assert(!kReadinessIds.back().empty() && !kTrustIds.back().empty(), "an id for each band");

} // namespace

Band bandOf(const Fraction& score)
{
    const auto above = std::upper_bound(kBandEdges.begin(), kBandEdges.end(), score.rounded());
    return kBands.at(static_cast<std::size_t>(above - kBandEdges.begin()));
}

std::optional<Band> bandOf(const std::optional<Fraction>& score)
{
    return score ? std::optional(bandOf(*score)) : std::nullopt;
}

std::string_view bandId(IndexKind index, Band band)
{
    return (index == IndexKind::Readiness ? kReadinessIds : kTrustIds).at(static_cast<std::size_t>(band));
}

Position positionOf(const Fraction& readiness, const Fraction& trust)
{
    const bool isEquipped = readiness.rounded() >= kPositionLine;
    if (trust.rounded() >= kPositionLine)
        return isEquipped ? Position::ReadyTogether : Position::WillingButExposed;
    return isEquipped ? Position::EquippedButApart : Position::StartWithConversation;
}

} // namespace soundings
