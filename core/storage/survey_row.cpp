// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/survey_row.h"

#include "core/storage/query.h"

namespace soundings {

static SurveyStanding standingOf(const std::string& text)
{
    if (text == "open")
        return SurveyStanding::Open;
    return text == "published" ? SurveyStanding::Published : SurveyStanding::NotPublished;
}

std::vector<SurveyRow> findSurveys(const Connection& connection, const RoundId& round)
{
    std::vector<SurveyRow> rows;
    Query query(connection,
                "SELECT id, questionnaire_id, questionnaire_version, standing FROM survey"
                " WHERE round_id = ? AND author_agency_id IS NULL ORDER BY id",
                round);
    while (query.step())
        rows.push_back({query.integer(0), {query.text(1)}, query.text(2), standingOf(query.text(3))});
    return rows;
}

std::optional<SurveyRow> findSurvey(const Connection& connection, const RoundId& round,
                                    const QuestionnaireId& questionnaire)
{
    for (SurveyRow& row : findSurveys(connection, round))
        if (row.questionnaire == questionnaire)
            return std::move(row);
    return std::nullopt;
}

} // namespace soundings
