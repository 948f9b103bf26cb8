// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/answer_columns.h"

#include <vector>

namespace soundings {

/// The codes that are answers in one column: 0 … highest, and those after `lastWithout`.
struct CodeLimits {
    Code highest = 0;
    Code lastWithout = 255;
    [[nodiscard]] bool allow(Code code) const { return code <= highest || code > lastWithout; }
};

/// Of each column, in the order of AnswerColumns::all().
std::vector<CodeLimits> codeLimits(const Questionnaire& questionnaire);

/// How many people have a code that is no answer, or 0 where all fit.
std::size_t countUnfit(const Questionnaire& questionnaire, const AnswerColumns& columns);
/// Whether countUnfit() is 0, quicker.
bool areFit(const Questionnaire& questionnaire, const AnswerColumns& columns);

} // namespace soundings
