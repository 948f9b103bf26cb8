// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/mapping/survey_files.h"

namespace soundings::cli {

/// Every reason why it is not taken in, a line each, to err.
void tellSurveyFaults(const SurveyFiles& read, const Questionnaire& questionnaire, const Streams& streams);

} // namespace soundings::cli
