// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_value.h"
#include "core/xlsform/write_form.h"

namespace soundings {

/// The sheet "soundings": what is in `source` (wholeSource()) and not in `there`, which the other sheets are read as.
FormTable restTable(const Questionnaire& questionnaire, const JsonValue& source, const JsonValue& there,
                    const FormWordsNeeded& words);

} // namespace soundings
