// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer.h"

#include <optional>

namespace soundings {

/// When "come back to this" was set: by whoever answers now, or earlier, by hand or with the answers of another round.
enum class MarkSet { Before, JustNow };

/// What is on file once `answer` is given. An answer given comes back to the question, so that a mark set before goes;
/// giving the answer that is there confirms it. Taking an answer away (NotAnswered) leaves the mark.
AnswerRecord withAnswer(AnswerRecord record, const Answer& answer, MarkSet mark);

/// What using the answer of last round would do.
enum class SameAnswer {
    None, ///< there is none
    Use, ///< puts it in place of what is there
    Confirm, ///< it is there, marked to be looked at again: takes the mark off
    IsThere ///< nothing
};

/// `earlier`: the answer of last round; empty where the question was not in it.
SameAnswer sameAnswerOf(const AnswerRecord& record, const std::optional<Answer>& earlier);

} // namespace soundings
