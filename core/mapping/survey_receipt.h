// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/survey_files.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace soundings {

/// A column and how many of its cells had something in them.
struct ReceiptColumn {
    std::string heading;
    std::string target; ///< as mappings name it; empty for a dropped one
    std::size_t cells = 0;
    bool operator==(const ReceiptColumn&) const = default;
};

/// What was taken of a file and what was not, to print and keep: names of files and headings, and numbers. No cell of a
/// dropped column, and no answer, is in it.
struct SurveyReceipt {
    std::vector<std::string> files; ///< without their folders
    std::vector<std::string> filesAtFault; ///< so that nothing is taken in: named apart
    std::size_t repeats = 0; ///< files that were the same as others and count once
    std::vector<std::string> otherSheets; ///< that were not read
    std::vector<ReceiptColumn> taken;
    std::vector<ReceiptColumn> dropped;
    std::size_t people = 0; ///< rows taken
    std::size_t comments = 0;
    std::size_t rowsWithoutAnswer = 0;
    std::map<RowDoubt, std::size_t> doubtfulTaken; ///< among the people
    std::map<RowDoubt, std::size_t> doubtfulLeft;
};

SurveyReceipt surveyReceipt(const SurveyFiles& read, const Questionnaire& questionnaire);

} // namespace soundings
