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

// How much one file may bring: what is counted has to fit into memory, and a row of more columns belongs to no survey.
constexpr std::size_t kMostColumns = 5'000;
constexpr std::size_t kMostPeople = 1'000'000;
constexpr std::size_t kMostCells = 60'000'000; ///< people times the questionnaire's questions, cases and roles

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
