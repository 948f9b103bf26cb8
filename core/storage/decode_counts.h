// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/survey_counts.h"

#include <optional>
#include <string_view>

namespace soundings {

/// Empty where it is not such a text, the numbers are not those of the questionnaire's items, roles and cases, or they
/// cannot be those of any people (doCountsFit()).
std::optional<SurveyCounts> decodeCounts(const Questionnaire& questionnaire, std::string_view text);

} // namespace soundings
