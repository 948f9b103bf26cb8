// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/put_in_people.h"

#include "core/acts/record_answers.h"
#include "core/storage/survey_table.h"

namespace soundings {

bool lookPutInAlready(const Connection& connection, const RoundId& round, const Questionnaire& questionnaire,
                      const std::vector<Person>& people)
{
    return areInAlready(connection, round, questionnaire, columnsOf(questionnaire, people));
}

void putInPeople(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                 const std::vector<Person>& people, const std::vector<std::string>& comments)
{
    const ReadPeople read{columnsOf(questionnaire, people), comments, 0, {}};
    recordPeople(transaction, round, questionnaire, read, {}, PeopleAgain::Taken);
}

} // namespace soundings
