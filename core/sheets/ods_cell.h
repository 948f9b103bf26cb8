// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace soundings {

/// A cell of an OpenDocument spreadsheet as its content.xml has it.
struct OdsCell {
    std::string type;
    std::string value; ///< of its type, as the file has it
    std::string shown; ///< its paragraphs
    std::size_t repeats = 1;
    bool isCovered = false;
    bool isFormula = false;
    bool isError = false;
};

/// What it shows. Empty where its value is not of its type.
std::optional<std::string> textOfCell(const OdsCell& cell);

} // namespace soundings
