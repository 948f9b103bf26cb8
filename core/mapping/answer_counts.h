// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/answer_columns.h"

#include <cstddef>
#include <vector>

namespace soundings {

/// How many people gave each answer to one question.
struct QuestionCounts {
    std::vector<std::size_t> chosen; ///< one a point, option, role or sureness, in the questionnaire's order
    std::size_t dontKnow = 0;
    std::size_t notApplicable = 0;
    std::size_t blank = 0;
    bool operator==(const QuestionCounts&) const = default;
};

/// Of a file that is being read: whoever has it may count what is in it. Never of people who are stored.
struct AnswerCounts {
    std::vector<QuestionCounts> items; ///< in the questionnaire's order
    std::vector<QuestionCounts> choices; ///< one a scenario
    std::vector<QuestionCounts> sureness; ///< one a scenario
    QuestionCounts roles;
};

AnswerCounts countAnswers(const AnswerColumns& people, const Questionnaire& questionnaire);

} // namespace soundings
