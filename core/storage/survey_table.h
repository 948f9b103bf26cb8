// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress_listener.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/answer_columns.h"
#include "core/storage/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// Whether people may still be added. A survey is closed with its round and is never reopened: a later round is a new
/// survey.
enum class SurveyState { Open, Closed };
SurveyState surveyState(const Connection& connection, const RoundId& round, const QuestionnaireId& questionnaire);

/// Whether these look like people who are in already: all of those on file and no other, or, of at least the minimum
/// group, half of them or more. Says of no fewer whether they are in.
bool areInAlready(const Connection& connection, const RoundId& round, const Questionnaire& questionnaire,
                  const AnswerColumns& people);

/// Adds finished people to those on file, all shuffled: no time, no order, no link to a comment.
/// Throws Error{RoundClosed}, {SurveyClosed}, {QuestionnaireDiffers} where the survey was begun with another version.
void addPeople(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
               const AnswerColumns& people, const std::vector<std::string>& comments,
               const ProgressListener& progress = {});

/// The one person who is answering on the screen now; on file after each answer, finished by finishDraft().
struct DraftPerson {
    Person person;
    std::string comment;
};
/// Empty where nobody is answering.
std::optional<DraftPerson> draftPerson(const Connection& connection, const RoundId& round,
                                       const QuestionnaireId& questionnaire);
/// Stores the draft, or erases it byte for byte if empty. Returns the previous one.
std::optional<DraftPerson> exchangeDraft(const Transaction& transaction, const RoundId& round,
                                         const Questionnaire& questionnaire, const std::optional<DraftPerson>& draft);
/// Adds the draft to the finished answers. Throws Error{NoSuchResponse} where there is none.
void finishDraft(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire);

/// How many people have finished a survey that is open. For the officer's progress, displayed only from the minimum group
/// on. 0 once it is closed: what is known of it then is its release.
int peopleCount(const Connection& connection, const RoundId& round, const QuestionnaireId& questionnaire);

} // namespace soundings
