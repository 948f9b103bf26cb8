// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/cell_limits.h"
#include "core/sheets/sheet.h"
#include "core/sheets/sheet_faults.h"

#include <optional>
#include <string_view>

namespace soundings {

/// CSV or text with tabs, which need not be UTF-8 throughout. A row has the number a spreadsheet shows, in which
/// Excel's first line "sep=;" is row 1. As many cells as most rows have is what a row must have, but for titles before
/// the first such row and for rows in which nothing stands. Empty, with a fault, where it cannot be read to its end.
std::optional<Sheet> readCsvSheet(std::string_view text, const ReadingClock& clock, SheetFaults& faults);

} // namespace soundings
