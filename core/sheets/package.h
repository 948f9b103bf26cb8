// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/archive.h"
#include "core/sheets/cell_limits.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// What one part of a workbook (ECMA-376 part 2, Open Packaging Conventions) says of another.
struct PartRelation {
    std::string id;
    std::string type; ///< the last word of it: "worksheet", "styles", "sharedStrings"
    std::string target;
    bool isExternal = false;
};

/// Of the part `name`; of the whole package where that is empty. Empty, with a fault, where they cannot be read.
std::optional<std::vector<PartRelation>> readRelations(const Archive& archive, const std::string& name,
                                                       const ReadingClock& clock, SheetFaults& faults);

/// The name of the part that a relation of `from` leads to. Empty, with a fault, where that is not in the archive or is
/// said in a way that could lead out of it ("..", another place's address).
std::optional<std::string> partOf(const PartRelation& relation, const std::string& from, const Archive& archive,
                                  SheetFaults& faults);

/// Whether the parts' types are those of a workbook without macros; else there is a fault that says what it is.
bool isPlainWorkbook(const Archive& archive, const ReadingClock& clock, SheetFaults& faults);

} // namespace soundings
