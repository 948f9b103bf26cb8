// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sum_tenths.h"

#include "core/scoring/sum.h"

#include <algorithm>
#include <numeric>

namespace soundings {

namespace {

constexpr int kTenthsPerPoint = 10;

/// Contributions are never negative.
std::int64_t wholeTenths(const Fraction& points)
{
    const Fraction tenths = points * Fraction(kTenthsPerPoint);
    return static_cast<std::int64_t>(tenths.numerator() / tenths.denominator());
}

Fraction restOf(const Fraction& points) { return points * Fraction(kTenthsPerPoint) - Fraction(wholeTenths(points)); }

} // namespace

std::int64_t tenthsOf(const SumTerm& top) { return (top.contribution * Fraction(kTenthsPerPoint)).rounded(); }

std::vector<std::int64_t> tenthsBelow(const SumTerm& term, std::int64_t total)
{
    std::vector<std::int64_t> tenths;
    for (const SumTerm& below : term.terms)
        tenths.push_back(wholeTenths(below.contribution));
    std::vector<std::size_t> order(tenths.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return restOf(term.terms[a].contribution) > restOf(term.terms[b].contribution);
    });
    std::int64_t missing = total - std::accumulate(tenths.begin(), tenths.end(), std::int64_t{0});
    for (const std::size_t i : order) {
        if (missing <= 0)
            break;
        ++tenths[i];
        --missing;
    }
    return tenths;
}

} // namespace soundings
