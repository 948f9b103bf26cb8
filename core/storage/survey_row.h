// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round_record.h"
#include "core/storage/survey_answers_table.h"

#include <optional>
#include <string>

namespace soundings {

struct SurveyRow {
    SurveyKey key = 0;
    std::string version; ///< of its questionnaire
    SurveyStanding standing = SurveyStanding::Open;
};

/// Of our own people. Empty where nobody has begun.
std::optional<SurveyRow> findSurvey(const Connection& connection, const RoundId& round,
                                    const QuestionnaireId& questionnaire);

} // namespace soundings
