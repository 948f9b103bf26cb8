// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/record_answers.h"

#include <string>
#include <vector>

namespace soundings {

/// Takes people of a survey platform's file (SurveyReading), or of forms that were typed in, in among those who have
/// finished: shuffled, comments apart. The round must be there and open; `path` names the file in errors, and is empty
/// where there is none. Throws what recordPeople() does.
void storeSurveyPeople(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                       AnswerColumns people, std::vector<std::string> comments, const std::string& path,
                       PeopleAgain again, const ProgressListener& progress = {});

/// How many of a file's people look as if they were in already: all of them or none, since it is never said which.
/// 0 where the round is not there.
std::size_t peopleInAlready(const Connection& connection, const std::string& roundLabel,
                            const Questionnaire& questionnaire, const AnswerColumns& people);

} // namespace soundings
