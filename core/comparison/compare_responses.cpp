// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/compare_responses.h"

#include "core/comparison/common_items.h"
#include "core/scoring/index.h"
#include "core/scoring/sum.h"

#include <algorithm>
#include <map>

namespace soundings {

namespace {

using Contributions = std::map<std::string, Fraction>;

Contributions contributionsOf(const SumTerm& sum)
{
    Contributions contributions;
    for (const SumTerm* item : itemTerms(sum))
        contributions[item->id] = item->contribution;
    return contributions;
}

bool isSameAnswer(const Answer& a, const Answer& b) { return a.state == b.state && a.point == b.point; }

/// The band of one response by number and must-haves, by the same rule as an index.
std::optional<Band> bandFor(const ResponseScore& score) { return trustIndex(score).band; }

void takeBefore(ScoreChange& change, const ResponseScore& score)
{
    change.before = score.score;
    change.rangeBefore = score.score ? score.range : std::nullopt;
    change.bandBefore = bandFor(score);
}

void takeAfter(ScoreChange& change, const ResponseScore& score)
{
    change.after = score.score;
    change.rangeAfter = score.score ? score.range : std::nullopt;
    change.bandAfter = bandFor(score);
}

std::vector<SectionChange> sectionChanges(const ResponseScore& before, const ResponseScore& after)
{
    std::vector<SectionChange> changes;
    for (std::size_t i = 0; i < after.sections.size(); ++i) {
        const SectionScore& earlier = before.sections[i];
        const SectionScore& later = after.sections[i];
        changes.push_back(
            {later.id,
             {earlier.score, later.score, earlier.range, later.range, bandOf(earlier.score), bandOf(later.score)}});
    }
    return changes;
}

std::vector<ItemChange> itemChanges(const Questionnaire& questionnaire, const Answers& before, const Answers& after,
                                    const RescoredResponse& scores)
{
    const bool hasBoth = scores.before->score && scores.after->score;
    Contributions earlier = contributionsOf(*scores.sumBefore);
    Contributions later = contributionsOf(*scores.sumAfter);
    std::vector<ItemChange> changes;
    for (const Item* item : questionnaire.items()) {
        ItemChange change{item->id, answerTo(before, item->id), answerTo(after, item->id), {}};
        if (hasBoth)
            change.moved = later[item->id.value] - earlier[item->id.value];
        if (!isSameAnswer(change.before, change.after) || change.moved != Fraction())
            changes.push_back(std::move(change));
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const ItemChange& a, const ItemChange& b) { return magnitude(a.moved) > magnitude(b.moved); });
    return changes;
}

/// Numbers on a small part of two questionnaires say little about either: each answer stands for itself.
void leaveItemsOnly(RescoredResponse& result)
{
    for (ItemChange& item : result.change.items)
        item.moved = {};
    result.before.reset();
    result.after.reset();
    result.sumBefore.reset();
    result.sumAfter.reset();
}

/// What one round alone has: its number, and nothing to set it beside.
RescoredResponse oneSided(const ComparedResponse& before, const ComparedResponse& after)
{
    RescoredResponse result;
    result.change.questionnaire = after.answers != nullptr ? after.questionnaire : before.questionnaire;
    if (before.answers != nullptr) {
        result.before = scoreResponse(*before.questionnaire, *before.answers);
        takeBefore(result.change.change, *result.before);
    }
    if (after.answers != nullptr) {
        result.after = scoreResponse(*after.questionnaire, *after.answers);
        takeAfter(result.change.change, *result.after);
    }
    return result;
}

} // namespace

RescoredResponse compareResponses(const ComparedResponse& before, const ComparedResponse& after)
{
    if (before.answers == nullptr || after.answers == nullptr)
        return oneSided(before, after);
    CommonItems common = commonItems(before.questionnaire, after.questionnaire);
    const Questionnaire& questionnaire = *common.questionnaire;
    RescoredResponse result;
    result.before = scoreResponse(questionnaire, *before.answers);
    result.after = scoreResponse(questionnaire, *after.answers);
    result.sumBefore = sumBehind(questionnaire, *before.answers, *result.before);
    result.sumAfter = sumBehind(questionnaire, *after.answers, *result.after);
    ResponseChange& change = result.change;
    change.questionnaire = after.questionnaire;
    change.common = std::move(common.part);
    change.mustHaves = mustHaveChanges(questionnaire, result.before->mustHaves, result.after->mustHaves);
    change.items = itemChanges(questionnaire, *before.answers, *after.answers, result);
    if (change.common.isLittle()) {
        leaveItemsOnly(result);
        return result;
    }
    takeBefore(change.change, *result.before);
    takeAfter(change.change, *result.after);
    change.sections = sectionChanges(*result.before, *result.after);
    change.contributions = contributions(result.sumBefore, result.sumAfter);
    return result;
}

} // namespace soundings
