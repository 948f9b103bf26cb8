// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/bca.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace soundings::statistics {

namespace {

/// Nearer than this is a tie: the same numbers added in another order.
constexpr double kTie = 1e-12;
/// Of how many replicates one may be without the figure.
constexpr std::size_t kOneIn = 20;

/// P*(<) + P*(=)/2 of sorted values.
double shareBelow(const std::vector<double>& sorted, double estimate)
{
    const double slack = kTie * std::max(1.0, std::abs(estimate));
    const auto from = std::lower_bound(sorted.begin(), sorted.end(), estimate - slack);
    const auto to = std::upper_bound(from, sorted.end(), estimate + slack);
    const auto below = static_cast<double>(from - sorted.begin());
    const auto tied = static_cast<double>(to - from);
    return (below + tied / 2) / static_cast<double>(sorted.size());
}

/// Smallest value whose cumulative share reaches `p`.
double quantile(const std::vector<double>& sorted, double p)
{
    const double rank = std::ceil(p * static_cast<double>(sorted.size()) - kTie);
    return sorted[static_cast<std::size_t>(std::clamp(rank - 1, 0.0, static_cast<double>(sorted.size() - 1)))];
}

} // namespace

Figure<BcaInterval> bcaInterval(double estimate, const std::vector<Figure<double>>& replicates, double acceleration,
                                double confidence)
{
    std::vector<double> sorted;
    for (const Figure<double>& replicate : replicates)
        if (replicate)
            sorted.push_back(*replicate);
    BcaInterval result;
    result.estimate = estimate;
    result.acceleration = acceleration;
    result.replicates = sorted.size();
    result.withoutFigure = replicates.size() - sorted.size();
    if (replicates.empty())
        return Undefined::NoAnswers;
    if (kOneIn * result.withoutFigure > replicates.size())
        return std::find_if(replicates.begin(), replicates.end(), [](const auto& one) { return !one; })->why();
    std::sort(sorted.begin(), sorted.end());
    const double below = shareBelow(sorted, estimate);
    if (below <= 0 || below >= 1)
        return Undefined::NotIdentified;
    result.z0 = normalQuantile(below);
    const double tail = (1 - confidence) / 2;
    const double lower = result.z0 + normalQuantile(tail);
    const double upper = result.z0 + normalQuantile(1 - tail);
    if (acceleration * lower >= 1 || acceleration * upper >= 1)
        return Undefined::NotIdentified;
    result.alpha1 = normalCdf(result.z0 + lower / (1 - acceleration * lower));
    result.alpha2 = normalCdf(result.z0 + upper / (1 - acceleration * upper));
    result.bca = {quantile(sorted, result.alpha1), quantile(sorted, result.alpha2)};
    result.percentile = {quantile(sorted, tail), quantile(sorted, 1 - tail)};
    return result;
}

Figure<double> jackknifeAcceleration(const std::vector<Figure<double>>& jackknife,
                                     const std::vector<std::int64_t>& counts)
{
    double units = 0;
    double sum = 0;
    for (std::size_t i = 0; i < jackknife.size(); ++i) {
        if (!jackknife[i])
            return jackknife[i].why();
        units += static_cast<double>(counts[i]);
        sum += static_cast<double>(counts[i]) * *jackknife[i];
    }
    const double mean = sum / units;
    double squares = 0;
    double cubes = 0;
    for (std::size_t i = 0; i < jackknife.size(); ++i) {
        const double d = mean - *jackknife[i];
        squares += static_cast<double>(counts[i]) * d * d;
        cubes += static_cast<double>(counts[i]) * d * d * d;
    }
    const double least = kTie * std::max(1.0, std::abs(mean));
    if (!(squares > units * least * least))
        return Undefined::NoVariation;
    return cubes / (6 * std::pow(squares, 1.5));
}

} // namespace soundings::statistics
