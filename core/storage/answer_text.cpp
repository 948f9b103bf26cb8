// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/answer_text.h"

namespace soundings {

const char* textOf(AnswerState state)
{
    switch (state) {
    case AnswerState::NotAnswered:
        return "not-answered";
    case AnswerState::Rated:
        return "rated";
    case AnswerState::NotApplicable:
        return "not-applicable";
    case AnswerState::DontKnow:
        return "dont-know";
    }
    return "not-answered";
}

std::optional<AnswerState> answerStateOf(std::string_view text)
{
    for (const AnswerState state :
         {AnswerState::NotAnswered, AnswerState::Rated, AnswerState::NotApplicable, AnswerState::DontKnow})
        if (text == textOf(state))
            return state;
    return std::nullopt;
}

} // namespace soundings
