// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/consistency.h"

#include "core/fraction.h"
#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace soundings::statistics {

void CrossSums::add(const std::vector<int>& codes)
{
    ++m_people;
    for (std::size_t a = 0; a < m_items; ++a) {
        m_sums[a] += codes[a];
        for (std::size_t b = a; b < m_items; ++b)
            m_products[a * m_items + b] += static_cast<std::int64_t>(codes[a]) * codes[b];
    }
}

void CrossSums::merge(const CrossSums& other)
{
    m_people += other.m_people;
    for (std::size_t i = 0; i < m_sums.size(); ++i)
        m_sums[i] += other.m_sums[i];
    for (std::size_t i = 0; i < m_products.size(); ++i)
        m_products[i] += other.m_products[i];
}

double CrossSums::mean(std::size_t item) const
{
    return static_cast<double>(m_sums[item]) / static_cast<double>(m_people);
}

double CrossSums::covariance(std::size_t a, std::size_t b, Denominator denominator) const
{
    const std::int64_t product = m_products[std::min(a, b) * m_items + std::max(a, b)];
    const Int128 scatter = static_cast<Int128>(m_people) * product - static_cast<Int128>(m_sums[a]) * m_sums[b];
    const auto n = static_cast<double>(m_people);
    return static_cast<double>(scatter) / n / (denominator == Denominator::Unbiased ? n - 1 : n);
}

std::vector<double> CrossSums::covariances(Denominator denominator) const
{
    std::vector<double> matrix(m_items * m_items);
    for (std::size_t a = 0; a < m_items; ++a)
        for (std::size_t b = 0; b < m_items; ++b)
            matrix[a * m_items + b] = covariance(a, b, denominator);
    return matrix;
}

namespace {

/// The sub-matrix of the items that vary; the others are named.
std::vector<double> varying(const std::vector<double>& covariances, std::size_t items,
                            std::vector<std::size_t>& leftOut)
{
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < items; ++i)
        (covariances[i * items + i] > 0 ? kept : leftOut).push_back(i);
    std::vector<double> matrix;
    for (const std::size_t a : kept)
        for (const std::size_t b : kept)
            matrix.push_back(covariances[a * items + b]);
    return matrix;
}

struct VarianceTotals {
    double variance = 0; ///< of the sum of all items
    double ofItems = 0; ///< sum of the items' variances
    std::vector<double> withTotal; ///< covariance of each item with the sum
};

VarianceTotals totalsOf(const std::vector<double>& matrix, std::size_t k)
{
    VarianceTotals totals;
    for (std::size_t a = 0; a < k; ++a) {
        double row = 0;
        for (std::size_t b = 0; b < k; ++b)
            row += matrix[a * k + b];
        totals.withTotal.push_back(row);
        totals.variance += row;
        totals.ofItems += matrix[a * k + a];
    }
    return totals;
}

double averageCorrelation(const std::vector<double>& matrix, std::size_t k)
{
    double sum = 0;
    for (std::size_t a = 0; a < k; ++a)
        for (std::size_t b = 0; b < a; ++b)
            sum += matrix[a * k + b] / std::sqrt(matrix[a * k + a] * matrix[b * k + b]);
    return sum / (static_cast<double>(k * (k - 1)) / 2);
}

} // namespace

Interval feldtInterval(double alpha, std::int64_t people, std::size_t items, double confidence)
{
    const double df1 = static_cast<double>(people) - 1;
    const double df2 = df1 * (static_cast<double>(items) - 1);
    const double tail = (1 - confidence) / 2;
    return {1 - (1 - alpha) * fisherQuantile(1 - tail, df1, df2), 1 - (1 - alpha) * fisherQuantile(tail, df1, df2)};
}

Figure<Consistency> cronbachAlpha(const std::vector<double>& covariances, std::size_t items, std::int64_t people,
                                  double confidence)
{
    if (items < 2)
        return Undefined::TooFewItems;
    if (people < 3)
        return Undefined::TooFewPeople;
    Consistency result;
    const std::vector<double> matrix = varying(covariances, items, result.leftOut);
    const std::size_t size = items - result.leftOut.size();
    if (size < 2)
        return Undefined::NoVariation;
    const double k = static_cast<double>(size);
    const VarianceTotals totals = totalsOf(matrix, size);
    if (totals.variance <= 0)
        return Undefined::NoVariation;
    result.people = people;
    result.alpha = k / (k - 1) * (1 - totals.ofItems / totals.variance);
    result.averageCorrelation = averageCorrelation(matrix, size);
    result.standardisedAlpha = k * result.averageCorrelation / (1 + (k - 1) * result.averageCorrelation);
    result.feldt = feldtInterval(result.alpha, people, size, confidence);
    bool isRestConstant = false; // without some item nothing varies: the lists would say something of another one
    for (std::size_t j = 0; j < size; ++j) {
        const double own = matrix[j * size + j];
        const double rest = totals.variance + own - 2 * totals.withTotal[j];
        result.correctedItemTotal.push_back(rest > 0 ? (totals.withTotal[j] - own) / std::sqrt(own * rest) : 0);
        if (size > 2 && rest > 0)
            result.alphaIfDropped.push_back((k - 1) / (k - 2) * (1 - (totals.ofItems - own) / rest));
        isRestConstant = isRestConstant || rest <= 0;
    }
    if (isRestConstant) {
        result.correctedItemTotal.clear();
        result.alphaIfDropped.clear();
    }
    return result;
}

Figure<Consistency> cronbachAlpha(const CrossSums& sums, double confidence)
{
    if (sums.people() < 3)
        return Undefined::TooFewPeople;
    return cronbachAlpha(sums.covariances(), sums.items(), sums.people(), confidence);
}

std::vector<double> pairwiseCovariances(const std::vector<std::vector<double>>& rows)
{
    const std::size_t k = rows.empty() ? 0 : rows.front().size();
    std::vector<double> matrix(k * k, 0);
    for (std::size_t a = 0; a < k; ++a)
        for (std::size_t b = 0; b < k; ++b) {
            double n = 0;
            double sumA = 0;
            double sumB = 0;
            double product = 0;
            for (const auto& row : rows)
                if (!std::isnan(row[a]) && !std::isnan(row[b])) {
                    ++n;
                    sumA += row[a];
                    sumB += row[b];
                    product += row[a] * row[b];
                }
            matrix[a * k + b] = n > 1 ? (product - sumA * sumB / n) / (n - 1) : 0;
        }
    return matrix;
}

} // namespace soundings::statistics
