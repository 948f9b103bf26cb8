// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// Bytes that begin a character of UTF-8.
std::size_t characterCount(std::string_view text);

/// What somebody typed on one line, as it is kept: tidied(). May be empty. Throws Error{TextTooLong} over `longest`
/// characters, {TextUnprintable} for line breaks and other hidden characters, as keptName() does of names.
std::string keptLine(const std::string& typed, std::size_t longest);
/// The same for text that may have lines, which end in a line feed; only the white space around it goes.
std::string keptLines(const std::string& typed, std::size_t longest);

/// For a column that is NULL where there is nothing.
std::optional<std::string> textOrNull(const std::string& text);

} // namespace soundings
