// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/incomplete_people.h"

#include <algorithm>
#include <map>

namespace soundings {

bool areFew(std::int64_t people, int minimum) { return people > 0 && people < minimum; }

bool isReadByRemainders(const Questionnaire& questionnaire, const Section& section)
{
    constexpr std::size_t kFewPoints = 3;
    const std::vector<ScalePoint>& scale = questionnaire.scale;
    const Fraction step = scale.at(1).score - scale.front().score;
    const auto weighsMore = [&](const Item& item) { return item.weight != section.items.front().weight; };
    const auto isOtherStep = [&](const ScalePoint& one, const ScalePoint& next) {
        return next.score - one.score != step;
    };
    return scale.size() <= kFewPoints || std::any_of(section.items.begin(), section.items.end(), weighsMore)
        || std::adjacent_find(scale.begin(), scale.end(), isOtherStep) != scale.end();
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

} // namespace soundings
