// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/number_text.h"
#include "core/sheets/sheet_builder.h"
#include "core/sheets/workbook_texts.h"
#include "core/sheets/xml_walk.h"

#include <vector>

namespace soundings {

/// What the cells of a workbook's sheets refer to.
struct WorkbookContent {
    WorkbookTexts texts;
    std::vector<NumberKind> styles;
    bool from1904 = false;
};

/// Reads the part of one sheet. False, with a fault, where it cannot be read to its end. What is wrong with a cell is a
/// fault and no more: reading goes on.
bool readWorkbookSheet(ArchivePart& part, const WorkbookContent& content, const XmlProgress& progress,
                       SheetBuilder& builder, SheetFaults& faults);

/// Whether two rows of the sheet have two cells each with something in them; looks at its beginning alone.
bool hasTable(ArchivePart& part, const ReadingClock& clock, SheetFaults& faults);

} // namespace soundings
