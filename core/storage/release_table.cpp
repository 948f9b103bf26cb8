// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/release_table.h"

#include "core/error.h"
#include "core/release/read_release.h"
#include "core/release/release_text.h"
#include "core/storage/comment_text.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/require_open_round.h"
#include "core/storage/stored_release.h"
#include "core/storage/survey_row.h"
#include "core/storage/workspace_table.h"

#include <algorithm>

namespace soundings {

namespace {

/// In the order of their random keys.
std::vector<std::string> commentsOf(const Connection& connection, SurveyKey survey)
{
    std::vector<std::string> comments;
    Query texts(connection, "SELECT text FROM comment WHERE survey_id = ?", survey);
    while (texts.step())
        comments.push_back(commentText(texts.text(0)));
    return comments;
}

/// The survey that may be closed.
SurveyRow surveyToClose(const Connection& connection, const RoundId& round, const QuestionnaireId& questionnaire)
{
    requireOpenRound(connection, round);
    const auto survey = findSurvey(connection, round, questionnaire);
    if (survey && survey->standing != SurveyStanding::Open)
        throw Error(ErrorCode::SurveyClosed, questionnaire.value, connection.path());
    if (!survey || !Query(connection, "SELECT 1 FROM survey_answers WHERE survey_id = ?", survey->key).step())
        throw Error(ErrorCode::NoSuchResponse, questionnaire.value, connection.path());
    return *survey;
}

/// What could not be read again must not take the place of the answers.
std::string readableText(const SurveyRelease& release, const Questionnaire& questionnaire)
{
    std::string text = releaseText(release);
    const ReadRelease again = readRelease(text, questionnaire);
    if (!again.release || *again.release != release)
        throw Error(ErrorCode::Internal,
                    again.faults.empty() ? release.questionnaire.value : again.faults.front().where);
    return text;
}

void wipeAndClose(const Connection& connection, SurveyKey survey, const char* standing)
{
    for (const char* wipe : {"DELETE FROM survey_answers WHERE survey_id = ?",
                             "DELETE FROM comment WHERE survey_id = ?", "DELETE FROM draft WHERE survey_id = ?",
                             "DELETE FROM file_read WHERE survey_id = ?", "DELETE FROM file_key WHERE survey_id = ?"})
        Query(connection, wipe, survey).run();
    Query(connection, "UPDATE survey SET standing = ? WHERE id = ?", standing, survey).run();
}

} // namespace

std::vector<OpenSurvey> openSurveys(const Connection& connection, const RoundId& round)
{
    const int minimum = workspaceFacts(connection).minimumGroup;
    std::vector<OpenSurvey> surveys;
    Query query(
        connection,
        "SELECT s.id, s.questionnaire_id, s.questionnaire_version FROM survey AS s LEFT JOIN round_questionnaire AS q"
        " ON q.round_id = s.round_id AND q.questionnaire_id = s.questionnaire_id"
        " WHERE s.round_id = ? AND s.author_agency_id IS NULL AND s.standing = 'open'"
        " AND EXISTS (SELECT 1 FROM survey_answers WHERE survey_id = s.id)"
        " ORDER BY q.position IS NULL, q.position, s.id",
        round);
    while (query.step()) {
        const QuestionnairePtr used = storedQuestionnaire(connection, {query.text(1)}, query.text(2));
        surveys.push_back({used, std::max(used->minimumGroup, minimum),
                           surveyAnswers(connection, query.integer(0), *used),
                           commentsOf(connection, query.integer(0))});
    }
    return surveys;
}

std::vector<StoredRelease> storedReleases(const Connection& connection, const QuestionnaireId& questionnaire)
{
    std::vector<StoredRelease> releases;
    Query query(
        connection,
        "SELECT s.id, s.questionnaire_version, o.id, o.label FROM survey AS s JOIN round AS o ON o.id = s.round_id"
        " WHERE s.questionnaire_id = ? AND s.author_agency_id IS NULL AND s.standing = 'published'"
        " ORDER BY o.day, o.added",
        questionnaire);
    while (query.step()) {
        const QuestionnairePtr used = storedQuestionnaire(connection, questionnaire, query.text(1));
        releases.push_back({{query.text(2)}, query.text(3), storedRelease(connection, query.integer(0), *used)});
    }
    return releases;
}

void closeSurvey(const Transaction& transaction, const RoundId& round, const SurveyRelease& release)
{
    const Connection& connection = transaction.connection();
    const SurveyRow survey = surveyToClose(connection, round, release.questionnaire);
    const QuestionnairePtr used = storedQuestionnaire(connection, release.questionnaire, survey.version);
    Query(connection, "INSERT INTO survey_release (survey_id, content) VALUES (?, ?)", survey.key,
          readableText(release, *used))
        .run();
    wipeAndClose(connection, survey.key, "published");
}

void closeUnpublished(const Transaction& transaction, const RoundId& round, const QuestionnaireId& questionnaire)
{
    const Connection& connection = transaction.connection();
    wipeAndClose(connection, surveyToClose(connection, round, questionnaire).key, "not-published");
}

} // namespace soundings
