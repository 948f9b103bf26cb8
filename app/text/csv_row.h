// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace soundings {

/// One line of a CSV file that we write, with its line end: quoted as RFC 4180. What a spreadsheet would run as a
/// formula is text, behind an apostrophe; a negative number is none.
std::string csvRow(const std::vector<std::string>& cells);
/// The byte-order mark that spreadsheets know UTF-8 by.
inline constexpr const char* kCsvMark = "\xEF\xBB\xBF";

} // namespace soundings
