// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// What becomes of rows that may be nobody's answers (RowDoubt). Undecided: answers that were not finished are taken,
/// averages left; whoever reads the file is told of both.
enum class DoubtfulRows { Undecided, Take, Leave };

/// What somebody says of a file where it does not speak for itself. What it leaves out is guessed.
struct SurveyMapping {
    /// Name of a target: an item's or scenario's id, "<scenario id>.sure", "role", "comment", "drop".
    using Target = std::string;
    /// What a cell's text means: a point, "dk", "na", "blank", the id of an option or a role, a sureness.
    using Meanings = std::map<std::string, std::string>;

    std::optional<int> headerRow; ///< number of the (first) row of headings, as a spreadsheet shows it
    std::map<std::string, Target>
        columns; ///< by heading; a column without a name, or one of several of a name, is "column AB"
    std::map<std::string, Meanings> values; ///< by heading; "*" is every column
    DoubtfulRows rowsInDoubt = DoubtfulRows::Undecided;
    bool operator==(const SurveyMapping&) const = default;
};

struct ReadSurveyMapping {
    SurveyMapping mapping; ///< of use only where there are no issues
    Issues issues;
};

/// From JSON: {"format": 1, "header_row": 1, "columns": {HEADING: TARGET}, "values": {HEADING or "*": {TEXT: MEANING}},
/// "rows_in_doubt": "take" or "leave"}, each of them optional.
ReadSurveyMapping readSurveyMapping(std::string_view json);
/// The same as JSON on several lines, ending with a line feed: equal mappings are equal bytes.
std::string surveyMappingText(const SurveyMapping& mapping);

} // namespace soundings
