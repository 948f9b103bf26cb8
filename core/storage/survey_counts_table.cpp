// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/survey_counts_table.h"

#include "core/error.h"
#include "core/response/count_survey.h"
#include "core/storage/decode_counts.h"
#include "core/storage/encode_counts.h"
#include "core/storage/query.h"

namespace soundings {

std::optional<SurveyCounts> storedCounts(const Connection& connection, SurveyKey survey,
                                         const Questionnaire& questionnaire)
{
    Query query(connection, "SELECT counts FROM survey_counts WHERE survey_id = ?", survey);
    if (!query.step())
        return std::nullopt;
    std::optional<SurveyCounts> counts = decodeCounts(questionnaire, query.text(0));
    if (!counts)
        throw Error(ErrorCode::Damaged, questionnaire.id.value, connection.path());
    return counts;
}

void keepCounts(const Transaction& transaction, SurveyKey survey, const Questionnaire& questionnaire)
{
    const Connection& connection = transaction.connection();
    if (Query(connection, "SELECT 1 FROM survey_counts WHERE survey_id = ?", survey).step())
        return;
    const SurveyCounts counts = countSurvey(questionnaire, surveyAnswers(connection, survey, questionnaire));
    Query(connection, "INSERT INTO survey_counts (survey_id, counts) VALUES (?, ?)", survey, encodeCounts(counts))
        .run();
}

} // namespace soundings
