// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/staff_score.h"

#include <algorithm>
#include <map>

namespace soundings {

namespace {

using Group = std::optional<std::size_t>;

bool isIn(Group wanted, std::size_t group) { return !wanted || *wanted == group; }

/// Whole-number totals of people who share a divisor, so that a million people make a handful of fractions.
struct TotalsOfWeight {
    std::int64_t people = 0;
    std::int64_t total = 0;
    Int128 squares = 0;
};

/// 0 below, 1 at, 2 above the middle.
template <class Number> std::size_t kindOf(const Number& value, const Number& middle)
{
    return value < middle ? 0 : value == middle ? 1 : 2;
}

/// (Σx² − (Σx)²/n)/(n − 1) of the people's scores.
double variance(std::int64_t people, const Fraction& sum, double sumOfSquares)
{
    if (people < 2)
        return 0;
    const double total = sum.toDouble();
    const auto n = static_cast<double>(people);
    return std::max(0.0, (sumOfSquares - total * total / n) / (n - 1));
}

StaffMean sectionScore(const SectionTally& section, std::int64_t units, Group group)
{
    StaffMean mean;
    std::map<std::int64_t, TotalsOfWeight> byWeight;
    for (const ScoreTally& tally : section.scores) {
        if (!isIn(group, tally.group))
            continue;
        TotalsOfWeight& totals = byWeight[tally.ratedWeight];
        totals.people += tally.people;
        totals.total += tally.people * tally.total;
        totals.squares += static_cast<Int128>(tally.people) * tally.total * tally.total;
        mean.kinds[kindOf(2 * tally.total, units * tally.ratedWeight)] += tally.people;
    }
    Fraction sum;
    double squares = 0;
    for (const auto& [weight, totals] : byWeight) {
        const Int128 divisor = static_cast<Int128>(units) * weight;
        mean.people += static_cast<int>(totals.people);
        sum += Fraction::of(100 * static_cast<Int128>(totals.total), divisor);
        squares += 10'000 * static_cast<double>(totals.squares) / static_cast<double>(divisor * divisor);
    }
    if (mean.people > 0)
        mean.score = sum / Fraction(mean.people);
    mean.variance = variance(mean.people, sum, squares);
    return mean;
}

std::optional<ScoreRange> sectionRange(const SectionTally& section, std::int64_t units, Group group)
{
    std::map<std::int64_t, RangeTally> byWeight;
    std::int64_t people = 0;
    for (const RangeTally& tally : section.ranges) {
        if (!isIn(group, tally.group))
            continue;
        RangeTally& sums = byWeight[tally.applicableWeight];
        sums.low += tally.low;
        sums.high += tally.high;
        people += tally.people;
    }
    if (people == 0)
        return std::nullopt;
    ScoreRange range;
    for (const auto& [weight, sums] : byWeight) {
        const Int128 divisor = static_cast<Int128>(units) * weight;
        range.low += Fraction::of(100 * static_cast<Int128>(sums.low), divisor);
        range.high += Fraction::of(100 * static_cast<Int128>(sums.high), divisor);
    }
    range.low /= Fraction(people);
    range.high /= Fraction(people);
    return range;
}

StaffMean itemMean(const Questionnaire& questionnaire, const Item& item, const std::vector<std::int64_t>& points)
{
    StaffMean mean;
    Fraction sum;
    double squares = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Fraction score = questionnaire.scoreOf(item, questionnaire.scale[i].value);
        mean.people += static_cast<int>(points[i]);
        mean.kinds[kindOf(score, Fraction(50))] += points[i];
        sum += score * Fraction(points[i]);
        squares += score.toDouble() * score.toDouble() * static_cast<double>(points[i]);
    }
    if (mean.people > 0)
        mean.score = sum / Fraction(mean.people);
    mean.variance = variance(mean.people, sum, squares);
    return mean;
}

} // namespace

std::vector<std::int64_t> pointCounts(const SurveyCounts& counts, std::size_t item, Group group)
{
    const std::vector<std::vector<std::int64_t>>& groups = counts.items[item];
    std::vector<std::int64_t> points(groups.front().size() - 3);
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (isIn(group, i))
            for (std::size_t point = 0; point < points.size(); ++point)
                points[point] += groups[i][point + 1];
    return points;
}

StaffMeans staffMeans(const Questionnaire& questionnaire, const SurveyCounts& counts, Group group)
{
    StaffMeans result;
    result.people = static_cast<int>(group ? counts.groupSizes[*group] : counts.people);
    for (const SectionTally& section : counts.sections)
        result.sections.push_back(
            {sectionScore(section, counts.unitsOf100, group), sectionRange(section, counts.unitsOf100, group)});
    const std::vector<const Item*> items = questionnaire.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        result.items.push_back(itemMean(questionnaire, *items[i], pointCounts(counts, i, group)));
    return result;
}

} // namespace soundings
