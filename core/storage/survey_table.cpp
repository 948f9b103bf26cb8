// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/survey_table.h"

#include "core/error.h"
#include "core/storage/person_codes.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/random_key.h"
#include "core/storage/require_open_round.h"
#include "core/storage/survey_answers_table.h"
#include "core/storage/survey_row.h"
#include "core/storage/workspace_table.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

/// The survey people may be added to, made if it is not there. Its version is fixed when it is made.
SurveyKey openSurvey(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire)
{
    const Connection& connection = transaction.connection();
    requireOpenRound(connection, round);
    if (questionnaire.respondent != Respondent::Individual)
        throw Error(ErrorCode::Internal, questionnaire.id.value + " is not answered by people");
    if (const auto there = findSurvey(connection, round, questionnaire.id)) {
        if (there->standing != SurveyStanding::Open)
            throw Error(ErrorCode::SurveyClosed, questionnaire.id.value, connection.path());
        if (there->version != questionnaire.version)
            throw Error(ErrorCode::QuestionnaireDiffers, questionnaire.id.value + " " + there->version,
                        connection.path());
        return there->key;
    }
    storeQuestionnaire(transaction, questionnaire);
    Query(connection,
          "INSERT INTO survey (round_id, questionnaire_id, questionnaire_version, standing) VALUES (?, ?, ?, 'open')",
          round, questionnaire.id, questionnaire.version)
        .run();
    return findSurvey(connection, round, questionnaire.id)->key;
}

void insertComments(const Connection& connection, SurveyKey survey, const std::vector<std::string>& comments)
{
    Query insert(connection, "INSERT INTO comment (survey_id, random_key, text) VALUES (?, ?, ?)");
    for (const std::string& comment : comments) {
        const std::string key = randomKey();
        const std::string text(trimmed(comment));
        if (!text.empty())
            insert.runWith(survey, Bytes{key}, text);
    }
}

Person requirePerson(const Connection& connection, const Questionnaire& questionnaire, std::string_view codes)
{
    std::optional<Person> person = decodePerson(questionnaire, codes);
    if (!person)
        throw Error(ErrorCode::Damaged, questionnaire.id.value, connection.path());
    return *std::move(person);
}

} // namespace

SurveyState surveyState(const Connection& connection, const RoundId& round, const QuestionnaireId& questionnaire)
{
    const auto survey = findSurvey(connection, round, questionnaire);
    if (survey && survey->standing != SurveyStanding::Open)
        return SurveyState::Closed;
    Query closed(connection, "SELECT closed_at FROM round WHERE id = ?", round);
    if (!closed.step())
        throw Error(ErrorCode::NoSuchRound, round.value, connection.path());
    return closed.isNull(0) ? SurveyState::Open : SurveyState::Closed;
}

bool areInAlready(const Connection& connection, const RoundId& round, const Questionnaire& questionnaire,
                  const AnswerColumns& people)
{
    const auto survey = findSurvey(connection, round, questionnaire.id);
    if (!survey || survey->version != questionnaire.version || survey->standing != SurveyStanding::Open)
        return false;
    const auto least =
        static_cast<std::size_t>(std::max(questionnaire.minimumGroup, workspaceFacts(connection).minimumGroup));
    const auto there = static_cast<std::size_t>(peopleOnFile(connection, survey->key));
    if (there == 0 || (people.people < least && people.people != there))
        return false;
    const std::size_t alike = countAlike(connection, survey->key, questionnaire, people);
    return people.people < least ? alike == there : 2 * alike >= people.people;
}

void addPeople(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
               const AnswerColumns& people, const std::vector<std::string>& comments, const ProgressListener& progress)
{
    const SurveyKey survey = openSurvey(transaction, round, questionnaire);
    mixIn(transaction, survey, questionnaire, people, progress);
    insertComments(transaction.connection(), survey, comments);
}

std::optional<DraftPerson> draftPerson(const Connection& connection, const RoundId& round,
                                       const QuestionnaireId& questionnaire)
{
    const auto survey = findSurvey(connection, round, questionnaire);
    if (!survey)
        return std::nullopt;
    Query query(connection, "SELECT codes, comment FROM draft WHERE survey_id = ?", survey->key);
    if (!query.step())
        return std::nullopt;
    const QuestionnairePtr used = storedQuestionnaire(connection, questionnaire, survey->version);
    return DraftPerson{requirePerson(connection, *used, query.bytes(0)), query.text(1)};
}

std::optional<DraftPerson> exchangeDraft(const Transaction& transaction, const RoundId& round,
                                         const Questionnaire& questionnaire, const std::optional<DraftPerson>& draft)
{
    const Connection& connection = transaction.connection();
    const SurveyKey survey = openSurvey(transaction, round, questionnaire);
    std::optional<DraftPerson> before = draftPerson(connection, round, questionnaire.id);
    if (!draft) {
        Query(connection, "DELETE FROM draft WHERE survey_id = ?", survey).run();
        return before;
    }
    const std::string codes = encodePerson(questionnaire, draft->person);
    Query(connection, "INSERT OR REPLACE INTO draft (survey_id, codes, comment) VALUES (?, ?, ?)", survey, Bytes{codes},
          draft->comment)
        .run();
    return before;
}

void finishDraft(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire)
{
    const auto draft = exchangeDraft(transaction, round, questionnaire, std::nullopt);
    if (!draft)
        throw Error(ErrorCode::NoSuchResponse, questionnaire.id.value, transaction.connection().path());
    addPeople(transaction, round, questionnaire, columnsOf(questionnaire, {draft->person}), {draft->comment});
}

int peopleCount(const Connection& connection, const RoundId& round, const QuestionnaireId& questionnaire)
{
    const auto survey = findSurvey(connection, round, questionnaire);
    return survey ? peopleOnFile(connection, survey->key) : 0;
}

} // namespace soundings
