// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/row_doubts.h"
#include "core/mapping/survey_columns.h"
#include "core/mapping/survey_fault.h"
#include "core/response/answer_columns.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace soundings {

inline constexpr std::size_t kMostSurveyFaults = 1'000; ///< that are listed; the others are counted

/// A text that is no answer of ours, and how many people have it.
struct UnmatchedValue {
    std::string text; ///< as it stands in the file
    std::size_t people = 0;
    bool operator==(const UnmatchedValue&) const = default;
};

/// What has to be asked once: columns that hold the same texts, of which nobody can know what they mean.
struct UnmatchedValues {
    ColumnKind kind = ColumnKind::Item;
    std::vector<std::size_t> columns; ///< indices, rising
    std::vector<UnmatchedValue> values; ///< numbers by size, then texts by the alphabet; people over all the columns
};

struct RowInDoubt {
    int row = 0; ///< as a spreadsheet shows it
    RowDoubt doubt = RowDoubt::Unfinished;
    bool isTaken = true;
    bool operator==(const RowInDoubt&) const = default;
};

/// What a table of answers says, under a mapping. Nothing of a dropped column's cells is in it.
struct SurveyReading {
    int headerRow = 0; ///< number of the first row of headings; 0 where none was found
    std::size_t headerRows = 0;
    std::vector<ReadColumn> columns;
    std::vector<UnmatchedValues> unmatched;
    /// Of unknown columns, by index: what stands there most often, to tell by what the column is.
    std::map<std::size_t, std::vector<UnmatchedValue>> unknownValues;
    std::vector<RowInDoubt> rowsInDoubt; ///< by row
    int rowsWithoutAnswer = 0; ///< nobody
    std::vector<SurveyFault> faults; ///< by row and column, at most kMostSurveyFaults
    std::size_t moreFaults = 0; ///< that are not listed
    AnswerColumns people; ///< in the order of the rows, which must not be kept; complete only where isAccepted()
    std::vector<std::string> comments; ///< apart from the people, by the alphabet

    [[nodiscard]] bool hasUnknownColumns() const;
    /// Whether it can be taken in as it is: nothing is at fault, and nothing has to be asked.
    [[nodiscard]] bool isAccepted() const { return faults.empty() && unmatched.empty() && !hasUnknownColumns(); }
};

} // namespace soundings
