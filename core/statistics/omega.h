// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"

#include <cstddef>
#include <vector>

namespace soundings::statistics {

/// McDonald's omega total of one common factor fitted by maximum likelihood on covariances
/// (EM of Rubin and Thayer 1982): (Σλ)²/((Σλ)² + Σθ).
struct Omega {
    double omega = 0;
    std::vector<double> loadings;
    std::vector<double> errorVariances;
    bool heywood = false; ///< an error variance reached its floor: the fit is not reliable
    /// Share of pairs of items whose correlation the factor misses by more than 0.10: "more than one thing".
    double poorlyFitted = 0;
};
/// Undefined for one item (TooFewItems), for two (NotIdentified: three are just enough), and where an item does not
/// vary. The caller checks the number of people; a fit at the floor is marked by `heywood`.
Figure<Omega> mcdonaldOmega(const std::vector<double>& covariances, std::size_t items);

/// Steps of scoring that all starts of one fit may take together. A step costs some items³ operations; sections of up to
/// 17 items never reach it, and one of hundreds is left where EM brought it.
int mostStepsOfScoring(std::size_t items);

} // namespace soundings::statistics
