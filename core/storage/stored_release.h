// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/survey_release.h"
#include "core/storage/survey_answers_table.h"

namespace soundings {

/// Of a published survey. Throws Error{Damaged} with the places of what is wrong with it, a line each.
SurveyRelease storedRelease(const Connection& connection, SurveyKey survey, const Questionnaire& questionnaire);

} // namespace soundings
