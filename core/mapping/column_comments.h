// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/answer_values.h"
#include "core/mapping/survey_columns.h"
#include "core/mapping/survey_fault.h"
#include "core/mapping/survey_mapping.h"

#include <string>
#include <vector>

namespace soundings {

/// What people wrote in a column of comments.
struct ColumnComments {
    std::vector<std::string> comments; ///< without blanks around them, by row
    std::vector<std::size_t> rows; ///< of the sheet, one a comment
    std::vector<SurveyFault> faults; ///< comments that are too long, and error values
};

/// `isRead`: whether a row of the sheet counts. What the mapping gives a meaning is no comment.
ColumnComments readColumnComments(const Sheet& sheet, const ReadColumn& column, const std::vector<bool>& isRead,
                                  const AnswerValues& values, const SurveyMapping& mapping,
                                  const OpenQuestion& question);

} // namespace soundings
