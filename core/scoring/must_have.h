// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/response_score.h"

namespace soundings {

/// Whether a score of 0..100 is enough for the item's must-have. The number of a reverse-scored item is compared
/// reversed, as everywhere. The item must be a must-have.
bool meetsMustHave(const Questionnaire& questionnaire, const Item& item, const Fraction& score);

/// Where each must-have of a consensus or partner response stands (SCORING.md section 7).
MustHaveStates mustHaveStates(const Questionnaire& questionnaire, const Answers& answers);

} // namespace soundings
