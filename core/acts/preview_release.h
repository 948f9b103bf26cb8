// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/closing.h"

namespace soundings {

/// Which rows the table has, without their figures; its comments as they are.
SurveyPreview previewOf(const SurveyRelease& release, const QuestionnairePtr& questionnaire);

} // namespace soundings
