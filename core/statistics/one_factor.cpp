// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/one_factor.h"

#include <algorithm>
#include <cmath>

namespace soundings::statistics {

double discrepancy(const OneFactor& factor, const Covariances& covariances)
{
    const std::size_t k = covariances.items();
    double d = 1;
    double value = 0;
    double quadratic = 0;
    for (std::size_t i = 0; i < k; ++i) {
        const double over = factor.loadings[i] / factor.errors[i];
        d += factor.loadings[i] * over;
        value += std::log(factor.errors[i]) + covariances.variance(i) / factor.errors[i];
        for (std::size_t j = 0; j < k; ++j)
            quadratic += covariances.of(i, j) * over * factor.loadings[j] / factor.errors[j];
    }
    return value + std::log(d) - quadratic / d;
}

OneFactor factorNearItem(std::size_t item, double error, const Covariances& covariances)
{
    const double variance = covariances.variance(item);
    OneFactor factor;
    for (std::size_t i = 0; i < covariances.items(); ++i) {
        const double loading =
            i == item ? std::sqrt((1 - error) * variance) : covariances.of(item, i) / std::sqrt(variance);
        factor.loadings.push_back(loading);
        factor.errors.push_back(
            std::max(kErrorFloor * covariances.variance(i), covariances.variance(i) - loading * loading));
    }
    return factor;
}

double largestChange(const OneFactor& from, const OneFactor& to, const Covariances& covariances)
{
    double largest = 0;
    for (std::size_t i = 0; i < covariances.items(); ++i) {
        const double scale = covariances.variance(i);
        largest = std::max({largest, std::abs(to.loadings[i] - from.loadings[i]) / std::sqrt(scale),
                            std::abs(to.errors[i] - from.errors[i]) / scale});
    }
    return largest;
}

} // namespace soundings::statistics
