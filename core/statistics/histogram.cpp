// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/histogram.h"

#include "core/fraction.h"
#include "core/statistics/distributions.h"

#include <cmath>
#include <numeric>

namespace soundings::statistics {

namespace {

struct Sums {
    std::int64_t n = 0;
    std::int64_t x = 0;
    std::int64_t xx = 0;
};

Sums powerSums(const std::vector<std::int64_t>& counts)
{
    Sums sums;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto code = static_cast<std::int64_t>(i + 1);
        sums.n += counts[i];
        sums.x += counts[i] * code;
        sums.xx += counts[i] * code * code;
    }
    return sums;
}

/// n Σx² − (Σx)², exactly.
double scatterOf(const Sums& sums)
{
    return static_cast<double>(static_cast<Int128>(sums.n) * sums.xx - static_cast<Int128>(sums.x) * sums.x);
}

/// The k-th smallest code, k from 1.
int codeAt(const std::vector<std::int64_t>& counts, std::int64_t k)
{
    std::int64_t seen = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        seen += counts[i];
        if (seen >= k)
            return static_cast<int>(i + 1);
    }
    return static_cast<int>(counts.size());
}

} // namespace

std::int64_t Histogram::people() const { return std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t{0}); }

Figure<double> Histogram::mean() const
{
    const Sums sums = powerSums(m_counts);
    if (sums.n == 0)
        return Undefined::NoAnswers;
    return static_cast<double>(sums.x) / static_cast<double>(sums.n);
}

Figure<double> Histogram::pomp() const
{
    const auto code = mean();
    if (!code)
        return code.why();
    return 100 * (*code - 1) / (levels() - 1);
}

Figure<double> Histogram::variance() const
{
    const Sums sums = powerSums(m_counts);
    if (sums.n == 0)
        return Undefined::NoAnswers;
    if (sums.n == 1)
        return Undefined::OnlyOne;
    return scatterOf(sums) / (static_cast<double>(sums.n) * static_cast<double>(sums.n - 1));
}

Figure<double> Histogram::median() const
{
    const std::int64_t n = people();
    if (n == 0)
        return Undefined::NoAnswers;
    return (codeAt(m_counts, (n + 1) / 2) + codeAt(m_counts, n / 2 + 1)) / 2.0;
}

namespace {

/// Variance with denominator n of y = (code − 1)/(levels − 1), over y(1 − y).
double relativeVariance(const std::vector<double>& counts)
{
    const double top = static_cast<double>(counts.size()) - 1;
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double y = static_cast<double>(i) / top;
        n += counts[i];
        sum += counts[i] * y;
        squares += counts[i] * y * y;
    }
    const double y = sum / n;
    return (squares / n - y * y) / (y * (1 - y));
}

/// The same where all n people are at y, with one pseudo-person spread over the levels.
double smoothedRelativeVariance(double y, double n, int levels)
{
    double pseudoSquares = 0;
    for (int i = 0; i < levels; ++i)
        pseudoSquares += std::pow(static_cast<double>(i) / (levels - 1), 2) / levels;
    const double mean = (n * y + 0.5) / (n + 1);
    const double squares = (n * y * y + pseudoSquares) / (n + 1);
    return (squares - mean * mean) / (mean * (1 - mean));
}

/// Wilson's limits on 0..1 with the effective n of `relativeVariance` and a t quantile.
Interval unitInterval(double y, double relativeVariance, double n, double confidence)
{
    const double t = studentQuantile(1 - (1 - confidence) / 2, n - 1);
    const double q = t * t * relativeVariance / n;
    const double centre = (y + q / 2) / (1 + q);
    const double half = std::sqrt(q * y * (1 - y) + q * q / 4) / (1 + q);
    return {centre - half, centre + half};
}

} // namespace

Figure<BoundedMean> boundedScoreInterval(const Histogram& histogram, std::int64_t headcount, double confidence)
{
    const Sums sums = powerSums(histogram.counts());
    if (sums.n == 0)
        return Undefined::NoAnswers;
    if (headcount != 0 && headcount < sums.n)
        return Undefined::HeadcountTooLow;
    BoundedMean result;
    result.mean = *histogram.mean();
    result.interval = {result.mean, result.mean};
    if (headcount == sums.n)
        return result;
    if (sums.n == 1)
        return Undefined::OnlyOne;
    result.smoothed = scatterOf(sums) == 0;
    std::vector<double> counts(histogram.counts().begin(), histogram.counts().end());
    if (result.smoothed)
        for (double& count : counts)
            count += 1.0 / histogram.levels();
    const double n = static_cast<double>(sums.n);
    const double r = relativeVariance(counts);
    const double correction =
        headcount == 0 ? 1 : (static_cast<double>(headcount) - n) / (static_cast<double>(headcount) - 1);
    result.effectivePeople = n / (r * correction);
    const double top = histogram.levels() - 1;
    const Interval unit = unitInterval((result.mean - 1) / top, r * correction, n, confidence);
    result.interval = {1 + top * unit.lower, 1 + top * unit.upper};
    return result;
}

Figure<Interval> boundedRulerInterval(const RulerMean& mean, double uncovered, double confidence)
{
    if (mean.people == 0)
        return Undefined::NoAnswers;
    if (uncovered <= 0)
        return Interval{mean.mean, mean.mean};
    if (mean.people == 1)
        return Undefined::OnlyOne;
    const auto n = static_cast<double>(mean.people);
    const double y = mean.mean / 100;
    const double v = mean.variance * (n - 1) / n / 10'000;
    const double r = v > 0 ? v / (y * (1 - y)) : smoothedRelativeVariance(y, n, mean.levels);
    const Interval unit = unitInterval(y, r * uncovered, n, confidence);
    return Interval{100 * unit.lower, 100 * unit.upper};
}

Interval moverDifference(double mean1, const Interval& interval1, double mean2, const Interval& interval2)
{
    const double difference = mean1 - mean2;
    return {difference - std::hypot(mean1 - interval1.lower, interval2.upper - mean2),
            difference + std::hypot(interval1.upper - mean1, mean2 - interval2.lower)};
}

Figure<StratifiedMean> stratifiedMean(const std::vector<Stratum>& strata)
{
    if (strata.empty())
        return Undefined::NoAnswers;
    double all = 0;
    for (const Stratum& stratum : strata)
        all += static_cast<double>(stratum.headcount);
    StratifiedMean result;
    double variance = 0;
    for (const Stratum& stratum : strata) {
        if (stratum.people < 2)
            return Undefined::OnlyOne;
        if (stratum.headcount < stratum.people)
            return Undefined::HeadcountTooLow;
        const double n = static_cast<double>(stratum.people);
        const double share = static_cast<double>(stratum.headcount) / all;
        result.mean += share * stratum.mean;
        variance += share * share * (1 - n / static_cast<double>(stratum.headcount)) * stratum.standardDeviation
            * stratum.standardDeviation / n;
    }
    result.standardError = std::sqrt(variance);
    return result;
}

} // namespace soundings::statistics
