// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/exactness.h"

#include <numeric>

namespace soundings {

namespace {

constexpr Int128 kLimit = Int128{1} << 90;
constexpr Int128 kMostUnits = 100'000'000;
constexpr Int128 kMostTotal = Int128{1} << 53;
constexpr int kLargestSum = 4096; ///< of weights without their common divisor: the lcm of so many sums is far too large

using Weights = std::vector<int>;

/// Capped at kLimit: whatever reaches it is too large.
Int128 productOf(Int128 a, Int128 b)
{
    Int128 result = 0;
    return __builtin_mul_overflow(a, b, &result) || result > kLimit ? kLimit : result;
}

Int128 greatestCommonDivisor(Int128 a, Int128 b)
{
    while (b != 0)
        a = std::exchange(b, a % b);
    return a;
}

Int128 leastCommonMultiple(Int128 a, Int128 b)
{
    return a >= kLimit || b >= kLimit ? kLimit : productOf(a / greatestCommonDivisor(a, b), b);
}

/// The sums that some of the weights can add to, at their index.
std::vector<bool> sumsOf(const Weights& weights, int total)
{
    std::vector<bool> sums(static_cast<std::size_t>(total) + 1, false);
    sums[0] = true;
    for (const int weight : weights)
        for (auto sum = static_cast<std::size_t>(total); weight > 0 && sum >= static_cast<std::size_t>(weight); --sum)
            if (sums[sum - static_cast<std::size_t>(weight)])
                sums[sum] = true;
    return sums;
}

Int128 lcmOfSums(Weights weights)
{
    const int divisor = std::accumulate(weights.begin(), weights.end(), 0, [](int a, int b) { return std::gcd(a, b); });
    if (divisor == 0)
        return 1;
    std::int64_t total = 0;
    for (int& weight : weights)
        total += weight /= divisor;
    if (total > kLargestSum)
        return kLimit;
    const std::vector<bool> sums = sumsOf(weights, static_cast<int>(total));
    Int128 result = divisor;
    for (std::size_t sum = 1; sum < sums.size() && result < kLimit; ++sum)
        if (sums[sum])
            result = leastCommonMultiple(result, static_cast<Int128>(sum) * divisor);
    return result;
}

/// What the denominators of all groups of a level can add up to.
Int128 levelBound(const std::vector<Weights>& groups, bool isOneResponse)
{
    Int128 ofSums = 1;
    Int128 ofTotals = 1;
    for (const Weights& weights : groups) {
        ofSums = ofSums < kLimit ? leastCommonMultiple(ofSums, lcmOfSums(weights)) : ofSums;
        const Int128 total = std::accumulate(weights.begin(), weights.end(), Int128{0});
        ofTotals = productOf(ofTotals, std::max<Int128>(total, 1));
    }
    return isOneResponse ? std::min(ofSums, ofTotals) : ofSums;
}

std::vector<Weights> groupsOfItems(const Questionnaire& questionnaire)
{
    std::vector<Weights> groups;
    for (const Section& section : questionnaire.sections) {
        Weights& weights = groups.emplace_back();
        for (const Item& item : section.items)
            weights.push_back(item.weight);
    }
    return groups;
}

/// By kind; where there are no kinds, one group: the whole.
std::vector<Weights> groupsOfSections(const Questionnaire& questionnaire)
{
    std::vector<Weights> groups(std::max<std::size_t>(questionnaire.kinds.size(), 1));
    for (const Section& section : questionnaire.sections) {
        std::size_t group = 0;
        for (std::size_t i = 0; i < questionnaire.kinds.size(); ++i)
            if (questionnaire.kinds[i].id == section.kind)
                group = i;
        groups[group].push_back(section.weight);
    }
    return groups;
}

Int128 lcmUpTo(std::size_t most)
{
    Int128 result = 1;
    for (std::size_t number = 2; number <= most && result < kLimit; ++number)
        result = leastCommonMultiple(result, static_cast<Int128>(number));
    return result;
}

/// How many equal units make 100 on the scale, capped at kLimit.
Int128 unitsOfScale(const Questionnaire& questionnaire)
{
    Int128 units = 1;
    for (const ScalePoint& point : questionnaire.scale)
        units = leastCommonMultiple(units, (point.score / Fraction(100)).denominator());
    return units;
}

} // namespace

bool isScaleCountable(const Questionnaire& questionnaire) { return unitsOfScale(questionnaire) <= kMostUnits; }

bool areCasesCountable(const Questionnaire& questionnaire)
{
    const std::vector<Scenario>& scenarios = questionnaire.scenarios.scenarios;
    Int128 points = 1;
    std::size_t statements = 0;
    for (const Scenario& scenario : scenarios) {
        statements = std::max(statements, scenario.calibrates.size());
        for (const ScenarioOption& option : scenario.options)
            points = leastCommonMultiple(points, option.score.denominator());
    }
    const Int128 divisors = productOf(lcmUpTo(statements), lcmUpTo(scenarios.size()));
    return points < kMostTotal && productOf(divisors, unitsOfScale(questionnaire)) < kLimit;
}

bool staysExact(const Questionnaire& questionnaire)
{
    const bool isOneResponse = questionnaire.respondent != Respondent::Individual;
    Int128 bound = 1;
    for (const ScalePoint& point : questionnaire.scale)
        bound = leastCommonMultiple(bound, point.score.denominator());
    bound = productOf(bound, levelBound(groupsOfItems(questionnaire), isOneResponse));
    bound = productOf(bound, levelBound(groupsOfSections(questionnaire), isOneResponse));
    Weights kinds;
    for (const Kind& kind : questionnaire.kinds)
        kinds.push_back(kind.weight);
    return productOf(bound, levelBound({kinds}, isOneResponse)) < kLimit;
}

} // namespace soundings
