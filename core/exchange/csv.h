// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// One row of a CSV file with the number of the line it starts on (from 1).
struct CsvRow {
    int line = 0;
    std::vector<std::string> cells;
};

struct CsvTable {
    std::vector<CsvRow> rows; ///< with the header; empty lines left out
    Issues issues; ///< not UTF-8 (with the byte's place), unclosed quote, line over 1 MiB, empty file
};

/// RFC 4180, UTF-8 with or without a byte-order mark; the separator (comma, semicolon or tab) is read off the header
/// line.
CsvTable readCsv(std::string_view text);

} // namespace soundings
