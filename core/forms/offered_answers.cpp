// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/offered_answers.h"

namespace soundings {

OfferedAnswers offeredBy(const Item& item)
{
    return {item.allowDontKnow, item.allowNotApplicable, item.levels.empty() ? ItemId{} : item.id};
}

std::vector<std::string> answersOf(const OfferedAnswers& offered, const Questionnaire& questionnaire)
{
    std::vector<std::string> answers;
    for (const ScalePoint& point : questionnaire.scale)
        answers.push_back(std::to_string(point.value));
    if (offered.dontKnow)
        answers.emplace_back("dk");
    if (offered.notApplicable)
        answers.emplace_back("na");
    return answers;
}

std::vector<LikeStatements> likeStatements(const Section& section)
{
    std::vector<LikeStatements> runs;
    for (const Item& item : section.items) {
        const OfferedAnswers offered = offeredBy(item);
        if (runs.empty() || !(runs.back().offered == offered))
            runs.push_back({offered, {}});
        runs.back().items.push_back(&item);
    }
    return runs;
}

} // namespace soundings
