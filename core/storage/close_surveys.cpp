// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/close_surveys.h"

#include "core/error.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/survey_counts_table.h"
#include "core/storage/survey_row.h"

namespace soundings {

namespace {

struct SurveyToClose {
    SurveyKey key = 0;
    QuestionnairePtr questionnaire;
};

std::vector<SurveyToClose> surveysToClose(const Connection& connection, const RoundId& round)
{
    std::vector<SurveyToClose> surveys;
    Query query(connection,
                "SELECT id, questionnaire_id, questionnaire_version FROM survey WHERE round_id = ? AND state = 'open'"
                " AND EXISTS (SELECT 1 FROM survey_answers WHERE survey_id = survey.id)",
                round);
    while (query.step())
        surveys.push_back({query.integer(0), storedQuestionnaire(connection, {query.text(1)}, query.text(2))});
    return surveys;
}

} // namespace

void closeSurveys(const Transaction& transaction, const RoundId& round)
{
    const Connection& connection = transaction.connection();
    Query(connection, "DELETE FROM draft WHERE survey_id IN (SELECT id FROM survey WHERE round_id = ?)", round).run();
    for (const SurveyToClose& survey : surveysToClose(connection, round)) {
        keepCounts(transaction, survey.key, *survey.questionnaire);
        Query(connection, "UPDATE survey SET state = 'closed' WHERE id = ?", survey.key).run();
    }
}

std::vector<QuestionnaireId> closedSurveysWithAnswers(const Connection& connection, const RoundId& round)
{
    std::vector<QuestionnaireId> surveys;
    Query query(connection,
                "SELECT questionnaire_id FROM survey WHERE round_id = ? AND state = 'closed'"
                " AND EXISTS (SELECT 1 FROM survey_answers WHERE survey_id = survey.id) ORDER BY id",
                round);
    while (query.step())
        surveys.push_back({query.text(0)});
    return surveys;
}

void destroyAnswers(const Transaction& transaction, const RoundId& round, const QuestionnaireId& questionnaire)
{
    const Connection& connection = transaction.connection();
    if (surveyState(connection, round, questionnaire) == SurveyState::Open)
        throw Error(ErrorCode::SurveyOpen, questionnaire.value, connection.path());
    const auto survey = findSurvey(connection, round, questionnaire);
    if (!survey || survey->state == SurveyState::Open)
        throw Error(ErrorCode::NoSuchResponse, questionnaire.value, connection.path());
    keepCounts(transaction, survey->key, *storedQuestionnaire(connection, questionnaire, survey->version));
    deleteAnswers(transaction, survey->key);
}

} // namespace soundings
