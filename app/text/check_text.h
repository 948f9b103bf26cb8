// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/planning/asked_check.h"

namespace soundings {

/// "Worth a question", "Look into this", "These answers do not agree".
QString severityText(CheckSeverity severity);
/// The question itself, with what was answered in it; of several items how many they are, and of which response.
QString checkQuestion(const RoundResult& result, const AskedCheck& asked);
/// The item that one of them is about.
QString checkedItem(const RoundResult& result, const ConsistencyCheck& check);
/// Why it is asked.
QString checkReason(const ConsistencyCheck& check);
/// What to look at before it is answered or set aside.
QString checkAdvice(const ConsistencyCheck& check);

} // namespace soundings
