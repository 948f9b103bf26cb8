// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/survey_counts.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/answer_columns.h"

namespace soundings {

/// One pass over the answers. The columns must be those of the questionnaire.
SurveyCounts countSurvey(const Questionnaire& questionnaire, const AnswerColumns& columns);

} // namespace soundings
