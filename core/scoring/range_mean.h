// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/response_score.h"

#include <cstdint>
#include <optional>

namespace soundings {

/// The weighted mean of the ranges of parts, each at its weight in full (SCORING.md section 10, last line).
class RangeMean {
public:
    /// A part in which nothing applies has no range and takes its weight out with it.
    void add(int weight, const std::optional<ScoreRange>& range);
    /// Empty while no part with a weight was added.
    [[nodiscard]] std::optional<ScoreRange> mean() const;

private:
    std::int64_t m_weight = 0;
    Fraction m_low;
    Fraction m_high;
};

} // namespace soundings
