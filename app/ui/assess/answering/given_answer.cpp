// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/given_answer.h"

namespace soundings {

AnswerRecord withAnswer(AnswerRecord record, const Answer& answer, MarkSet mark)
{
    record.answer = answer;
    if (answer.state != AnswerState::NotAnswered && mark == MarkSet::Before)
        record.comeBack = false;
    return record;
}

SameAnswer sameAnswerOf(const AnswerRecord& record, const std::optional<Answer>& earlier)
{
    if (!earlier || earlier->state == AnswerState::NotAnswered)
        return SameAnswer::None;
    if (record.answer != *earlier)
        return SameAnswer::Use;
    return record.comeBack ? SameAnswer::Confirm : SameAnswer::IsThere;
}

} // namespace soundings
