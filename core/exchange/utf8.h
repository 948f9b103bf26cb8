// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace soundings {

class IssueList;

/// RFC 3629: no surrogates, no overlong forms, no NUL.
bool isUtf8(std::string_view text);

/// Adds NotUtf8 with the byte ("0xE9") for each line that is not UTF-8. False where the text is in another encoding
/// altogether, so that reading on would find nothing but nonsense.
bool checkUtf8(std::string_view text, IssueList& issues);

/// The text after a byte-order mark.
std::string_view withoutByteOrderMark(std::string_view text);

/// Bytes that the first `characters` characters take; all of them where there are no more. Never cuts a character.
std::size_t prefixLength(std::string_view text, std::size_t characters);

} // namespace soundings
