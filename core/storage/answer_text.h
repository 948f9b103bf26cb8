// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer.h"

#include <optional>
#include <string_view>

namespace soundings {

/// The words the file keeps the states as.
const char* textOf(AnswerState state);
std::optional<AnswerState> answerStateOf(std::string_view text);

} // namespace soundings
