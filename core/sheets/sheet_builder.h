// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet.h"
#include "core/sheets/sheet_faults.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// Which texts a column has had so far, and their places among them.
class ColumnTexts {
public:
    /// The place of `text` in `texts`, where it is put if it is new.
    std::uint32_t place(std::string_view text, std::vector<std::string>& texts);

private:
    void grow(const std::vector<std::string>& texts);
    std::vector<std::uint32_t> m_slots; ///< place + 1 by hash, 0 where there is none; a power of two
    std::uint32_t m_last = 0; ///< neighbours are often alike
};

struct SheetCell {
    std::string_view text;
    bool isFormula = false;
    bool isError = false;
};

/// Puts a sheet together row by row. Nothing is kept of rows that are empty throughout.
class SheetBuilder {
public:
    SheetBuilder(std::string name, SheetFaults& faults) : m_faults(faults) { m_sheet.name = std::move(name); }

    /// `number` rises from row to row.
    void beginRow(int number) { m_row = number, m_isKept = false; }
    /// Columns rise within a row. False where the sheet is larger than may be kept: there is a fault then.
    bool add(std::size_t column, const SheetCell& cell);
    /// Keeps the row even if nothing stands in it, and a row 1 before it for headings.
    void keepRow();
    /// A new column with this text in row 1, which nothing else may stand in: for formats whose headings turn up one by
    /// one.
    bool addHeading(std::string_view text);
    /// The row again, so many times, under the numbers after it; true for a row that is empty.
    bool repeatRow(std::size_t times);
    void hideColumns(std::size_t first, std::size_t last);
    [[nodiscard]] bool isKept() const { return m_isKept; } ///< whether anything stands in the row
    [[nodiscard]] std::size_t columnCount() const { return m_sheet.columns.size(); }
    [[nodiscard]] Sheet take();

private:
    bool fits(std::size_t rows, std::size_t columns);
    Sheet m_sheet;
    SheetFaults& m_faults;
    std::vector<ColumnTexts> m_texts;
    std::vector<bool> m_hidden; ///< by column
    int m_row = 0;
    bool m_isKept = false;
    bool m_isTooLarge = false;
    std::size_t m_bytes = 0; ///< of different texts
};

} // namespace soundings
