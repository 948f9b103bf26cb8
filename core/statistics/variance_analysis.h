// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/group_moments.h"

#include <cstdint>
#include <vector>

namespace soundings::statistics {

/// Sums of squares of a one-way analysis of variance (Bliese 2000).
struct VarianceAnalysis {
    double groups = 0;
    double people = 0;
    double squaresOfSizes = 0; ///< Σn²
    double between = 0;
    double within = 0;
    [[nodiscard]] double meanSquareBetween() const { return between / (groups - 1); }
    [[nodiscard]] double meanSquareWithin() const { return within / (people - groups); }
};

/// Each group as often as `copies` says (once for each: all ones), as groups of their own; those without people are
/// left out. Undefined for fewer than two groups, and where no group has a second person (TooFewPeople).
Figure<VarianceAnalysis> analyseVariance(const std::vector<GroupMoments>& groups,
                                         const std::vector<std::int64_t>& copies);

/// (MSB − MSW)/(MSB + (k − 1) MSW) for groups of k. Undefined for no variation at all: 1 for perfect groups, −1/(k − 1)
/// for groups of the same mean.
Figure<double> icc1(const VarianceAnalysis& analysis, double k);

} // namespace soundings::statistics
