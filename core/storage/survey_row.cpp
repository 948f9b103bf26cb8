// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/survey_row.h"

#include "core/storage/query.h"

namespace soundings {

std::optional<SurveyRow> findSurvey(const Connection& connection, const RoundId& round,
                                    const QuestionnaireId& questionnaire)
{
    Query query(connection,
                "SELECT id, questionnaire_version, state FROM survey WHERE round_id = ? AND questionnaire_id = ?",
                round, questionnaire);
    if (!query.step())
        return std::nullopt;
    return SurveyRow{query.integer(0), query.text(1),
                     query.text(2) == "closed" ? SurveyState::Closed : SurveyState::Open};
}

} // namespace soundings
