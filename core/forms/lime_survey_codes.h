// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_codes.h"

namespace soundings {

/// For LimeSurvey: rules[knowbasis], case1, case1sure, role, open; A0, DK, NA, S1. Questions and subquestions have 1 to
/// 20 letters and digits, a letter first; answers 1 to 5. An array has one list of answers, so a section whose
/// statements offer different ones is several arrays, in the order of its statements.
FormCodes limeSurveyCodes(const Questionnaire& questionnaire);

} // namespace soundings
