// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/json_tokens.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr std::size_t kLongestToken = std::size_t{1} << 20U;

/// Whether an odd number of backslashes stands before the quote.
bool isEscaped(std::string_view text, std::size_t quote)
{
    std::size_t slashes = 0;
    while (slashes < quote && text[quote - 1 - slashes] == '\\')
        ++slashes;
    return slashes % 2 == 1;
}

} // namespace

bool hasEndlessJsonToken(std::string_view text)
{
    while (!text.empty()) {
        const bool isText = text.front() == '"';
        std::size_t end = isText ? text.find('"', 1) : text.find_first_of("\",:{}[]", 1);
        while (isText && end < kLongestToken && text[end - 1] == '\\' && isEscaped(text, end))
            end = text.find('"', end + 1);
        end = std::min(end, text.size());
        if (end > kLongestToken)
            return true;
        text.remove_prefix(std::min(end + (isText ? 1 : 0), text.size()));
    }
    return false;
}

} // namespace soundings
