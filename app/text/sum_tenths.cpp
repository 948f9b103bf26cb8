// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sum_tenths.h"

#include "core/scoring/sum.h"

namespace soundings {

namespace {

constexpr int kTenthsPerPoint = 10;

} // namespace

std::int64_t tenthsOf(const SumTerm& top) { return (top.contribution * Fraction(kTenthsPerPoint)).rounded(); }

std::vector<std::int64_t> tenthsBelow(const SumTerm& term, std::int64_t total)
{
    std::vector<Fraction> points;
    for (const SumTerm& below : term.terms)
        points.push_back(below.contribution);
    return largestRemainder(points, kTenthsPerPoint, total);
}

} // namespace soundings
