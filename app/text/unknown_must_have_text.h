// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/results/round_result.h"

namespace soundings {

// "Don't know" on a must-have: not met where the questionnaire scores it 0, else not confirmed (SCORING.md section 7).

/// What the answer means for the band, a sentence. Empty where the item is no must-have, or the answer another.
QString unknownMustHaveText(const Questionnaire& questionnaire, const Item& item, const Answer& answer);
/// How many must-haves of one response stand so, a sentence; empty where none does.
QString unknownMustHavesText(const Questionnaire& questionnaire, const Answers& answers);
/// The same of every response of a round that has any, each with the questionnaire or the partner it is about.
QStringList unknownMustHaveLines(const RoundResult& result);

} // namespace soundings
