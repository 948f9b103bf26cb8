// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace soundings::statistics {

/// Variances and covariances of a scale's items.
class Covariances {
public:
    /// `values`: row-major, items × items, symmetric.
    Covariances(const std::vector<double>& values, std::size_t items) : m_values(values), m_items(items) { }
    [[nodiscard]] std::size_t items() const { return m_items; }
    [[nodiscard]] double of(std::size_t a, std::size_t b) const { return m_values[a * m_items + b]; }
    [[nodiscard]] double variance(std::size_t item) const { return of(item, item); }

private:
    const std::vector<double>& m_values;
    std::size_t m_items;
};

/// One common factor: Σ = λλ' + diag(ψ).
struct OneFactor {
    std::vector<double> loadings; ///< λ, one an item
    std::vector<double> errors; ///< ψ, one an item
};

/// Least error variance, as a share of the item's variance.
inline constexpr double kErrorFloor = 1e-9;

/// Minus twice the log-likelihood up to a constant: log|Σ| + tr(SΣ⁻¹).
double discrepancy(const OneFactor& factor, const Covariances& covariances);
/// Of any loading, in standard deviations of its item, or error variance, in variances of its item.
double largestChange(const OneFactor& from, const OneFactor& to, const Covariances& covariances);

/// The factor that is nearly one of the items: given that the item's error variance is `error` of its variance, next to
/// nothing, no other fits better (improper solutions, Jöreskog 1967, Psychometrika 32:443).
OneFactor factorNearItem(std::size_t item, double error, const Covariances& covariances);

/// A fit, and whether another step would still change it.
struct FactorFit {
    OneFactor factor;
    bool isSettled = false;
    int steps = 0;
};
} // namespace soundings::statistics
