// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"

#include <cstdint>
#include <vector>

namespace soundings::statistics {

/// Exact integer cross sums of the people who answered every item of a scale (reverse-scored ones reversed):
/// all that alpha and omega need of them.
class CrossSums {
public:
    /// Sums made elsewhere: `products` row-major, items × items.
    CrossSums(std::int64_t people, std::vector<std::int64_t> sums, std::vector<std::int64_t> products)
        : m_items(sums.size()), m_people(people), m_sums(std::move(sums)), m_products(std::move(products))
    {
    }
    explicit CrossSums(std::size_t items) : m_items(items), m_sums(items, 0), m_products(items * items, 0) { }
    /// One person's codes, one per item.
    void add(const std::vector<int>& codes);
    void merge(const CrossSums& other);
    [[nodiscard]] std::size_t items() const { return m_items; }
    [[nodiscard]] std::int64_t people() const { return m_people; }
    [[nodiscard]] double mean(std::size_t item) const;
    /// Covariance of two items with denominator n − 1; with n if `denominator` says so.
    enum class Denominator { Unbiased, MaximumLikelihood };
    [[nodiscard]] double covariance(std::size_t a, std::size_t b,
                                    Denominator denominator = Denominator::Unbiased) const;
    /// Row-major, items × items.
    [[nodiscard]] std::vector<double> covariances(Denominator denominator = Denominator::Unbiased) const;

private:
    std::size_t m_items;
    std::int64_t m_people = 0;
    std::vector<std::int64_t> m_sums;
    std::vector<std::int64_t> m_products; ///< upper triangle
};

/// Cronbach's alpha with what goes with it. Items in which everybody answered alike are left out and named.
struct Consistency {
    double alpha = 0;
    double standardisedAlpha = 0;
    double averageCorrelation = 0;
    Interval feldt; ///< Feldt, Woodruff and Salih 1987
    std::vector<double> correctedItemTotal;
    std::vector<double> alphaIfDropped; ///< empty for two items
    std::vector<std::size_t> leftOut; ///< items without any variation, by position
    std::int64_t people = 0;
};
/// From a covariance matrix (row-major, items × items) of `people` people (Cronbach 1951). May be negative. Undefined
/// for fewer than two items, fewer than three people, and where fewer than two items or their sum vary (NoVariation).
/// Not to be reported under 30 people.
Figure<Consistency> cronbachAlpha(const std::vector<double>& covariances, std::size_t items, std::int64_t people,
                                  double confidence = 0.95);
Figure<Consistency> cronbachAlpha(const CrossSums& sums, double confidence = 0.95);

/// 95 % interval of the alpha of `items` statements (Feldt, Woodruff and Salih 1987).
Interval feldtInterval(double alpha, std::int64_t people, std::size_t items, double confidence = 0.95);

/// Covariances over the pairs of answers there are (psych::alpha's default); NaN codes stand for missing.
/// `rows[p][i]`; row-major result.
std::vector<double> pairwiseCovariances(const std::vector<std::vector<double>>& rows);

} // namespace soundings::statistics
