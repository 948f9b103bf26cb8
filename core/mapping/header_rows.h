// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// Rows of headings that follow each other: one; Qualtrics' name, wording and ImportId; SurveyMonkey's question and
/// statement.
struct HeaderRows {
    std::size_t first = 0; ///< index into Sheet::rows
    std::size_t count = 1;
    bool areNamesFirst = true; ///< the first row names every column, and differently; else the last is what tells most
    [[nodiscard]] std::size_t end() const { return first + count; }
};

/// What a cell in a row of headings is taken for.
enum class HeadingCell { Unknown, Question, Other };

/// The first row where most cells are known and one is a question, with the rows that belong to it. `number` is the
/// row's number where somebody named it. Without both, the first row that is about as wide as any. Empty where the
/// sheet has no such row.
std::optional<HeaderRows> findHeaderRows(const Sheet& sheet, std::optional<int> number,
                                         const std::function<HeadingCell(std::string_view)>& meaning);

/// The texts above the answers of a column, without empty ones and without those that name no question (ImportIds,
/// "Response"): first the one that people know the column by.
std::vector<std::string> headingsOf(const Sheet& sheet, const HeaderRows& rows, std::size_t column);

} // namespace soundings
