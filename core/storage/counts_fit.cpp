// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/counts_fit.h"

#include <algorithm>
#include <limits>

namespace soundings {

namespace {

constexpr std::int64_t kMostPeople = std::numeric_limits<int>::max(); // as figures count them

Int128 sumOf(const std::vector<std::int64_t>& counts)
{
    Int128 sum = 0;
    for (const std::int64_t count : counts)
        sum += count;
    return sum;
}

/// Everybody is in one slot of the item.
bool doesItemFit(const std::vector<std::vector<std::int64_t>>& groups, const std::vector<std::int64_t>& sizes)
{
    return std::equal(groups.begin(), groups.end(), sizes.begin(), sizes.end(),
                      [](const std::vector<std::int64_t>& slots, std::int64_t size) { return sumOf(slots) == size; });
}

/// The people of the tallies, each in one role, are not more than the roles have.
template <class Tally> bool arePeopleThere(const std::vector<Tally>& tallies, const std::vector<std::int64_t>& sizes)
{
    std::vector<Int128> left(sizes.begin(), sizes.end());
    for (const Tally& tally : tallies)
        left[tally.group] -= tally.people;
    return std::all_of(left.begin(), left.end(), [](Int128 people) { return people >= 0; });
}

/// n Σxy − Σx Σy.
double crossScatter(const CrossTally& tally, std::size_t a, std::size_t b)
{
    const Int128 product = tally.products[a * tally.sums.size() + b];
    return static_cast<double>(tally.people * product - static_cast<Int128>(tally.sums[a]) * tally.sums[b]);
}

/// Symmetric, no variance below 0 and no correlation beyond 1.
bool areSumsOfPeople(const CrossTally& tally)
{
    constexpr double kRounding = 1 + 1e-9;
    const std::size_t items = tally.sums.size();
    for (std::size_t a = 0; a < items; ++a)
        for (std::size_t b = 0; b <= a; ++b) {
            const double both = crossScatter(tally, a, b);
            if (tally.products[a * items + b] != tally.products[b * items + a] || (a == b && both < 0)
                || both * both > crossScatter(tally, a, a) * crossScatter(tally, b, b) * kRounding)
                return false;
        }
    return true;
}

bool doesCrossTallyFit(const CrossTally& tally, std::int64_t people, std::int64_t units)
{
    const auto all = static_cast<Int128>(tally.people);
    const auto isSmall = [&](std::int64_t sum) { return sum <= all * units; };
    const auto isSmallProduct = [&](std::int64_t product) { return product <= all * units * units; };
    return tally.people <= people && std::all_of(tally.sums.begin(), tally.sums.end(), isSmall)
        && std::all_of(tally.products.begin(), tally.products.end(), isSmallProduct) && areSumsOfPeople(tally);
}

bool doesSectionFit(const Section& section, const SectionTally& tally, const SurveyCounts& counts)
{
    std::int64_t weight = 0;
    for (const Item& item : section.items)
        weight += item.weight;
    const auto units = static_cast<Int128>(counts.unitsOf100);
    const auto isScore = [&](const ScoreTally& score) {
        return score.ratedWeight <= weight && score.total <= units * score.ratedWeight;
    };
    const auto isRange = [&](const RangeTally& range) {
        return range.applicableWeight <= weight && range.low <= range.high
            && range.high <= units * range.applicableWeight * range.people;
    };
    return units * weight * counts.people <= std::numeric_limits<std::int64_t>::max()
        && std::all_of(tally.scores.begin(), tally.scores.end(), isScore)
        && std::all_of(tally.ranges.begin(), tally.ranges.end(), isRange)
        && arePeopleThere(tally.scores, counts.groupSizes) && arePeopleThere(tally.ranges, counts.groupSizes)
        && doesCrossTallyFit(tally.complete, counts.people, counts.unitsOf100) && tally.unsure <= tally.partly
        && tally.partly <= counts.people - tally.complete.people;
}

bool doesScenarioFit(const std::vector<std::vector<std::int64_t>>& choices, std::int64_t people)
{
    Int128 all = 0;
    for (const std::vector<std::int64_t>& sureness : choices)
        all += sumOf(sureness);
    return all == people;
}

bool doesCalibrationFit(const CalibrationTally& tally, std::int64_t people)
{
    const auto isOnRuler = [&](const Fraction& sum) {
        return sum.numerator() / sum.denominator() <= static_cast<Int128>(100) * tally.people;
    };
    return tally.people <= people && tally.choseOtherwise <= people && isOnRuler(tally.judgement)
        && isOnRuler(tally.confidence) && tally.whollyConfident <= tally.whollyJudged
        && tally.whollyJudged <= people && tally.partlyJudged <= people - tally.whollyJudged
        && tally.partlyConfident <= people - tally.whollyConfident;
}

} // namespace

bool doCountsFit(const Questionnaire& questionnaire, const SurveyCounts& counts)
{
    if (counts.people > kMostPeople || sumOf(counts.groupSizes) != counts.people)
        return false;
    for (std::size_t i = 0; i < counts.sections.size(); ++i)
        if (!doesSectionFit(questionnaire.sections[i], counts.sections[i], counts))
            return false;
    return std::all_of(counts.items.begin(), counts.items.end(),
                       [&](const auto& item) { return doesItemFit(item, counts.groupSizes); })
        && std::all_of(counts.scenarios.begin(), counts.scenarios.end(),
                       [&](const auto& choices) { return doesScenarioFit(choices, counts.people); })
        && doesCalibrationFit(counts.calibration, counts.people);
}

} // namespace soundings
