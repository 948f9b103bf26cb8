// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/incomplete_people.h"

#include <algorithm>
#include <functional>
#include <map>

namespace soundings {

namespace {

constexpr int kMostSteps = 20'000;

/// For each of the numbers whether another value fits as well.
std::vector<bool> openNumbers(const std::vector<UnitSum>& sums)
{
    std::int64_t known = 0;
    for (const UnitSum& sum : sums)
        known += sum.factor * sum.given;
    std::vector<bool> open(sums.size());
    std::vector<std::int64_t> values(sums.size());
    // What the numbers from a place on can add up to.
    std::vector<std::int64_t> lowest(sums.size() + 1);
    std::vector<std::int64_t> highest(sums.size() + 1);
    for (std::size_t i = sums.size(); i-- > 0;) {
        lowest[i] = lowest[i + 1] + std::min<std::int64_t>(0, sums[i].factor * sums[i].most);
        highest[i] = highest[i + 1] + std::max<std::int64_t>(0, sums[i].factor * sums[i].most);
    }
    int steps = 0;
    std::function<void(std::size_t, std::int64_t)> look = [&](std::size_t place, std::int64_t left) {
        const UnitSum& sum = sums[place];
        if (left < lowest[place] || left > highest[place])
            return;
        if (place + 1 < sums.size()) {
            for (values[place] = 0; values[place] <= sum.most && ++steps < kMostSteps; ++values[place])
                look(place + 1, left - sum.factor * values[place]);
            return;
        }
        values[place] = left / sum.factor;
        if (left % sum.factor != 0 || values[place] < 0 || values[place] > sum.most)
            return;
        for (std::size_t i = 0; i < sums.size(); ++i)
            open[i] = open[i] || values[i] != sums[i].given;
    };
    look(0, known);
    return steps < kMostSteps ? open : std::vector<bool>(sums.size(), true);
}

} // namespace

bool areFew(std::int64_t people, int minimum) { return people > 0 && people < minimum; }

bool isReadByRemainders(const Questionnaire& questionnaire, const Section& section)
{
    const auto weighsMore = [&](const Item& item) { return item.weight != section.items.front().weight; };
    return questionnaire.scale.size() == 2 || std::any_of(section.items.begin(), section.items.end(), weighsMore);
}

bool areFewApart(const SectionTally& tally, int minimum, bool readByRemainders)
{
    std::map<std::int64_t, std::int64_t> byWeight; // people of the score, by the weight of what they answered
    std::int64_t all = 0;
    for (const ScoreTally& score : tally.scores) {
        byWeight[score.ratedWeight] += score.people;
        all += score.people;
    }
    return areFew(tally.partly, minimum) || std::any_of(byWeight.begin(), byWeight.end(), [&](const auto& alike) {
               return areFew(all - alike.second, minimum) || (readByRemainders && areFew(alike.second, minimum));
           });
}

bool tellsEveryAnswer(const std::vector<UnitSum>& sums)
{
    if (sums.empty())
        return false;
    const std::vector<bool> open = openNumbers(sums);
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (!open[i] && (sums[i].isOneAnswer || sums[i].given == 0 || sums[i].given == sums[i].most))
            return true;
    return false;
}

} // namespace soundings
