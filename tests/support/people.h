// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round_record.h"
#include "core/response/sealed_access.h"
#include "tests/support/answers.h"

#include <string>
#include <vector>

namespace soundings::test {

/// One person who gave these answers.
inline Person personFrom(const Questionnaire& questionnaire, const Answers& answers)
{
    Person person;
    for (const Item* item : questionnaire.items()) {
        const Answer answer = answerTo(answers, item->id);
        Code code = kCodeNotAnswered;
        if (answer.state == AnswerState::NotApplicable)
            code = kCodeNotApplicable;
        if (answer.state == AnswerState::DontKnow)
            code = kCodeDontKnow;
        if (answer.state == AnswerState::Rated)
            code = static_cast<Code>(questionnaire.findPoint(answer.point) - questionnaire.scale.data() + 1);
        person.items.push_back(code);
    }
    return person;
}

/// One person's answers in the order of the questionnaire: "3 2 dk na -".
inline Person personWith(const Questionnaire& questionnaire, const std::string& words)
{
    return personFrom(questionnaire, answersInOrder(questionnaire, words));
}

/// A survey in which groups of people answered alike: {{12, "3 3 4 -"}, {3, "1 1 dk na"}}.
inline SurveyRecord surveyOf(const QuestionnairePtr& questionnaire,
                             const std::vector<std::pair<int, std::string>>& groups, int minimumGroup = 10)
{
    std::vector<Person> people;
    for (const auto& [count, words] : groups)
        people.insert(people.end(), static_cast<std::size_t>(count), personWith(*questionnaire, words));
    return {questionnaire, sealed(*questionnaire, columnsOf(*questionnaire, people)), minimumGroup};
}

} // namespace soundings::test
