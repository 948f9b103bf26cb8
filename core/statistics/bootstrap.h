// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/histogram.h"

#include <vector>

namespace soundings::statistics {

/// Bootstrap of a mean of codes 1..levels without drawing at all: the n-fold convolution of the histogram is the whole
/// bootstrap distribution (STATISTICS.md section 4.4). BCa by Efron 1987 with ties counted half:
/// z0 = Φ⁻¹(P(<) + P(=)/2), a = Σd³/(6 (Σd²)^1.5). Undefined for no answer, one, or all alike (NoVariation).
struct ExactBootstrap {
    double mean = 0;
    double z0 = 0;
    double acceleration = 0;
    double alpha1 = 0; ///< the two probabilities BCa reads off
    double alpha2 = 0;
    Interval bca;
    Interval percentile;
};
Figure<ExactBootstrap> exactBootstrap(const Histogram& histogram, double confidence = 0.95);

/// P(sum of n draws from the histogram = n + k) for k = 0 …, by one fast Fourier transform of the probability
/// generating function's n-th power on a window around the mean. First element belongs to the sum `firstSum`. At least
/// two people.
struct SumDistribution {
    std::int64_t firstSum = 0;
    std::vector<double> probabilities;
};
SumDistribution sumDistribution(const Histogram& histogram);

} // namespace soundings::statistics
