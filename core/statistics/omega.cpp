// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/consistency.h"

#include <algorithm>
#include <cmath>

namespace soundings::statistics {

namespace {

using Vector = std::vector<double>;

constexpr double kFloor = 1e-9; ///< of an error variance, as a share of the item's variance
constexpr double kEnough = 1e-13; ///< largest relative change of a parameter at which EM stops
constexpr int kMostSteps = 200000;

/// Loadings followed by error variances.
struct Factor {
    Vector loadings;
    Vector errors;
};

/// One step of EM (Rubin and Thayer 1982): d = 1 + Σλ²/ψ, β = λ/(ψd), Sβ, e = 1 − β'λ + β'Sβ, λ = Sβ/e, ψ = diag(S) − λ
/// Sβ.
Factor emStep(const Factor& factor, const Vector& covariances, std::size_t k)
{
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
            projected[i] += covariances[i * k + j] * beta[j];
        e += beta[i] * projected[i] - beta[i] * factor.loadings[i];
    }
    Factor next{Vector(k), Vector(k)};
    for (std::size_t i = 0; i < k; ++i) {
        const double variance = covariances[i * k + i];
        next.loadings[i] = projected[i] / e;
        next.errors[i] = std::max(kFloor * variance, variance - next.loadings[i] * projected[i]);
    }
    return next;
}

double largestChange(const Factor& from, const Factor& to, const Vector& covariances, std::size_t k)
{
    double largest = 0;
    for (std::size_t i = 0; i < k; ++i) {
        const double scale = covariances[i * k + i];
        largest = std::max({largest, std::abs(to.loadings[i] - from.loadings[i]) / std::sqrt(scale),
                            std::abs(to.errors[i] - from.errors[i]) / scale});
    }
    return largest;
}

/// Squared extrapolation of three EM steps (Varadhan and Roland 2008, SQUAREM S3), kept inside the admissible errors.
Factor extrapolate(const Factor& zero, const Factor& one, const Factor& two, const Vector& covariances, std::size_t k)
{
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
    Factor next{Vector(k), Vector(k)};
    for (std::size_t i = 0; i < k; ++i) {
        const double variance = covariances[i * k + i];
        next.loadings[i] = leap(zero.loadings[i], one.loadings[i], two.loadings[i]);
        next.errors[i] = std::clamp(leap(zero.errors[i], one.errors[i], two.errors[i]), kFloor * variance, variance);
    }
    return next;
}

/// Minus twice the log-likelihood up to a constant: log|Σ| + tr(SΣ⁻¹), by the factor's own structure.
double discrepancy(const Factor& factor, const Vector& covariances, std::size_t k)
{
    double d = 1;
    double value = 0;
    for (std::size_t i = 0; i < k; ++i) {
        d += factor.loadings[i] * factor.loadings[i] / factor.errors[i];
        value += std::log(factor.errors[i]) + covariances[i * k + i] / factor.errors[i];
    }
    double quadratic = 0;
    for (std::size_t i = 0; i < k; ++i)
        for (std::size_t j = 0; j < k; ++j)
            quadratic +=
                covariances[i * k + j] * factor.loadings[i] / factor.errors[i] * factor.loadings[j] / factor.errors[j];
    return value + std::log(d) - quadratic / d;
}

Factor fit(const Vector& covariances, std::size_t k)
{
    Factor factor{Vector(k), Vector(k)};
    for (std::size_t i = 0; i < k; ++i) {
        factor.loadings[i] = std::sqrt(covariances[i * k + i] / 2);
        factor.errors[i] = covariances[i * k + i] / 2;
    }
    for (int step = 0; step < kMostSteps; ++step) {
        const Factor one = emStep(factor, covariances, k);
        if (largestChange(factor, one, covariances, k) < kEnough)
            return one;
        const Factor two = emStep(one, covariances, k);
        const Factor leap = emStep(extrapolate(factor, one, two, covariances, k), covariances, k);
        factor = discrepancy(leap, covariances, k) <= discrepancy(two, covariances, k) ? leap : two;
    }
    return factor;
}

} // namespace

Figure<Omega> mcdonaldOmega(const Vector& covariances, std::size_t items)
{
    if (items < 2)
        return Undefined::TooFewItems;
    if (items == 2)
        return Undefined::NotIdentified;
    for (std::size_t i = 0; i < items; ++i)
        if (!(covariances[i * items + i] > 0))
            return Undefined::NoVariation;
    const Factor factor = fit(covariances, items);
    Omega result;
    result.loadings = factor.loadings;
    result.errorVariances = factor.errors;
    double sum = 0;
    double errors = 0;
    double poor = 0;
    for (std::size_t i = 0; i < items; ++i) {
        sum += factor.loadings[i];
        errors += factor.errors[i];
        result.heywood = result.heywood || factor.errors[i] <= 2 * kFloor * covariances[i * items + i];
        for (std::size_t j = 0; j < i; ++j) {
            const double residual = covariances[i * items + j] - factor.loadings[i] * factor.loadings[j];
            const double scale = std::sqrt(covariances[i * items + i] * covariances[j * items + j]);
            poor += std::abs(residual / scale) > 0.10 ? 1 : 0;
        }
    }
    if (sum < 0)
        for (double& loading : result.loadings)
            loading = -loading;
    result.omega = sum * sum / (sum * sum + errors);
    result.poorlyFitted = poor / (static_cast<double>(items * (items - 1)) / 2);
    return result;
}

} // namespace soundings::statistics
