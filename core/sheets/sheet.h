// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace soundings {

/// A column of a sheet. Each different text is kept once, however many people gave it.
struct SheetColumn {
    bool isHidden = false; ///< in the program that wrote the file
    std::vector<std::string> texts; ///< in the order they were met; texts[0] is empty, for an empty cell
    std::vector<std::uint32_t> cells; ///< one a row of the sheet: index into texts
    std::vector<int> formulaRows; ///< numbers of rows whose cell holds a formula, and so the stored value of one
    std::vector<int> errorRows; ///< numbers of rows whose cell holds an error value ("#N/A")

    [[nodiscard]] const std::string& text(std::size_t row) const { return texts[cells[row]]; }
};

/// A table as it stands in somebody's file, whatever format that has: texts as people see them (a number without
/// trailing noughts, a truth value as TRUE or FALSE), no meaning given to any.
struct Sheet {
    std::string name; ///< empty where the format has no names (CSV, JSON)
    std::vector<int> rows; ///< the numbers a spreadsheet shows, rising; rows that are empty throughout are left out
    std::vector<SheetColumn> columns; ///< each with a cell for every one of `rows`

    [[nodiscard]] const std::string& text(std::size_t row, std::size_t column) const
    {
        return columns[column].text(row);
    }
};

/// "A", "Z", "AA": how a spreadsheet names the column of this index, from 0.
std::string columnLetter(std::size_t column);

} // namespace soundings
