// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/statistics/agreement.h"

#include <optional>
#include <vector>

namespace soundings {

/// How well the items of a section hang together, from 30 people; under 100 to hundredths, where every item varies.
struct ReleasedConsistency {
    int people = 0;
    double alpha = 0; ///< Cronbach
    statistics::Interval alphaInterval; ///< Feldt, 95 %
    std::vector<double> itemTotal; ///< corrected item-total correlation; one an item that varies, or none
    std::vector<double> ifDropped; ///< alpha without the item; empty for two items
    std::vector<ItemId> items; ///< those the two lists are about
    std::optional<double> omega; ///< McDonald, one factor, of the items that vary; empty: `whyNoOmega`
    std::optional<statistics::Undefined> whyNoOmega;
    bool ranToFloor = false; ///< an error variance of omega's factor did: do not lean on it (Heywood)
    std::optional<double> spearmanBrown; ///< of two items alone, of which there is no omega
    /// Share of pairs of items whose correlation the factor misses by more than 0.10; from 100 people on.
    std::optional<double> poorlyFitted;
    std::optional<double> agreement; ///< r_wg(J); empty without variation to compare with
    [[nodiscard]] std::optional<statistics::AgreementBand> agreementBand() const
    {
        return agreement ? std::optional(statistics::agreementBand(*agreement)) : std::nullopt;
    }
    std::optional<double> averageDeviation; ///< AD_Md(J), in scale points
    /// A few people left something out: to hundredths, and without what is said item by item or of all who answered.
    bool isSummary = false;
};

} // namespace soundings
