// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress_listener.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/answer_columns.h"
#include "core/storage/connection.h"

#include <optional>

namespace soundings {

/// A row of table "survey".
using SurveyKey = std::int64_t;

/// How many people's answers are on file.
int peopleOnFile(const Connection& connection, SurveyKey survey);
/// The answers on file, whether their codes are the questionnaire's or not. Without people where there are none.
/// Empty where the columns are not as many as the questionnaire's, or not equally long.
std::optional<AnswerColumns> rawAnswers(const Connection& connection, SurveyKey survey,
                                        const Questionnaire& questionnaire);
/// Throws Error{Damaged} where they do not fit the questionnaire.
AnswerColumns surveyAnswers(const Connection& connection, SurveyKey survey, const Questionnaire& questionnaire);

/// Adds people to those on file and shuffles all of them; the previous rows are overwritten byte for byte.
/// Throws Error{Internal} for codes the questionnaire does not have, {Interrupted} if `progress` says so.
void mixIn(const Transaction& transaction, SurveyKey survey, const Questionnaire& questionnaire,
           const AnswerColumns& people, const ProgressListener& progress);

/// How many of `people` answered just as somebody on file did; each of those on file counts for one of them.
std::size_t countAlike(const Connection& connection, SurveyKey survey, const Questionnaire& questionnaire,
                       const AnswerColumns& people);

} // namespace soundings
