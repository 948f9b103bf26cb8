// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/rank_comparison.h"

#include "core/statistics/distributions.h"
#include "core/statistics/histogram.h"
#include "core/statistics/proportion.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace soundings::statistics {

namespace {

using CodeCounts = std::vector<std::int64_t>;

/// For each code of `counts`: how many of `other` lie below it less how many lie above it.
std::vector<double> dominance(const CodeCounts& counts, const CodeCounts& other)
{
    const double all = static_cast<double>(std::accumulate(other.begin(), other.end(), std::int64_t{0}));
    std::vector<double> result;
    result.reserve(counts.size());
    double below = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double same = static_cast<double>(other[i]);
        result.push_back(below - (all - below - same));
        below += same;
    }
    return result;
}

/// Σ over people of (dominance/size − delta)².
double rowScatter(const CodeCounts& counts, const std::vector<double>& dominances, double otherSize, double delta)
{
    double sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double deviation = dominances[i] / otherSize - delta;
        sum += static_cast<double>(counts[i]) * deviation * deviation;
    }
    return sum;
}

/// Σ over pairs of (sign − delta)²: every pair that is not tied has a sign of size 1, and the signs add up to n m
/// delta.
double pairScatter(const CodeCounts& x, const CodeCounts& y, double n, double m, double delta)
{
    double tied = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        tied += static_cast<double>(x[i]) * static_cast<double>(y[i]);
    return n * m * (1 - delta * delta) - tied;
}

} // namespace

Figure<CliffDelta> cliffDelta(const Histogram& first, const Histogram& second, double confidence)
{
    const CodeCounts& x = first.counts();
    const CodeCounts& y = second.counts();
    const double n = static_cast<double>(first.people());
    const double m = static_cast<double>(second.people());
    if (n == 0 || m == 0)
        return Undefined::NoAnswers;
    if (n < 2 || m < 2)
        return Undefined::TooFewPeople;
    const auto dominances = dominance(x, y);
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        sum += static_cast<double>(x[i]) * dominances[i];
    CliffDelta result;
    result.delta = sum / (n * m);
    result.probabilityHigher = (1 + result.delta) / 2;
    result.mannWhitneyW = n * m * (1 + result.delta) / 2;
    if (std::abs(sum) == n * m) {
        result.flagged = true;
        const auto least = std::min(first.people(), second.people());
        const double limit = 2 * wilsonShare(least, least, 0, confidence)->interval.lower - 1;
        result.interval = result.delta > 0 ? Interval{limit, 1} : Interval{-1, -limit};
        return result;
    }
    const double d = result.delta;
    // Cliff 1996, equation 5.8: unbiased, and not below (1 − delta²)/(n m − 1).
    const double rows = rowScatter(x, dominances, m, d);
    const double columns = rowScatter(y, dominance(y, x), n, -d);
    const double variance =
        std::max((m * m * rows + n * n * columns - pairScatter(x, y, n, m, d)) / (n * m * (n - 1) * (m - 1)),
                 (1 - d * d) / (n * m - 1));
    const double t = studentQuantile(1 - (1 - confidence) / 2, n + m - 2);
    const double root = t * std::sqrt(variance) * std::sqrt((1 - d * d) * (1 - d * d) + t * t * variance);
    const double below = 1 - d * d + t * t * variance;
    result.interval = {(d - d * d * d - root) / below, (d - d * d * d + root) / below};
    return result;
}

namespace {

/// How many of the orders of n + m untied people give U = u, for all u (Mann and Whitney 1947).
std::vector<double> exactCounts(int n, int m)
{
    std::vector<std::vector<std::vector<double>>> ways(
        static_cast<std::size_t>(n + 1), std::vector<std::vector<double>>(static_cast<std::size_t>(m + 1)));
    for (int i = 0; i <= n; ++i)
        for (int j = 0; j <= m; ++j) {
            auto& here = ways[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
            here.assign(static_cast<std::size_t>(i) * static_cast<std::size_t>(j) + 1, 0);
            if (i == 0 || j == 0) {
                here[0] = 1;
                continue;
            }
            const auto& lessY = ways[static_cast<std::size_t>(i)][static_cast<std::size_t>(j - 1)];
            const auto& lessX = ways[static_cast<std::size_t>(i - 1)][static_cast<std::size_t>(j)];
            for (std::size_t u = 0; u < here.size(); ++u) {
                here[u] += u < lessY.size() ? lessY[u] : 0;
                const auto shift = static_cast<std::size_t>(j);
                here[u] += u >= shift && u - shift < lessX.size() ? lessX[u - shift] : 0;
            }
        }
    return ways[static_cast<std::size_t>(n)][static_cast<std::size_t>(m)];
}

double exactP(int n, int m, double u)
{
    const auto counts = exactCounts(n, m);
    const double all = std::accumulate(counts.begin(), counts.end(), 0.0);
    double lower = 0;
    double upper = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        lower += static_cast<double>(i) <= u ? counts[i] / all : 0;
        upper += static_cast<double>(i) >= u ? counts[i] / all : 0;
    }
    return std::min(1.0, 2 * std::min(lower, upper));
}

} // namespace

Figure<double> mannWhitneyP(const Histogram& first, const Histogram& second)
{
    const auto cliff = cliffDelta(first, second);
    if (!cliff)
        return cliff.why();
    const double n = static_cast<double>(first.people());
    const double m = static_cast<double>(second.people());
    const double all = n + m;
    double ties = 0;
    for (std::size_t i = 0; i < first.counts().size(); ++i) {
        const auto tied = static_cast<double>(first.counts()[i] + second.counts()[i]);
        ties += tied * tied * tied - tied;
    }
    if (ties == 0 && n <= 10 && m <= 10)
        return exactP(static_cast<int>(n), static_cast<int>(m), cliff->mannWhitneyW);
    const double variance = n * m / 12 * (all + 1 - ties / (all * (all - 1)));
    if (variance <= 0)
        return Undefined::NoVariation;
    const double distance = std::max(0.0, std::abs(cliff->mannWhitneyW - n * m / 2) - 0.5);
    return std::min(1.0, 2 * normalUpperTail(distance / std::sqrt(variance)));
}

} // namespace soundings::statistics
