// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/newcomer.h"

#include "tests/support/attack/histogram_search.h"

#include <algorithm>
#include <cmath>

namespace soundings::test {

namespace {

HistogramClues clues(const PublishedFigure& figure, int levels, const DisclosureRules& rules)
{
    HistogramClues found = cluesOf(figure, levels);
    if (figure.favourable)
        found.favourable = countsOf(*figure.favourable, figure.people, figure.people < rules.exactFrom);
    return found;
}

/// Whether a number within the first bounds and `more` can lie within the second.
bool canGrow(const Bounds& before, const Bounds& after, std::int64_t more)
{
    return std::max(before.low + more, after.low) <= std::min(before.high + more, after.high);
}

/// The sum of squares that a standard deviation leaves, given the sum; −1 where no whole number is.
std::int64_t squares(const PublishedFigure& figure, std::int64_t total, int levels)
{
    const double people = figure.people;
    const double deviation = *figure.standardDeviation * (levels - 1) / 100;
    const double sum = deviation * deviation * (people - 1) + static_cast<double>(total * total) / people;
    const double whole = std::round(sum);
    return std::abs(sum - whole) < 1e-6 ? static_cast<std::int64_t>(whole) : -1;
}

bool fitsTotals(const PublishedFigure& before, const PublishedFigure& after, const HistogramClues& first,
                const HistogramClues& second, std::int64_t point)
{
    const int levels = static_cast<int>(first.points.size());
    for (std::int64_t total = first.total.low; total <= first.total.high; ++total) {
        if (!second.total.has(total + point))
            continue;
        if (!before.standardDeviation || !after.standardDeviation)
            return true;
        const std::int64_t earlier = squares(before, total, levels);
        if (earlier >= 0 && squares(after, total + point, levels) == earlier + point * point)
            return true;
    }
    return false;
}

} // namespace

std::vector<std::int64_t> pointsOfNewcomer(const PublishedFigure& before, const PublishedFigure& after, int levels,
                                           const DisclosureRules& rules)
{
    const HistogramClues first = clues(before, levels, rules);
    const HistogramClues second = clues(after, levels, rules);
    std::vector<std::int64_t> fitting;
    for (std::int64_t point = 0; point < levels; ++point) {
        bool fits = fitsTotals(before, after, first, second, point)
            && canGrow(first.favourable, second.favourable, 2 * point > levels - 1 ? 1 : 0);
        for (std::int64_t i = 0; i < levels; ++i)
            fits = fits
                && canGrow(first.points[static_cast<std::size_t>(i)], second.points[static_cast<std::size_t>(i)],
                           i == point ? 1 : 0);
        if (fits)
            fitting.push_back(point);
    }
    return fitting;
}

} // namespace soundings::test
