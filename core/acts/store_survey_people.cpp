// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/store_survey_people.h"

#include "core/error.h"
#include "core/storage/files_read_table.h"
#include "core/storage/survey_table.h"

#include <algorithm>

namespace soundings {

void storeSurveyPeople(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                       SurveyPeople brought, PeopleAgain again, const ProgressListener& progress)
{
    const std::vector<bool> before = wereReadBefore(transaction.connection(), round, questionnaire.id, brought.files);
    if (again == PeopleAgain::Refused && std::find(before.begin(), before.end(), true) != before.end())
        throw Error(ErrorCode::PeopleAlreadyIn, {}, brought.path);
    const ReadPeople read{std::move(brought.people), std::move(brought.comments), 0, {}};
    recordPeople(transaction, round, questionnaire, read, brought.path, again, progress);
    rememberFiles(transaction, round, questionnaire.id, brought.files);
}

InAlready inAlready(const Connection& connection, const RoundId& round, const Questionnaire& questionnaire,
                    const AnswerColumns& people, const FileDigests& files)
{
    InAlready found;
    const std::vector<bool> before = wereReadBefore(connection, round, questionnaire.id, files);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i])
            found.files.push_back(i);
    if (!found.files.empty() || areInAlready(connection, round, questionnaire, people))
        found.people = people.people;
    return found;
}

} // namespace soundings
