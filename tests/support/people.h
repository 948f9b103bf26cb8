// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "core/response/answer_columns.h"
#include "core/response/round_record.h"
#include "tests/support/answers.h"

#include <optional>
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

/// What closing makes of a survey that these people answered.
inline SurveyRecord published(const QuestionnairePtr& questionnaire, const std::vector<Person>& people,
                              const PublishingTerms& terms = {})
{
    const SurveyCounts counts = countSurvey(*questionnaire, columnsOf(*questionnaire, people));
    return {questionnaire, SurveyStanding::Published, publish(counts, *questionnaire, terms), terms.minimum, {}};
}

/// A closed survey in which groups of people answered alike: {{12, "3 3 4 -"}, {3, "1 1 dk na"}}.
inline SurveyRecord surveyOf(const QuestionnairePtr& questionnaire,
                             const std::vector<std::pair<int, std::string>>& groups, const PublishingTerms& terms = {})
{
    std::vector<Person> people;
    for (const auto& [count, words] : groups)
        people.insert(people.end(), static_cast<std::size_t>(count), personWith(*questionnaire, words));
    return published(questionnaire, people, terms);
}

/// A survey that is open, and which so many people have finished.
inline SurveyRecord openSurvey(const QuestionnairePtr& questionnaire, std::optional<PeopleCount> finished = {})
{
    return {questionnaire, SurveyStanding::Open, {}, kLeastMinimumGroup, finished};
}

} // namespace soundings::test
