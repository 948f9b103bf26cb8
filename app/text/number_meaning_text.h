// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/questionnaire/questionnaire.h"
#include "core/scoring/counts.h"

#include <optional>

namespace soundings {

/// What a mean of answers comes to in the words of the answers (SCORING.md section 5: the lines are the answer steps):
/// "between ‘Ad hoc’ (25) and ‘Defined’ (50)", "on average ‘Defined’". Empty where the scale does not reach it.
QString stepsAroundText(const Questionnaire& questionnaire, const Fraction& score);
/// "If every answer were known, it would be between 58 and 66."; empty where all is known.
QString openRangeText(const std::optional<ScoreRange>& range);

} // namespace soundings
