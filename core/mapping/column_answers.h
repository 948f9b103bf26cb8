// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/answer_values.h"
#include "core/mapping/survey_columns.h"
#include "core/mapping/survey_mapping.h"
#include "core/mapping/survey_reading.h"

#include <vector>

namespace soundings {

/// What the cells of one column say, each different text once.
struct ColumnAnswers {
    std::vector<CellMeaning> meanings; ///< one a text of the column; not answered for blank ones
    std::vector<UnmatchedValue> unmatched;
    std::vector<SurveyFault> faults; ///< at most kMostSurveyFaults
    std::size_t moreFaults = 0;
};

/// `isRead`: whether a row of the sheet counts. Not for comments.
ColumnAnswers readColumnAnswers(const Sheet& sheet, const ReadColumn& column, const std::vector<bool>& isRead,
                                const AnswerValues& values, const SurveyMapping& mapping);

/// What the mapping says of a cell's text in that column. Empty where it says nothing.
std::optional<Code> mappedMeaning(const SurveyMapping& mapping, const ReadColumn& column, const AnswerValues& values,
                                  std::string_view cell);

/// Rows of the column that count and whose cell is a formula or an error value.
std::vector<SurveyFault> reckonedCells(const Sheet& sheet, const ReadColumn& column, const std::vector<bool>& isRead);

} // namespace soundings
