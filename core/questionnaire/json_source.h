// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// "line 3, column 14": both count from 1, columns in bytes.
std::string linePlace(std::string_view source, std::size_t byte);

/// What stands around a byte, on its line and in whole characters: for a fault there.
std::string excerptAt(std::string_view source, std::size_t byte);

/// Where the first byte stands that is no UTF-8 (RFC 3629).
std::optional<std::size_t> firstFaultyByte(std::string_view source);

/// Where the first bracket stands that opens more than `deepest` levels.
std::optional<std::size_t> firstTooDeep(std::string_view source, int deepest);

/// How many values a JSON text has: those in lists and objects, and these themselves.
std::size_t countValues(std::string_view source);

} // namespace soundings
