// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer.h"
#include "core/storage/connection.h"

namespace soundings {

/// Puts `record` on file for the item, or takes the item off if it is empty. Returns what was there before: exchanging
/// that back is the undo. Throws Error{RoundClosed}, {NoSuchItem}.
AnswerRecord exchangeAnswer(const Transaction& transaction, const ResponseId& response, const ItemId& item,
                            const AnswerRecord& record);
/// All at once, in place of what was there; returns what was there.
Answers exchangeAnswers(const Transaction& transaction, const ResponseId& response, const Answers& answers);
Answers answers(const Connection& connection, const ResponseId& response);

} // namespace soundings
