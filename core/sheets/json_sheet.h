// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/cell_limits.h"
#include "core/sheets/sheet.h"
#include "core/sheets/sheet_faults.h"

#include <optional>
#include <string_view>

namespace soundings {

/// JSON in UTF-8: a list of objects, one a person, or one object. What is nested becomes columns of their own,
/// "outer/inner", and the third thing of a list "outer/3". Headings are row 1, in the order they are met, and people
/// the rows after it. Empty, with a fault, where it cannot be read to its end.
std::optional<Sheet> readJsonSheet(std::string_view text, const ReadingClock& clock, SheetFaults& faults);

} // namespace soundings
