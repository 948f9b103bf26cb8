// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/record_answers.h"
#include "core/response/survey_people.h"

namespace soundings {

/// Takes people in among those who have finished: shuffled, comments apart. The round must be there and open. Throws
/// what recordPeople() and rememberFiles() do, and Error{PeopleAlreadyIn} also where one of the files was read before.
void storeSurveyPeople(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                       SurveyPeople brought, PeopleAgain again, const ProgressListener& progress = {});

/// What of files is in already: people who look as if, by areInAlready(). None where the round is not there.
InAlready inAlready(const Connection& connection, const RoundId& round, const Questionnaire& questionnaire,
                    const AnswerColumns& people, const FileDigests& files);

} // namespace soundings
