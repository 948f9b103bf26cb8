// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/factor_em.h"

#include "core/statistics/one_factor.h"

#include <algorithm>
#include <cmath>

namespace soundings::statistics {

namespace {

using Vector = std::vector<double>;

constexpr double kSettled = 1e-13; ///< largest relative change of a parameter at which EM stops

/// One step of EM (Rubin and Thayer 1982): d = 1 + Σλ²/ψ, β = λ/(ψd), Sβ, e = 1 − β'λ + β'Sβ, λ = Sβ/e, ψ = diag(S) − λ
/// Sβ.
OneFactor emStep(const OneFactor& factor, const Covariances& covariances)
{
    const std::size_t k = covariances.items();
    double d = 1;
    for (std::size_t i = 0; i < k; ++i)
        d += factor.loadings[i] * factor.loadings[i] / factor.errors[i];
    Vector beta(k);
    for (std::size_t i = 0; i < k; ++i)
        beta[i] = factor.loadings[i] / (factor.errors[i] * d);
    Vector projected(k, 0);
    double e = 1;
    for (std::size_t i = 0; i < k; ++i) {
        for (std::size_t j = 0; j < k; ++j)
            projected[i] += covariances.of(i, j) * beta[j];
        e += beta[i] * projected[i] - beta[i] * factor.loadings[i];
    }
    OneFactor next{Vector(k), Vector(k)};
    for (std::size_t i = 0; i < k; ++i) {
        const double variance = covariances.variance(i);
        next.loadings[i] = projected[i] / e;
        next.errors[i] = std::max(kErrorFloor * variance, variance - next.loadings[i] * projected[i]);
    }
    return next;
}

/// Squared extrapolation of three EM steps (Varadhan and Roland 2008, SQUAREM S3), kept inside the admissible errors.
OneFactor extrapolate(const OneFactor& zero, const OneFactor& one, const OneFactor& two, const Covariances& covariances)
{
    const std::size_t k = covariances.items();
    double r = 0;
    double v = 0;
    const auto add = [&](double x0, double x1, double x2) {
        r += (x1 - x0) * (x1 - x0);
        v += (x2 - 2 * x1 + x0) * (x2 - 2 * x1 + x0);
    };
    for (std::size_t i = 0; i < k; ++i) {
        add(zero.loadings[i], one.loadings[i], two.loadings[i]);
        add(zero.errors[i], one.errors[i], two.errors[i]);
    }
    const double alpha = v > 0 ? std::min(-1.0, -std::sqrt(r / v)) : -1;
    const auto leap = [alpha](double x0, double x1, double x2) {
        return x0 - 2 * alpha * (x1 - x0) + alpha * alpha * (x2 - 2 * x1 + x0);
    };
    OneFactor next{Vector(k), Vector(k)};
    for (std::size_t i = 0; i < k; ++i) {
        const double variance = covariances.variance(i);
        next.loadings[i] = leap(zero.loadings[i], one.loadings[i], two.loadings[i]);
        next.errors[i] =
            std::clamp(leap(zero.errors[i], one.errors[i], two.errors[i]), kErrorFloor * variance, variance);
    }
    return next;
}

} // namespace

FactorFit fitByEm(const Covariances& covariances, int mostRounds)
{
    OneFactor factor;
    for (std::size_t i = 0; i < covariances.items(); ++i) {
        factor.loadings.push_back(std::sqrt(covariances.variance(i) / 2));
        factor.errors.push_back(covariances.variance(i) / 2);
    }
    for (int round = 0; round < mostRounds; ++round) {
        const OneFactor one = emStep(factor, covariances);
        if (largestChange(factor, one, covariances) < kSettled)
            return {one, true, round};
        const OneFactor two = emStep(one, covariances);
        const OneFactor leap = emStep(extrapolate(factor, one, two, covariances), covariances);
        factor = discrepancy(leap, covariances) <= discrepancy(two, covariances) ? leap : two;
    }
    return {factor, false, mostRounds};
}

} // namespace soundings::statistics
