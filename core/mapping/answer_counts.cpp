// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/answer_counts.h"

#include <array>
#include <limits>

namespace soundings {

static QuestionCounts countsOf(const CodeColumn& column, std::size_t answers)
{
    std::array<std::size_t, std::numeric_limits<Code>::max() + 1> times{};
    for (const Code code : column)
        ++times[code];
    QuestionCounts counts;
    for (std::size_t i = 1; i <= answers; ++i)
        counts.chosen.push_back(times[i]);
    counts.dontKnow = times[kCodeDontKnow];
    counts.notApplicable = times[kCodeNotApplicable];
    counts.blank = times[kCodeNotAnswered];
    return counts;
}

AnswerCounts countAnswers(const AnswerColumns& people, const Questionnaire& questionnaire)
{
    AnswerCounts all;
    for (const CodeColumn& column : people.items)
        all.items.push_back(countsOf(column, questionnaire.scale.size()));
    const ScenarioSet& set = questionnaire.scenarios;
    for (std::size_t i = 0; i < set.scenarios.size(); ++i) {
        all.choices.push_back(countsOf(people.choices[i], set.scenarios[i].options.size()));
        all.sureness.push_back(countsOf(people.sureness[i], set.sureness.size()));
    }
    all.roles = countsOf(people.roles, questionnaire.roleBands.size());
    return all;
}

} // namespace soundings
