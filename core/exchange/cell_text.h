// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// Without spaces and tabs at its ends.
std::string_view trimmedCell(std::string_view cell);
/// ASCII letters small; ids, "na" and "dk" are compared so.
std::string lowerCase(std::string_view text);
bool equalsIgnoringCase(std::string_view a, std::string_view lower);
/// A whole number of up to nine digits, and nothing else.
std::optional<int> wholeNumber(std::string_view text);

/// Whether the file's first character is JSON's rather than a header's.
bool looksLikeJson(std::string_view text);

} // namespace soundings
