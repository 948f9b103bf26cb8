// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/number_text.h"
#include "core/sheets/xml_walk.h"

#include <optional>
#include <vector>

namespace soundings {

/// What the cell formats of a workbook show a number as, by the index that cells name. Empty, with a fault, where the
/// part cannot be read.
std::optional<std::vector<NumberKind>> readWorkbookStyles(ArchivePart& part, const ReadingClock& clock,
                                                          SheetFaults& faults);

} // namespace soundings
