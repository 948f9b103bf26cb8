// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace soundings {

/// A whole number of up to nine digits, also written as "3.0" or "3,0", and nothing else.
std::optional<int> wholeNumber(std::string_view text);

/// Whether other programs write this for "not answered" or for "does not apply", so that it cannot be read as either:
/// "NA", "N/A", "-", ".", "99" and their like. "na" in small letters is ours, and not one of them.
bool isMissingMark(std::string_view text);

/// Whether the file's first character is JSON's rather than a header's.
bool looksLikeJson(std::string_view text);

} // namespace soundings
