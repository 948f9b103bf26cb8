// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/krippendorff.h"

#include <algorithm>
#include <map>

namespace soundings::statistics {

namespace {

/// Krippendorff's coincidence matrix of the values that can be paired.
struct Coincidences {
    std::vector<double> values; ///< rising
    std::vector<double> totals; ///< how often each value occurs
    std::vector<double> pairs; ///< row-major, values × values
    double ratings = 0;
};

Coincidences coincidencesOf(const std::vector<std::vector<double>>& units)
{
    std::map<double, std::size_t> places;
    for (const auto& unit : units)
        if (unit.size() >= 2)
            for (const double value : unit)
                places.emplace(value, 0);
    Coincidences found;
    for (auto& [value, place] : places) {
        place = found.values.size();
        found.values.push_back(value);
    }
    const std::size_t size = found.values.size();
    found.totals.assign(size, 0);
    found.pairs.assign(size * size, 0);
    for (const auto& unit : units) {
        if (unit.size() < 2)
            continue;
        const double weight = 1 / (static_cast<double>(unit.size()) - 1);
        for (std::size_t a = 0; a < unit.size(); ++a) {
            found.totals[places[unit[a]]] += 1;
            found.ratings += 1;
            for (std::size_t b = 0; b < unit.size(); ++b)
                if (a != b)
                    found.pairs[places[unit[a]] * size + places[unit[b]]] += weight;
        }
    }
    return found;
}

/// Squared difference of the i-th and j-th value of Krippendorff's metrics.
double squaredDifference(const Coincidences& found, std::size_t i, std::size_t j, Metric metric)
{
    if (i == j)
        return 0;
    const double difference = found.values[i] - found.values[j];
    switch (metric) {
    case Metric::Nominal:
        return 1;
    case Metric::Interval:
        return difference * difference;
    case Metric::Ratio: {
        const double sum = found.values[i] + found.values[j];
        return sum == 0 ? 0 : difference * difference / (sum * sum);
    }
    case Metric::Ordinal:
        break;
    }
    double between = 0;
    for (std::size_t g = std::min(i, j); g <= std::max(i, j); ++g)
        between += found.totals[g];
    between -= (found.totals[i] + found.totals[j]) / 2;
    return between * between;
}

} // namespace

Figure<double> krippendorffAlpha(const std::vector<std::vector<double>>& units, Metric metric)
{
    const Coincidences found = coincidencesOf(units);
    const std::size_t size = found.values.size();
    if (size == 0)
        return Undefined::NoAnswers;
    double observed = 0;
    double expected = 0;
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j) {
            const double difference = squaredDifference(found, i, j, metric);
            observed += found.pairs[i * size + j] * difference;
            expected += found.totals[i] * found.totals[j] * difference;
        }
    if (!(expected > 0))
        return Undefined::NoVariation;
    return 1 - (found.ratings - 1) * observed / expected;
}

} // namespace soundings::statistics
