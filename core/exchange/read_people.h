// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/progress_listener.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/answer_columns.h"

#include <string>
#include <string_view>
#include <vector>

namespace soundings {

struct ReadPeople {
    AnswerColumns people; ///< in the order of the rows, which must not be kept
    std::vector<std::string> comments; ///< apart from the people, in no order
    int emptyRows = 0; ///< rows in which nobody answered anything: not counted as people
    Issues issues;
};

/// A staff survey, a row a person, in the same formats as readAnswers(). `text` is the whole file,
/// `ignoredColumns` what IgnoredColumns takes.
ReadPeople readPeople(std::string_view text, const Questionnaire& questionnaire,
                      const std::vector<std::string>& ignoredColumns, const ProgressListener& progress = {});

} // namespace soundings
