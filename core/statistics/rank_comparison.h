// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/histogram.h"

namespace soundings::statistics {

/// Cliff's delta of two histograms of the same scale, first against second: (#(x > y) − #(x < y))/(n m), with Cliff's
/// (1996) unbiased variance and the interval of Feng and Cliff (2004). At ±1 the interval is Wilson-type on min(n, m)
/// (`flagged`). Undefined where nobody is in one of the groups, or one person alone (TooFewPeople).
struct CliffDelta {
    double delta = 0;
    Interval interval;
    double probabilityHigher = 0; ///< P(first higher) + P(tie)/2 = (1 + delta)/2
    double mannWhitneyW = 0; ///< n m (1 + delta)/2
    bool flagged = false;
};
Figure<CliffDelta> cliffDelta(const Histogram& first, const Histogram& second, double confidence = 0.95);

/// Mann–Whitney: exact for n, m ≤ 10 without ties, else normal with ties corrected and continuity (Mann and
/// Whitney 1947; Lehmann 1975, as R's wilcox.test). Two-sided; never displayed. Undefined as Cliff's delta is, and
/// where all people of both groups answered alike (NoVariation).
Figure<double> mannWhitneyP(const Histogram& first, const Histogram& second);

} // namespace soundings::statistics
