// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round_record.h"
#include "core/storage/survey_answers_table.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

struct SurveyRow {
    SurveyKey key = 0;
    QuestionnaireId questionnaire;
    std::string version; ///< of the questionnaire
    SurveyStanding standing = SurveyStanding::Open;
};

/// Surveys of our own people that anybody has begun, the first begun first.
std::vector<SurveyRow> findSurveys(const Connection& connection, const RoundId& round);
/// One of them. Empty where nobody has begun.
std::optional<SurveyRow> findSurvey(const Connection& connection, const RoundId& round,
                                    const QuestionnaireId& questionnaire);

} // namespace soundings
