// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/survey_files.h"

namespace soundings {

/// The mapping by which the same table is read the same way without a guess: every column by its key, dropped ones too,
/// and what `given` says of values and rows. It has headings in it and no cell.
SurveyMapping completeMapping(const SurveyReading& reading, const Questionnaire& questionnaire,
                              const SurveyMapping& given);
/// One for all tables that were read at once. What would mean something else in one of them (the row of headings, a
/// column without a name) is left out, and so guessed again. Forms need none: of nothing else it is `given`.
SurveyMapping completeMapping(const SurveyFiles& read, const Questionnaire& questionnaire, const SurveyMapping& given);

} // namespace soundings
