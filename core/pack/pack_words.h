// SPDX-License-Identifier: GPL-3.0-or-later
// The words of packs for what has no number. For core/pack alone.
#pragma once

#include "core/response/action.h"
#include "core/response/answer.h"

#include <array>
#include <string_view>
#include <utility>

namespace soundings {

inline constexpr std::array<std::pair<AnswerState, std::string_view>, 3> kAnswerWords{
    {{AnswerState::NotApplicable, "na"}, {AnswerState::DontKnow, "dk"}, {AnswerState::NotAnswered, "none"}}};
inline constexpr std::array<std::pair<ActionStatus, std::string_view>, 4> kStatusWords{
    {{ActionStatus::Open, "open"},
     {ActionStatus::Doing, "doing"},
     {ActionStatus::Done, "done"},
     {ActionStatus::Dropped, "dropped"}}};

/// Of a state that has a word; a rated answer is its point.
constexpr std::string_view wordOf(AnswerState state)
{
    for (const auto& [one, word] : kAnswerWords)
        if (one == state)
            return word;
    return {};
}
constexpr std::string_view wordOf(ActionStatus status)
{
    for (const auto& [one, word] : kStatusWords)
        if (one == status)
            return word;
    return {};
}

} // namespace soundings
