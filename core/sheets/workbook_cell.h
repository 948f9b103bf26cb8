// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/workbook_sheet.h"

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

struct CellReference {
    std::size_t column = 0; ///< from 0
    std::size_t row = 0; ///< from 1
};

/// "B12". Empty for anything that no spreadsheet has.
std::optional<CellReference> cellReference(std::string_view text);

/// A cell ("<c>") as it stands in the part of a sheet.
struct WorkbookCell {
    std::string type; ///< of the value: empty for a number
    std::optional<NumberKind> kind; ///< of its format, where it has one
    std::string value;
    bool isFormula = false;
};

/// What it shows. `storage` keeps the text where it has to be made. Empty, with a fault at `place`, where its value is
/// not of its type.
std::optional<std::string_view> textOfCell(const WorkbookCell& cell, const WorkbookContent& content,
                                           std::string& storage, const std::string& place, SheetFaults& faults);

} // namespace soundings
