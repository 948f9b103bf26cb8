// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/assess/answer_sheet.h"

namespace soundings {

/// The answer in words, with why it does not apply.
QString answerLine(const AnswerSheet& sheet, const Item& item);
/// What else there is to an item: must-have, note, evidence; empty where there is nothing.
QString flagsLine(const AnswerSheet& sheet, const Item& item);

} // namespace soundings
