// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/progress.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/answer.h"
#include "core/response/answer_columns.h"

#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// Either answers without faults, or all the faults of the file.
struct ReadAnswers {
    Answers answers;
    Issues issues;
};

struct ReadPeople {
    AnswerColumns people; ///< in the order of the rows, which must not be kept
    std::vector<std::string> comments; ///< apart from the people, in no order
    int emptyRows = 0; ///< rows in which nobody answered anything: not counted as people
    Issues issues;
};

/// The answers files of the command line (README of app/cli): CSV with comma, semicolon or tab, RFC 4180 quotes, with
/// or without a byte-order mark; or JSON, told by its first character. `text` is the whole file.
ReadAnswers readAnswers(std::string_view text, const Questionnaire& questionnaire);
ReadPeople readPeople(std::string_view text, const Questionnaire& questionnaire,
                      const std::vector<std::string>& ignoredColumns, const Progress& progress = {});

} // namespace soundings
