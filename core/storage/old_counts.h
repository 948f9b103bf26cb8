// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/survey_counts.h"
#include "core/questionnaire/questionnaire.h"

#include <optional>
#include <string_view>

namespace soundings {

/// What "survey_counts" of schema versions 2 and 3 says (0002_survey_answers.sql). Nothing there tells how many people
/// answered a part of a section, or said of any case how sure they were: these numbers are then the most who are known to
/// have, which is never too many. Empty where it is not such a text, or does not fit the questionnaire.
std::optional<SurveyCounts> readOldCounts(const Questionnaire& questionnaire, std::string_view text);

} // namespace soundings
