// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"

#include <vector>

namespace soundings::statistics {

/// One round of a series: its date in years (2026.76) and its value.
struct Wave {
    double year = 0;
    double value = 0;
};

/// Median of the slopes of all pairs, per year (Theil 1950; Sen 1968). Undefined under two waves of different dates.
Figure<double> theilSenSlope(const std::vector<Wave>& waves);

/// P(S ≥ s) for n untied waves, exactly, from the distribution of inversions (Kendall 1975).
double mannKendallUpperTail(int n, int s);

/// Kendall's S and its test: exact for up to ten waves without ties, else normal with ties and continuity corrected
/// (Mann 1945; Kendall 1975). Undefined under three waves; not to be reported under five.
struct MannKendall {
    double s = 0;
    double variance = 0;
    double tau = 0;
    double z = 0;
    double p = 0; ///< two-sided; never displayed
    bool exact = false;
};
Figure<MannKendall> mannKendall(const std::vector<Wave>& waves);

} // namespace soundings::statistics
