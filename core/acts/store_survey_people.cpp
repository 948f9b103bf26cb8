// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/store_survey_people.h"

#include "core/storage/round_table.h"
#include "core/storage/survey_table.h"

namespace soundings {

void storeSurveyPeople(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                       AnswerColumns people, std::vector<std::string> comments, const std::string& path,
                       PeopleAgain again, const ProgressListener& progress)
{
    const ReadPeople read{std::move(people), std::move(comments), 0, {}};
    recordPeople(transaction, round, questionnaire, read, path, again, progress);
}

std::size_t peopleInAlready(const Connection& connection, const std::string& roundLabel,
                            const Questionnaire& questionnaire, const AnswerColumns& people)
{
    const auto round = findRound(connection, roundLabel);
    return round && areInAlready(connection, round->id, questionnaire, people) ? people.people : 0;
}

} // namespace soundings
