// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/factor_scoring.h"

#include "core/statistics/one_factor.h"

#define BOOST_UBLAS_TYPE_CHECK 0 // its checks are made of the arrays that C++20 does not know
#include <boost/numeric/ublas/lu.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace soundings::statistics {

namespace {

namespace ublas = boost::numeric::ublas;
// Boost 1.74's own arrays ask of std::allocator what C++20 took away.
using Matrix = ublas::matrix<double, ublas::row_major, std::vector<double>>;
using AlgebraColumn = ublas::vector<double, std::vector<double>>;
using Rows = ublas::permutation_matrix<std::size_t, std::vector<std::size_t>>;

constexpr double kScoringSettled = 1e-12; ///< largest relative change of a parameter at which it stops
constexpr double kLongestLog = 3; ///< no error variance moves by more than e³ in one step

/// Gradient and expected second derivatives of half the discrepancy in λ, then log ψ.
struct Slope {
    AlgebraColumn gradient;
    Matrix information;
};

/// P = Σ⁻¹ of one factor (Sherman and Morrison 1950) and G = P(Σ − S)P give them all: of dΣ in a direction ½ tr(G dΣ),
/// of two directions ½ tr(P dΣ P dΣ).
Slope slopeAt(const OneFactor& factor, const Covariances& covariances)
{
    const std::size_t k = covariances.items();
    double d = 1;
    for (std::size_t i = 0; i < k; ++i)
        d += factor.loadings[i] * factor.loadings[i] / factor.errors[i];
    Matrix inverse(k, k);
    Matrix s(k, k);
    AlgebraColumn pulled(k); // Pλ
    AlgebraColumn loadings(k);
    for (std::size_t i = 0; i < k; ++i) {
        loadings(i) = factor.loadings[i];
        pulled(i) = factor.loadings[i] / factor.errors[i] / d;
        for (std::size_t j = 0; j < k; ++j) {
            s(i, j) = covariances.of(i, j);
            inverse(i, j) = (i == j ? 1 / factor.errors[i] : 0)
                - factor.loadings[i] / factor.errors[i] * factor.loadings[j] / factor.errors[j] / d;
        }
    }
    const Matrix g = inverse - ublas::prod(Matrix(ublas::prod(inverse, s)), inverse);
    const AlgebraColumn ofLoadings = ublas::prod(g, loadings);
    const double length = (d - 1) / d; // λ'Pλ
    Slope slope{AlgebraColumn(2 * k), Matrix(2 * k, 2 * k)};
    for (std::size_t i = 0; i < k; ++i) {
        slope.gradient(i) = ofLoadings(i);
        slope.gradient(k + i) = g(i, i) / 2 * factor.errors[i];
        for (std::size_t j = 0; j < k; ++j) {
            const double p = inverse(i, j);
            slope.information(i, j) = p * length + pulled(i) * pulled(j);
            slope.information(i, k + j) = slope.information(k + j, i) = p * pulled(j) * factor.errors[j];
            slope.information(k + i, k + j) = p * p / 2 * factor.errors[i] * factor.errors[j];
        }
    }
    return slope;
}

/// An error variance that lies on its floor and would go below it stays there.
void holdAtFloor(Slope& slope, const OneFactor& factor, const Covariances& covariances)
{
    const std::size_t k = covariances.items();
    for (std::size_t i = 0; i < k; ++i) {
        const std::size_t place = k + i;
        if (factor.errors[i] > kErrorFloor * covariances.variance(i) || slope.gradient(place) <= 0)
            continue;
        slope.gradient(place) = 0;
        for (std::size_t j = 0; j < 2 * k; ++j)
            slope.information(place, j) = slope.information(j, place) = 0;
        slope.information(place, place) = 1;
    }
}

/// The damped step; empty where the damped information is singular.
std::optional<OneFactor> stepFrom(const OneFactor& factor, const Slope& slope, double damping,
                                  const Covariances& covariances)
{
    const std::size_t k = covariances.items();
    Matrix damped = slope.information;
    for (std::size_t i = 0; i < 2 * k; ++i)
        damped(i, i) *= 1 + damping;
    AlgebraColumn step = slope.gradient;
    Rows rows(2 * k);
    if (ublas::lu_factorize(damped, rows) != 0)
        return std::nullopt;
    ublas::lu_substitute(damped, rows, step);
    OneFactor next = factor;
    for (std::size_t i = 0; i < k; ++i) {
        const double variance = covariances.variance(i);
        next.loadings[i] -= step(i);
        const double error = factor.errors[i] * std::exp(-std::clamp(step(k + i), -kLongestLog, kLongestLog));
        next.errors[i] = std::clamp(error, kErrorFloor * variance, variance);
    }
    return next;
}

} // namespace

FactorFit fitByScoring(const OneFactor& start, const Covariances& covariances, int mostSteps)
{
    constexpr double kMostDamping = 1e12;
    FactorFit fit{start, false, 0};
    double best = discrepancy(start, covariances);
    double damping = 1e-3;
    for (int step = 0; step < mostSteps && damping < kMostDamping; ++step) {
        ++fit.steps;
        Slope slope = slopeAt(fit.factor, covariances);
        holdAtFloor(slope, fit.factor, covariances);
        for (; damping < kMostDamping; damping *= 10) {
            const auto next = stepFrom(fit.factor, slope, damping, covariances);
            if (!next)
                continue;
            const double change = largestChange(fit.factor, *next, covariances);
            const double there = discrepancy(*next, covariances);
            if (change < kScoringSettled)
                return {there < best ? *next : fit.factor, true, fit.steps};
            if (there < best) {
                fit.factor = *next;
                best = there;
                damping = std::max(damping / 10, 1e-12);
                break;
            }
        }
    }
    return fit;
}

} // namespace soundings::statistics
