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

std::optional<SurveyRow> findSurvey(const Connection& connection, const RoundId& round,
                                    const QuestionnaireId& questionnaire)
{
    Query query(connection,
                "SELECT id, questionnaire_version, standing FROM survey"
                " WHERE round_id = ? AND questionnaire_id = ? AND author_agency_id IS NULL",
                round, questionnaire);
    if (!query.step())
        return std::nullopt;
    return SurveyRow{query.integer(0), query.text(1), standingOf(query.text(2))};
}

} // namespace soundings
