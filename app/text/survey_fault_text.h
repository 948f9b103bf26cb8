// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/mapping/answer_values.h"
#include "core/mapping/row_doubts.h"
#include "core/mapping/survey_fault.h"

namespace soundings {

/// What is wrong and what to do, without the place: "above the scale: …".
QString surveyFaultReason(const SurveyFault& fault);
/// The same with its place before it: "row 12, column B (“heading”): …".
QString surveyFaultText(const SurveyFault& fault);
/// Why a row may be nobody's answers, as people read it: "never finished".
QString rowDoubtText(RowDoubt doubt);
/// The words for "don't know" and "does not apply" of a questionnaire without its own, in each language we have.
OwnWords ownAnswerWords();

} // namespace soundings
