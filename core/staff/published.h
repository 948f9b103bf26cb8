// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"

namespace soundings {

/// What every part of a StaffResult is made from: nothing else is known.
struct Published {
    const SurveyRelease& release;
    const Questionnaire& questionnaire;
};

} // namespace soundings
