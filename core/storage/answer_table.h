// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer.h"
#include "core/storage/connection.h"

namespace soundings {

/// Stores `record` for the item, or deletes it if `record` is empty. Returns what was there before: storing that again
/// is the undo. Throws Error{RoundClosed}, {NoSuchItem}.
AnswerRecord exchangeAnswer(const Transaction& transaction, const ResponseId& response, const ItemId& item,
                            const AnswerRecord& record);
/// Replaces all answers at once; returns the previous ones.
Answers exchangeAnswers(const Transaction& transaction, const ResponseId& response, const Answers& answers);
Answers answers(const Connection& connection, const ResponseId& response);

} // namespace soundings
