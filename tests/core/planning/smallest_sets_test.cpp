// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/smallest_sets.h"

#include "tests/support/random_answers.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include <map>
#include <numeric>
#include <set>

using namespace soundings;
using soundings::test::Chance;

namespace {

Fraction gainOfSteps(const std::vector<StepGains>& items, const std::vector<int>& steps)
{
    Fraction gain;
    for (std::size_t i = 0; i < items.size(); ++i)
        for (int s = 0; s < steps[i]; ++s)
            gain += items[i][static_cast<std::size_t>(s)];
    return gain;
}

/// Every choice there is.
std::vector<std::vector<int>> everyChoice(const std::vector<StepGains>& items)
{
    std::vector<std::vector<int>> choices{{}};
    for (const StepGains& item : items) {
        std::vector<std::vector<int>> longer;
        for (const std::vector<int>& choice : choices)
            for (int steps = 0; steps <= static_cast<int>(item.size()); ++steps) {
                longer.push_back(choice);
                longer.back().push_back(steps);
            }
        choices = std::move(longer);
    }
    return choices;
}

bool isMinimalChoice(const std::vector<StepGains>& items, const std::vector<int>& choice, const Fraction& needed)
{
    for (std::size_t i = 0; i < choice.size(); ++i) {
        std::vector<int> fewer = choice;
        if (fewer[i]-- > 0 && gainOfSteps(items, fewer) >= needed)
            return false;
    }
    return gainOfSteps(items, choice) >= needed;
}

using SizeAndGain = std::pair<int, Fraction>;

int sizeOf(const std::vector<int>& steps) { return std::accumulate(steps.begin(), steps.end(), 0); }

/// Sizes and gains of all minimal choices, the smallest first, then the largest gain.
std::vector<SizeAndGain> minimalByBruteForce(const std::vector<StepGains>& items, const Fraction& needed)
{
    std::vector<SizeAndGain> found;
    for (const std::vector<int>& choice : everyChoice(items))
        if (isMinimalChoice(items, choice, needed))
            found.push_back({sizeOf(choice), gainOfSteps(items, choice)});
    std::sort(found.begin(), found.end(), [](const SizeAndGain& a, const SizeAndGain& b) {
        return a.first != b.first ? a.first < b.first : a.second > b.second;
    });
    return found;
}

std::vector<StepGains> randomItems(Chance& chance)
{
    std::vector<StepGains> items(static_cast<std::size_t>(1 + chance.below(6)));
    for (StepGains& item : items) {
        const bool isEven = chance.oneIn(2);
        const Fraction first = Fraction::of(chance.below(12), 1 + chance.below(4));
        for (int steps = chance.below(4); steps > 0; --steps)
            item.push_back(isEven ? first : Fraction::of(chance.below(12), 1 + chance.below(4)));
    }
    return items;
}

} // namespace

TEST_CASE("The smallest sets are those that trying everything finds", "[planning]")
{
    Chance chance(7);
    int notEmpty = 0;
    for (int trial = 0; trial < 400; ++trial) {
        const std::vector<StepGains> items = randomItems(chance);
        const Fraction needed = Fraction::of(1 + chance.below(60), 1 + chance.below(3));
        std::vector<SizeAndGain> expected = minimalByBruteForce(items, needed);
        const std::size_t most = static_cast<std::size_t>(1 + chance.below(6));
        if (expected.size() > most)
            expected.resize(most);
        const std::vector<ChosenSteps> sets = smallestSets(items, needed, most);
        std::vector<SizeAndGain> found;
        std::set<std::vector<int>> different;
        for (const ChosenSteps& chosen : sets) {
            found.push_back({sizeOf(chosen.steps), chosen.gain});
            different.insert(chosen.steps);
            CHECK(isMinimalChoice(items, chosen.steps, needed));
            CHECK(chosen.gain == gainOfSteps(items, chosen.steps));
        }
        CHECK(found == expected);
        CHECK(different.size() == sets.size());
        notEmpty += sets.empty() ? 0 : 1;
    }
    CHECK(notEmpty > 100);
}

TEST_CASE("Many items that gain alike are not tried in every combination", "[planning]")
{
    const std::vector<StepGains> items(60, StepGains(4, Fraction::of(1, 7)));
    const std::vector<ChosenSteps> sets = smallestSets(items, Fraction(10), 5);
    REQUIRE(sets.size() == 5);
    for (const ChosenSteps& chosen : sets)
        CHECK(sizeOf(chosen.steps) == 70);
    CHECK(sets.front().steps[0] == 4); // earlier items first
    CHECK(smallestSets(items, Fraction(35), 5).empty());
}
