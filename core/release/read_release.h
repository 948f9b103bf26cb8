// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"

#include <optional>
#include <string_view>

namespace soundings {

struct ReadRelease {
    std::optional<SurveyRelease> release; ///< empty where there is any fault
    Issues faults; ///< every one, each with its place: "statements/staff.rules.consent/points"
};
/// Reads it strictly: nothing is taken that publishing such a survey could not have made, so what a hostile or damaged
/// file says is never shown. `questionnaire` is the one the release names.
ReadRelease readRelease(std::string_view text, const Questionnaire& questionnaire);

} // namespace soundings
