// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/code_limits.h"

#include <algorithm>

namespace soundings {

namespace {

bool areWithin(const CodeLimits& limits, const CodeColumn& codes)
{
    unsigned outside = 0;
    for (const Code code : codes) // without a branch, so that it is done many at a time
        outside |= static_cast<unsigned>(code > limits.highest) & static_cast<unsigned>(code <= limits.lastWithout);
    return outside == 0;
}

} // namespace

std::vector<CodeLimits> codeLimits(const Questionnaire& questionnaire)
{
    const auto upTo = [](std::size_t count) {
        return CodeLimits{static_cast<Code>(std::min<std::size_t>(count, 255)), 255};
    };
    const ScenarioSet& set = questionnaire.scenarios;
    std::vector<CodeLimits> all(questionnaire.itemCount(),
                                {static_cast<Code>(questionnaire.scale.size()), kCodeNotApplicable - 1});
    all.push_back(upTo(questionnaire.roleBands.size()));
    for (const Scenario& scenario : set.scenarios)
        all.push_back(upTo(scenario.options.size()));
    all.insert(all.end(), set.scenarios.size(), upTo(set.sureness.size()));
    return all;
}

std::size_t countUnfit(const Questionnaire& questionnaire, const AnswerColumns& columns)
{
    const std::vector<CodeLimits> limits = codeLimits(questionnaire);
    const std::vector<const CodeColumn*> all = columns.all();
    std::vector<char> unfit(columns.people);
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t person = 0; person < columns.people; ++person)
            if (!limits[i].allow((*all[i])[person]))
                unfit[person] = 1;
    return static_cast<std::size_t>(std::count(unfit.begin(), unfit.end(), 1));
}

bool areFit(const Questionnaire& questionnaire, const AnswerColumns& columns)
{
    const std::vector<CodeLimits> limits = codeLimits(questionnaire);
    const std::vector<const CodeColumn*> all = columns.all();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!areWithin(limits[i], *all[i]))
            return false;
    return true;
}

} // namespace soundings
