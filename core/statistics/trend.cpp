// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/trend.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace soundings::statistics {

Figure<double> theilSenSlope(const std::vector<Wave>& waves)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < waves.size(); ++i)
        for (std::size_t j = i + 1; j < waves.size(); ++j)
            if (waves[i].year != waves[j].year)
                slopes.push_back((waves[j].value - waves[i].value) / (waves[j].year - waves[i].year));
    if (slopes.empty())
        return Undefined::TooFewWaves;
    std::sort(slopes.begin(), slopes.end());
    const std::size_t middle = slopes.size() / 2;
    return slopes.size() % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
}

double mannKendallUpperTail(int n, int s)
{
    // Ways to have k inversions among n: each new element adds 0 … its position.
    std::vector<double> ways{1};
    for (int size = 2; size <= n; ++size) {
        std::vector<double> next(ways.size() + static_cast<std::size_t>(size) - 1, 0);
        for (std::size_t k = 0; k < ways.size(); ++k)
            for (int add = 0; add < size; ++add)
                next[k + static_cast<std::size_t>(add)] += ways[k];
        ways = std::move(next);
    }
    double all = 0;
    double tail = 0;
    const int pairs = n * (n - 1) / 2;
    for (std::size_t k = 0; k < ways.size(); ++k) {
        all += ways[k];
        if (pairs - 2 * static_cast<int>(k) >= s)
            tail += ways[k];
    }
    return tail / all;
}

Figure<MannKendall> mannKendall(const std::vector<Wave>& waves)
{
    const auto n = static_cast<double>(waves.size());
    if (waves.size() < 3)
        return Undefined::TooFewWaves;
    std::vector<Wave> ordered = waves;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Wave& a, const Wave& b) { return a.year < b.year; });
    MannKendall result;
    std::map<double, double> tied;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        tied[ordered[i].value] += 1;
        for (std::size_t j = i + 1; j < ordered.size(); ++j)
            result.s += ordered[j].value > ordered[i].value ? 1 : ordered[j].value < ordered[i].value ? -1 : 0;
    }
    double ties = 0;
    double tiedPairs = 0;
    for (const auto& [value, count] : tied) {
        ties += count * (count - 1) * (2 * count + 5);
        tiedPairs += count * (count - 1) / 2;
    }
    const double pairs = n * (n - 1) / 2;
    result.variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
    if (result.variance <= 0)
        return Undefined::NoVariation;
    result.tau = result.s / std::sqrt((pairs - tiedPairs) * pairs);
    const double distance = std::max(0.0, std::abs(result.s) - 1);
    result.z = std::copysign(distance / std::sqrt(result.variance), result.s);
    result.exact = waves.size() <= 10 && tiedPairs == 0;
    result.p = result.exact
        ? std::min(1.0, 2 * mannKendallUpperTail(static_cast<int>(waves.size()), static_cast<int>(std::abs(result.s))))
        : 2 * normalUpperTail(std::abs(result.z));
    return result;
}

} // namespace soundings::statistics
