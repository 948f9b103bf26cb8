// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_text.h"

#include "core/exchange/utf8.h"

#include <algorithm>
#include <charconv>

namespace soundings {

namespace {

constexpr std::string_view kBlanks = " \t";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

} // namespace

std::string_view trimmedCell(std::string_view cell)
{
    const std::size_t first = std::min(cell.find_first_not_of(kBlanks), cell.size());
    const std::size_t last = cell.find_last_not_of(kBlanks);
    return last == std::string_view::npos ? std::string_view() : cell.substr(first, last + 1 - first);
}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

bool equalsIgnoringCase(std::string_view a, std::string_view lowerB)
{
    return a.size() == lowerB.size()
        && std::equal(a.begin(), a.end(), lowerB.begin(), [](char x, char y) { return lower(x) == y; });
}

std::optional<int> wholeNumber(std::string_view text)
{
    constexpr std::size_t kMostDigits = 9;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.size() > kMostDigits + 1 || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool looksLikeJson(std::string_view text)
{
    const std::string_view content = withoutByteOrderMark(text);
    const std::size_t first = content.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (content[first] == '{' || content[first] == '[');
}

} // namespace soundings
