// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/common_items.h"

#include <algorithm>

namespace soundings {

namespace {

bool hasSameScale(const Questionnaire& before, const Questionnaire& after)
{
    return std::equal(
        before.scale.begin(), before.scale.end(), after.scale.begin(), after.scale.end(),
        [](const ScalePoint& a, const ScalePoint& b) { return a.value == b.value && a.score == b.score; });
}

bool meansTheSame(const Item& before, const Item& after)
{
    return before.reverse == after.reverse && before.levels.size() == after.levels.size();
}

/// `after` without the items that `isCommon` refuses, and without the sections that are left empty.
QuestionnairePtr reduced(const Questionnaire& after, const std::vector<ItemId>& refused)
{
    Questionnaire result = after;
    const auto isRefused = [&](const Item& item) {
        return std::find(refused.begin(), refused.end(), item.id) != refused.end();
    };
    for (Section& section : result.sections)
        std::erase_if(section.items, isRefused);
    std::erase_if(result.sections, [](const Section& section) { return section.items.empty(); });
    return std::make_shared<const Questionnaire>(std::move(result));
}

} // namespace

CommonItems commonItems(const QuestionnairePtr& before, const QuestionnairePtr& after)
{
    CommonItems common{after, {}};
    if (before == after)
        return common;
    const bool isSameScale = hasSameScale(*before, *after);
    std::vector<ItemId> refused;
    for (const Item* item : after->items()) {
        const Item* earlier = before->findItem(item->id);
        if (earlier != nullptr && isSameScale && meansTheSame(*earlier, *item))
            continue;
        (earlier == nullptr ? common.leftOut.onlyAfter : common.leftOut.changedMeaning).push_back(item->id);
        refused.push_back(item->id);
    }
    for (const Item* item : before->items())
        if (after->findItem(item->id) == nullptr)
            common.leftOut.onlyBefore.push_back(item->id);
    if (!refused.empty())
        common.questionnaire = reduced(*after, refused);
    return common;
}

} // namespace soundings
