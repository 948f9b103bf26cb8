// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/multiplicity.h"

#include <algorithm>
#include <numeric>

namespace soundings::statistics {

namespace {

std::vector<std::size_t> byRisingValue(const std::vector<double>& p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&p](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    return order;
}

} // namespace

std::vector<double> holmAdjusted(const std::vector<double>& p)
{
    std::vector<double> adjusted(p.size());
    double largest = 0;
    double left = static_cast<double>(p.size());
    for (const std::size_t i : byRisingValue(p)) {
        largest = std::max(largest, std::min(1.0, left * p[i]));
        adjusted[i] = largest;
        --left;
    }
    return adjusted;
}

std::vector<double> benjaminiHochbergAdjusted(const std::vector<double>& p)
{
    std::vector<double> adjusted(p.size());
    const auto order = byRisingValue(p);
    const double all = static_cast<double>(p.size());
    double smallest = 1;
    for (std::size_t rank = p.size(); rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        smallest = std::min(smallest, all / static_cast<double>(rank) * p[i]);
        adjusted[i] = smallest;
    }
    return adjusted;
}

std::vector<double> bonferroniAdjusted(const std::vector<double>& p)
{
    std::vector<double> adjusted;
    for (const double value : p)
        adjusted.push_back(std::min(1.0, static_cast<double>(p.size()) * value));
    return adjusted;
}

} // namespace soundings::statistics
