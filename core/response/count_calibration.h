// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer_columns.h"
#include "core/response/survey_counts.h"

namespace soundings {

CalibrationTally countCalibration(const Questionnaire& questionnaire, const AnswerColumns& columns);

} // namespace soundings
