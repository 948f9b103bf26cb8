// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/common_items.h"

#include "core/scoring/response_score.h"
#include "core/scoring/sum.h"

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

/// Whatever answers give 100: what an item then contributes is its share of the number.
Answers bestAnswers(const Questionnaire& questionnaire)
{
    Answers answers;
    for (const Item* item : questionnaire.items()) {
        const auto better = [&](const ScalePoint& a, const ScalePoint& b) {
            return questionnaire.scoreOf(*item, a.value) < questionnaire.scoreOf(*item, b.value);
        };
        const auto best = std::max_element(questionnaire.scale.begin(), questionnaire.scale.end(), better);
        answers[item->id].answer = Answer::rated(best->value);
    }
    return answers;
}

/// The share of the items of `common` in all the weight of `whole`, 0 to 1.
Fraction weightOf(const Questionnaire& common, const Questionnaire& whole)
{
    const Answers best = bestAnswers(whole);
    const SumTerm sum = sumBehind(whole, best, scoreResponse(whole, best));
    Fraction weight;
    for (const SumTerm* item : itemTerms(sum))
        if (common.findItem({item->id}) != nullptr)
            weight += item->contribution / Fraction(100);
    return weight;
}

} // namespace

CommonItems commonItems(const QuestionnairePtr& before, const QuestionnairePtr& after)
{
    CommonItems common{after, {}};
    common.part.items = static_cast<int>(after->itemCount());
    if (before == after)
        return common;
    LeftOut& leftOut = common.part.leftOut;
    const bool isSameScale = hasSameScale(*before, *after);
    std::vector<ItemId> refused;
    for (const Item* item : after->items()) {
        const Item* earlier = before->findItem(item->id);
        if (earlier != nullptr && isSameScale && meansTheSame(*earlier, *item))
            continue;
        (earlier == nullptr ? leftOut.onlyAfter : leftOut.changedMeaning).push_back(item->id);
        refused.push_back(item->id);
    }
    for (const Item* item : before->items())
        if (after->findItem(item->id) == nullptr)
            leftOut.onlyBefore.push_back(item->id);
    if (!refused.empty())
        common.questionnaire = reduced(*after, refused);
    common.part.items = static_cast<int>(common.questionnaire->itemCount());
    common.part.weight = std::min(weightOf(*common.questionnaire, *before), weightOf(*common.questionnaire, *after));
    return common;
}

} // namespace soundings
