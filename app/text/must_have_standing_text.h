// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/results/round_result.h"

namespace soundings {

// A must-have that is not met holds the band. "Don't know" is not met where the questionnaire scores it 0, else not
// confirmed (SCORING.md section 7).

/// What the answer means for the band, a sentence. Empty where the item is no must-have, is not answered, or is met.
QString mustHaveStandingText(const Questionnaire& questionnaire, const Item& item, const Answer& answer);
/// How many must-haves of one response are not met and not confirmed, and how many of them for a "don't know". Empty
/// where none is.
QString mustHavesStandingText(const Questionnaire& questionnaire, const Answers& answers);
/// The same of every response of a round that has any, each with the questionnaire or the partner it is about.
QStringList mustHaveStandingLines(const RoundResult& result);

} // namespace soundings
