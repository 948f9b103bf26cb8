// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_text.h"

#include "core/exchange/utf8.h"
#include "core/text_identity.h"

#include <algorithm>
#include <charconv>

namespace soundings {

std::optional<int> wholeNumber(std::string_view text)
{
    constexpr std::size_t kMostDigits = 9;
    const std::size_t whole = std::min(text.find_first_of(".,"), text.size());
    const bool hasZeros = whole == text.size()
        || (whole + 1 < text.size() && text.find_first_not_of('0', whole + 1) == std::string_view::npos);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + whole, number);
    if (whole > kMostDigits + 1 || !hasZeros || error != std::errc() || end != text.data() + whole)
        return std::nullopt;
    return number;
}

bool isMissingMark(std::string_view text)
{
    constexpr std::string_view kMarks[] = {"na",      "n/a", "n.a.", "n.a",  "#n/a", "nan",  "null", "nil",    "none",
                                           "missing", "-",   "--",   "---",  ".",    "..",   "...",  "\u2026", "?",
                                           "-8",      "-9",  "88",   "98",   "99",   "-88",  "-98",  "-99",    "888",
                                           "998",     "999", "-888", "-998", "-999", "9998", "9999"};
    if (text == "na")
        return false;
    const std::string mark = identityOf(text);
    return std::find(std::begin(kMarks), std::end(kMarks), mark) != std::end(kMarks);
}

bool looksLikeJson(std::string_view text)
{
    const std::string_view content = withoutByteOrderMark(text);
    const std::size_t first = content.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (content[first] == '{' || content[first] == '[');
}

} // namespace soundings
