// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limit.h"

#include <optional>

namespace soundings {

/// A share of people in whole percent: to the nearest 5 under 20 people, and "90 % or more" or "10 % or fewer" where
/// nearly all of fewer than 100 people were of a kind.
struct ReleasedShare {
    int percent = 0;
    Limit limit = Limit::Exact;
    bool operator==(const ReleasedShare&) const = default;
};

/// Where the score would most likely be if everyone had answered (95 %), 0..100.
struct ReleasedInterval {
    int lower = 0;
    int upper = 0;
    /// Wider than 20 points: indicative only.
    [[nodiscard]] bool isWide() const { return upper - lower > 20; }
    bool operator==(const ReleasedInterval&) const = default;
};

/// How far people are apart; only from 30 people.
struct ReleasedSpread {
    double standardDeviation = 0; ///< 0..50, on the ruler 0..100
    /// Of single items only; in scale points (AD_Md) and 0..1 (r_wg).
    std::optional<double> averageDeviation;
    std::optional<double> withinGroupAgreement;
    std::optional<bool> isSplit; ///< a quarter or more at each end
};

} // namespace soundings
