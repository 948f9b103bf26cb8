// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round_record.h"

namespace soundings {

/// The same people with their answers to the items of `questionnaire` alone, in its order. Still sealed. Items are
/// matched by id and must have the same scale; role, scenarios and comments stay behind. A section that is not scored
/// as it was counts as not answered where fewer than the minimum group left the same statements of it out: with the
/// figures on all statements it would be about those few. Empty where the answers were destroyed, so that only the
/// counts of the whole questionnaire are left.
std::optional<SurveyRecord> reducedSurvey(const SurveyRecord& survey, const QuestionnairePtr& questionnaire);

} // namespace soundings
