// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet.h"

#include <algorithm>
#include <string>
#include <vector>

namespace soundings::test {

/// A table with these rows, numbered from 1; rows with nothing in them are left out, as a reader of files does.
inline Sheet sheetOf(const std::vector<std::vector<std::string>>& rows)
{
    Sheet sheet;
    std::size_t width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.size());
    sheet.columns.resize(width);
    for (SheetColumn& column : sheet.columns)
        column.texts.emplace_back();
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (std::all_of(rows[r].begin(), rows[r].end(), [](const std::string& cell) { return cell.empty(); }))
            continue;
        sheet.rows.push_back(static_cast<int>(r) + 1);
        for (std::size_t c = 0; c < width; ++c) {
            SheetColumn& column = sheet.columns[c];
            const std::string text = c < rows[r].size() ? rows[r][c] : std::string();
            const auto place = std::find(column.texts.begin(), column.texts.end(), text);
            column.cells.push_back(static_cast<std::uint32_t>(place - column.texts.begin()));
            if (place == column.texts.end())
                column.texts.push_back(text);
        }
    }
    return sheet;
}

} // namespace soundings::test
