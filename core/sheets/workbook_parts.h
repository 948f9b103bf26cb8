// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/package.h"
#include "core/sheets/sheet_file.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// Which parts of an Excel workbook hold what; each is in the archive.
struct WorkbookParts {
    std::vector<SheetName> sheets; ///< those with cells, so no sheets of charts
    std::vector<std::string> sheetParts; ///< one a sheet
    std::string texts; ///< the part of those that cells share; empty where there is none
    std::string styles; ///< empty where there is none
    bool from1904 = false; ///< how days are counted
};

/// Empty, with faults, where it is no workbook, or one that cannot be trusted to be whole.
std::optional<WorkbookParts> readWorkbookParts(const Archive& archive, const ReadingClock& clock, SheetFaults& faults);

} // namespace soundings
