// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/xml_walk.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// The texts that a workbook's cells share, one after another in blocks.
class WorkbookTexts {
public:
    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t index) const;
    /// False where there are more than may be.
    bool add(std::string_view text);

private:
    std::vector<std::string> m_blocks;
    std::vector<std::uint64_t> m_places; ///< block, offset in it, length: 16, 24 and 24 bits
};

/// What the text of a cell, put together of its runs, becomes: "_x000D_" is the character of that number.
std::string withoutEscapes(std::string_view text);

/// Reads the part of shared texts. False, with a fault, where it cannot be read to its end.
bool readWorkbookTexts(ArchivePart& part, const XmlProgress& progress, WorkbookTexts& texts, SheetFaults& faults);

} // namespace soundings
