// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/group_moments.h"

#include <vector>

namespace soundings::statistics {

/// ICC(1) and ICC(2) from a one-way analysis of variance with k = N/G (Bliese 2000); `icc1Unbiased` with
/// k0 = (N − Σn²/N)/(G − 1) (Snedecor and Cochran 1980, section 13.3). Both may be negative, to be displayed as 0.
/// Undefined for fewer than two groups, where no group has a second person (TooFewPeople), and (NoVariation) where the
/// groups have the same mean or everybody in each group answered alike: F would be 0 or infinite.
struct IntraclassCorrelation {
    double icc1 = 0;
    double icc2 = 0;
    double icc1Unbiased = 0;
    double meanSquareBetween = 0;
    double meanSquareWithin = 0;
    double f = 0;
    /// False where F ≤ 1: the agencies cannot be distinguished.
    bool groupsDiffer = false;
};
Figure<IntraclassCorrelation> intraclassCorrelation(const std::vector<GroupMoments>& groups);

} // namespace soundings::statistics
