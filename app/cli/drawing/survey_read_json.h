// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb_support.h"
#include "core/acts/store_survey_people.h"
#include "core/mapping/survey_files.h"

namespace soundings::cli {

/// `survey read --format json`, as README.md here describes it.
Json surveyReadJson(const SurveyFiles& read, const Questionnaire& questionnaire, bool isAccepted,
                    const InAlready& already);

} // namespace soundings::cli
