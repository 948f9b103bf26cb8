// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet_builder.h"
#include "core/sheets/sheet_file.h"
#include "core/sheets/xml_walk.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// A sheet of an OpenDocument spreadsheet as its listing says it.
struct OdsTable {
    SheetName name;
    std::size_t fullRows = 0; ///< rows with two cells or more in which something stands, up to 2
};

/// The sheets of a content.xml. False, with a fault, where it cannot be read.
bool listOdsTables(ArchivePart& part, const XmlProgress& progress, std::vector<OdsTable>& tables, SheetFaults& faults);

/// The sheet of this index. False, with a fault, where it cannot be read to its end.
bool readOdsTable(ArchivePart& part, std::size_t index, const XmlProgress& progress, SheetBuilder& builder,
                  SheetFaults& faults);

} // namespace soundings
