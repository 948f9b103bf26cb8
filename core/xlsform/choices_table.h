// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_codes.h"
#include "core/questionnaire/json_value.h"
#include "core/xlsform/write_form.h"

namespace soundings {

/// The sheet "choices", with columns of our own (score, recommended). Scores are written as in `source`
/// (wholeSource()), so they are empty where the points are equal steps.
FormTable choicesTable(const Questionnaire& questionnaire, const JsonValue& source, const FormCodes& codes,
                       const FormWordsNeeded& words);

} // namespace soundings
