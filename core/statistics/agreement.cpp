// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/agreement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace soundings::statistics {

double uniformNullVariance(int levels) { return (static_cast<double>(levels) * levels - 1) / 12; }

Figure<WithinGroupAgreement> rwg(const Histogram& histogram, double nullVariance)
{
    const auto variance = histogram.variance();
    if (!variance)
        return variance.why();
    const double null = nullVariance > 0 ? nullVariance : uniformNullVariance(histogram.levels());
    return WithinGroupAgreement{std::max(0.0, 1 - *variance / null), *variance > null};
}

Figure<MultiItemAgreement> rwgJ(const std::vector<Histogram>& items, double nullVariance)
{
    double sum = 0;
    double used = 0;
    double null = nullVariance;
    for (const Histogram& item : items)
        if (const auto variance = item.variance()) {
            sum += *variance;
            ++used;
            null = nullVariance > 0 ? nullVariance : uniformNullVariance(item.levels());
        }
    if (used == 0)
        return Undefined::OnlyOne;
    const double q = std::min(1.0, sum / used / null);
    const double above = used * (1 - q);
    return MultiItemAgreement{above / (above + q), 1 - q, sum / used > null};
}

Figure<AverageDeviation> averageDeviation(const Histogram& histogram)
{
    const auto mean = histogram.mean();
    if (!mean)
        return mean.why();
    const double median = *histogram.median();
    AverageDeviation sum;
    for (int code = 1; code <= histogram.levels(); ++code) {
        const auto count = static_cast<double>(histogram.counts()[static_cast<std::size_t>(code - 1)]);
        sum.fromMean += count * std::abs(code - *mean);
        sum.fromMedian += count * std::abs(code - median);
    }
    const auto n = static_cast<double>(histogram.people());
    return AverageDeviation{sum.fromMean / n, sum.fromMedian / n};
}

Figure<AverageDeviation> averageDeviation(const std::vector<Histogram>& items)
{
    AverageDeviation sum;
    double used = 0;
    for (const Histogram& item : items)
        if (const auto one = averageDeviation(item)) {
            sum.fromMean += one->fromMean;
            sum.fromMedian += one->fromMedian;
            ++used;
        }
    if (used == 0)
        return Undefined::NoAnswers;
    return AverageDeviation{sum.fromMean / used, sum.fromMedian / used};
}

double averageDeviationCut(int levels) { return levels / 6.0; }

bool isSplit(const Histogram& histogram)
{
    const std::int64_t n = histogram.people();
    return n > 0 && 4 * histogram.counts().front() >= n && 4 * histogram.counts().back() >= n;
}

Figure<IntraclassCorrelation> intraclassCorrelation(const std::vector<GroupMoments>& groups)
{
    double count = 0;
    double n = 0;
    double sum = 0;
    double squaresOfSizes = 0;
    double between = 0;
    double within = 0;
    for (const GroupMoments& group : groups) {
        if (group.people <= 0)
            continue;
        ++count;
        n += group.people;
        sum += group.sum;
        squaresOfSizes += group.people * group.people;
    }
    if (count < 2)
        return Undefined::TooFewGroups;
    if (n <= count)
        return Undefined::TooFewPeople;
    const double grandMean = sum / n;
    for (const GroupMoments& group : groups) {
        if (group.people <= 0)
            continue;
        const double mean = group.sum / group.people;
        between += group.people * (mean - grandMean) * (mean - grandMean);
        within += std::max(0.0, group.sumOfSquares - group.people * mean * mean);
    }
    IntraclassCorrelation icc;
    icc.meanSquareBetween = between / (count - 1);
    icc.meanSquareWithin = within / (n - count);
    if (icc.meanSquareBetween <= 0 || icc.meanSquareWithin <= 0)
        return Undefined::NoVariation;
    const auto icc1 = [&icc](double k) {
        return (icc.meanSquareBetween - icc.meanSquareWithin)
            / (icc.meanSquareBetween + (k - 1) * icc.meanSquareWithin);
    };
    icc.icc1 = icc1(n / count);
    icc.icc1Unbiased = icc1((n - squaresOfSizes / n) / (count - 1));
    icc.icc2 = (icc.meanSquareBetween - icc.meanSquareWithin) / icc.meanSquareBetween;
    icc.f = icc.meanSquareBetween / icc.meanSquareWithin;
    icc.groupsDiffer = icc.f > 1;
    return icc;
}

namespace {

/// Squared difference of the i-th and j-th value (i < j by value) of Krippendorff's metrics.
double squaredDifference(const std::vector<double>& values, const std::vector<double>& totals, std::size_t i,
                         std::size_t j, Metric metric)
{
    if (i == j)
        return 0;
    const double difference = values[i] - values[j];
    switch (metric) {
    case Metric::Nominal:
        return 1;
    case Metric::Interval:
        return difference * difference;
    case Metric::Ratio: {
        const double sum = values[i] + values[j];
        return sum == 0 ? 0 : difference * difference / (sum * sum);
    }
    case Metric::Ordinal:
        break;
    }
    double between = 0;
    for (std::size_t g = std::min(i, j); g <= std::max(i, j); ++g)
        between += totals[g];
    between -= (totals[i] + totals[j]) / 2;
    return between * between;
}

} // namespace

Figure<double> krippendorffAlpha(const std::vector<std::vector<double>>& units, Metric metric)
{
    std::map<double, std::size_t> position;
    for (const auto& unit : units)
        if (unit.size() >= 2)
            for (const double value : unit)
                position.emplace(value, 0);
    std::vector<double> values;
    for (auto& [value, index] : position) {
        index = values.size();
        values.push_back(value);
    }
    const std::size_t size = values.size();
    if (size == 0)
        return Undefined::NoAnswers;
    if (size == 1)
        return Undefined::NoVariation;
    std::vector<double> coincidences(size * size, 0);
    std::vector<double> totals(size, 0);
    double n = 0;
    for (const auto& unit : units) {
        if (unit.size() < 2)
            continue;
        const double weight = 1 / (static_cast<double>(unit.size()) - 1);
        for (std::size_t a = 0; a < unit.size(); ++a) {
            totals[position[unit[a]]] += 1;
            n += 1;
            for (std::size_t b = 0; b < unit.size(); ++b)
                if (a != b)
                    coincidences[position[unit[a]] * size + position[unit[b]]] += weight;
        }
    }
    double observed = 0;
    double expected = 0;
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j) {
            const double difference = squaredDifference(values, totals, i, j, metric);
            observed += coincidences[i * size + j] * difference;
            expected += totals[i] * totals[j] * difference;
        }
    return 1 - (n - 1) * observed / expected;
}

Figure<double> fleissKappa(const std::vector<std::vector<std::int64_t>>& counts)
{
    if (counts.empty())
        return Undefined::NoAnswers;
    const std::int64_t ratings = std::accumulate(counts.front().begin(), counts.front().end(), std::int64_t{0});
    if (ratings < 2)
        return Undefined::OnlyOne;
    std::vector<std::int64_t> ofCategory(counts.front().size(), 0);
    std::int64_t pairs = 0; // of ratings of one unit that agree, each counted twice
    for (const std::vector<std::int64_t>& unit : counts) {
        if (unit.size() != ofCategory.size() || std::accumulate(unit.begin(), unit.end(), std::int64_t{0}) != ratings)
            return Undefined::NotIdentified;
        for (std::size_t c = 0; c < unit.size(); ++c) {
            ofCategory[c] += unit[c];
            pairs += unit[c] * (unit[c] - 1);
        }
    }
    const double all = static_cast<double>(ratings) * static_cast<double>(counts.size());
    double byChance = 0;
    for (const std::int64_t count : ofCategory)
        byChance += static_cast<double>(count) / all * (static_cast<double>(count) / all);
    if (!(byChance < 1))
        return Undefined::NoVariation;
    const double observed = static_cast<double>(pairs) / (all * static_cast<double>(ratings - 1));
    return (observed - byChance) / (1 - byChance);
}

} // namespace soundings::statistics
