// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/close_round.h"
#include "core/questionnaire/built_in.h"
#include "core/storage/survey_table.h"
#include "tests/support/small_workspace.h"

#include <string>
#include <vector>

namespace soundings::test {

inline const RoundId kNextRound{"66666666-6666-4666-8666-666666666666"};
inline const QuestionnaireId kStaffSurvey{"staff-confidence"};
inline constexpr const char* kClosingTime = "2026-10-09T16:00:00Z";

/// The n-th of people who differ in what they answer, and in their role; `fewer` points, 0 to 2, that
/// nobody chooses make them others.
inline Person variedPerson(const Questionnaire& survey, std::size_t n, std::size_t fewer = 0)
{
    Person person;
    for (std::size_t i = 0; i < survey.itemCount(); ++i)
        person.items.push_back(static_cast<Code>(1 + (n * (i + 2) + i) % (survey.scale.size() - fewer)));
    person.role = static_cast<Code>(1 + n % 2);
    const std::size_t cases = survey.scenarios.scenarios.size();
    for (std::size_t i = 0; i < cases; ++i)
        person.choices.push_back(static_cast<Code>(1 + (n + i) % survey.scenarios.scenarios[i].options.size()));
    person.sureness.assign(cases, static_cast<Code>(1 + n % 2));
    return person;
}

inline std::vector<Person> variedPeople(std::size_t count, std::size_t fewer = 0)
{
    std::vector<Person> people;
    for (std::size_t n = 0; n < count; ++n)
        people.push_back(variedPerson(*builtInQuestionnaire(kStaffSurvey), n, fewer));
    return people;
}

/// Puts finished people into the staff survey of a round.
inline void addStaff(const Connection& file, const RoundId& round, const std::vector<Person>& people,
                     const std::vector<std::string>& comments = {})
{
    const Questionnaire& survey = *builtInQuestionnaire(kStaffSurvey);
    transact(file, [&](const Transaction& t) { addPeople(t, round, survey, columnsOf(survey, people), comments); });
}

/// "Comment 10" to "Comment 39" …, as many as asked for.
inline std::vector<std::string> someComments(int count)
{
    std::vector<std::string> comments;
    for (int i = 0; i < count; ++i)
        comments.push_back("Comment " + std::to_string(10 + i));
    return comments;
}

/// The small workspace with a round more, "Spring 2027".
inline Connection closingWorkspace()
{
    Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        insertRound(t, {kNextRound, "Spring 2027", {2027, 4, 5}, RoundState::Open, {}, {kStaffSurvey}});
    });
    return file;
}

/// Closes a round with one choice for its staff survey.
inline std::vector<ClosedSurvey> closing(const Connection& file, const RoundId& round, ClosingChoices choices = {})
{
    choices.survey = kStaffSurvey;
    return transact(file, [&](const Transaction& t) { return closeRound(t, round, {choices}, kClosingTime); });
}

} // namespace soundings::test
