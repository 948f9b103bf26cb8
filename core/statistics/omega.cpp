// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/omega.h"

#include "core/statistics/factor_em.h"
#include "core/statistics/factor_scoring.h"
#include "core/statistics/one_factor.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace soundings::statistics {

namespace {

constexpr int kRoundsOfEm = 100;
constexpr int kStepsOfScoring = 500;
constexpr double kSameFit = 1e-9;

constexpr double kSmallError = 0.01;

/// Whether any error variance ran to its floor (a Heywood case).
bool isAtFloor(const OneFactor& factor, const Covariances& covariances)
{
    for (std::size_t i = 0; i < covariances.items(); ++i)
        if (factor.errors[i] <= 2 * kErrorFloor * covariances.variance(i))
            return true;
    return false;
}

/// Where an error variance ran to its floor there may be as many maxima as items: the highest of them.
OneFactor fittedFactor(const Covariances& covariances)
{
    const FactorFit fit = fitByEm(covariances, kRoundsOfEm);
    int stepsLeft = mostStepsOfScoring(covariances.items());
    const auto scored = [&](const OneFactor& start) {
        FactorFit made = fitByScoring(start, covariances, std::min(stepsLeft, kStepsOfScoring));
        stepsLeft -= made.steps;
        return std::move(made.factor);
    };
    OneFactor best = fit.isSettled ? fit.factor : scored(fit.factor);
    if (!isAtFloor(best, covariances))
        return best;
    for (std::size_t item = 0; item < covariances.items() && stepsLeft > 0; ++item) {
        OneFactor other = scored(factorNearItem(item, kSmallError, covariances));
        if (discrepancy(other, covariances) < discrepancy(best, covariances) - kSameFit)
            best = std::move(other);
    }
    return best;
}

/// Share of pairs of items whose correlation the factor misses by more than 0.10.
double poorlyFitted(const OneFactor& factor, const Covariances& covariances)
{
    const std::size_t items = covariances.items();
    double poor = 0;
    for (std::size_t i = 0; i < items; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double residual = covariances.of(i, j) - factor.loadings[i] * factor.loadings[j];
            const double scale = std::sqrt(covariances.variance(i) * covariances.variance(j));
            poor += std::abs(residual / scale) > 0.10 ? 1 : 0;
        }
    return poor / (static_cast<double>(items * (items - 1)) / 2);
}

} // namespace

int mostStepsOfScoring(std::size_t items)
{
    constexpr std::size_t kMostOperations = 50'000'000;
    return static_cast<int>(std::min(kMostOperations / (items * items * items), std::size_t{kStepsOfScoring} * (items + 1)));
}

Figure<Omega> mcdonaldOmega(const std::vector<double>& values, std::size_t items)
{
    if (items < 2)
        return Undefined::TooFewItems;
    if (items == 2)
        return Undefined::NotIdentified;
    const Covariances covariances(values, items);
    for (std::size_t i = 0; i < items; ++i)
        if (!(covariances.variance(i) > 0))
            return Undefined::NoVariation;
    const OneFactor factor = fittedFactor(covariances);
    Omega result;
    result.loadings = factor.loadings;
    result.errorVariances = factor.errors;
    double sum = 0;
    double errors = 0;
    for (std::size_t i = 0; i < items; ++i) {
        sum += factor.loadings[i];
        errors += factor.errors[i];
    }
    result.heywood = isAtFloor(factor, covariances);
    if (sum < 0)
        for (double& loading : result.loadings)
            loading = -loading;
    result.omega = sum * sum / (sum * sum + errors);
    result.poorlyFitted = poorlyFitted(factor, covariances);
    return result;
}

} // namespace soundings::statistics
