// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace soundings::statistics {

/// The deterministic approximation to BCa, ABC, of a smooth statistic of weights (Efron and Tibshirani 1993, chapter
/// 22). `statistic` takes one weight per observation, adding to 1. Undefined for fewer than two observations
/// (OnlyOne), and where none of them moves the statistic (NoVariation).
struct AbcInterval {
    double theta = 0;
    double acceleration = 0;
    double z0 = 0;
    Interval interval;
};
Figure<AbcInterval> abcInterval(std::size_t observations,
                                const std::function<double(const std::vector<double>&)>& statistic,
                                double confidence = 0.95);

} // namespace soundings::statistics
