// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round_record.h"

namespace soundings {

/// The same people with their answers to the items of `questionnaire` alone, in its order. Still sealed. Items are
/// matched by id and must have the same scale; role, scenarios and comments stay behind. Empty where the answers were
/// destroyed, so that only the counts of the whole questionnaire are left.
std::optional<SurveyRecord> reducedSurvey(const SurveyRecord& survey, const QuestionnairePtr& questionnaire);

} // namespace soundings
