// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace soundings::statistics {

/// As many as Efron and Tibshirani (1993, section 14.3) take; limits of 95 % then differ by some 2 % of the width.
inline constexpr int kReplicates = 2000;

/// Bias-corrected and accelerated bootstrap interval (Efron 1987; Efron and Tibshirani 1993, chapter 14) with ties
/// counted half, as counts need: z0 = Φ⁻¹(P*(<) + P*(=)/2).
struct BcaInterval {
    double estimate = 0;
    double z0 = 0;
    double acceleration = 0;
    double alpha1 = 0; ///< the two probabilities it reads off
    double alpha2 = 0;
    Interval bca;
    Interval percentile;
    std::size_t replicates = 0; ///< those that have the figure
    std::size_t withoutFigure = 0; ///< those that have none, left out
};
/// From replicates made elsewhere. Those without the figure are left out; more than one in twenty of them, and it is
/// undefined for the reason the first one gives. Undefined (NotIdentified) also where the estimate lies outside all
/// replicates or the acceleration is too large for the limits asked for, and for no replicates (NoAnswers).
Figure<BcaInterval> bcaInterval(double estimate, const std::vector<Figure<double>>& replicates, double acceleration,
                                double confidence = 0.95);

/// a = Σd³/(6 (Σd²)^1.5), d the mean of the jackknife values less each of them (Efron and Tibshirani 1993, equation
/// 14.15); `counts[i]` units give the value `jackknife[i]`. Undefined where one is without the figure, for its reason,
/// and where none differs from the others (NoVariation).
Figure<double> jackknifeAcceleration(const std::vector<Figure<double>>& jackknife,
                                     const std::vector<std::int64_t>& counts);

} // namespace soundings::statistics
