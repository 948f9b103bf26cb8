// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/json_source.h"

#include <algorithm>

namespace soundings {

namespace {

struct Lead {
    std::size_t tail; ///< bytes that follow
    unsigned lowest; ///< of the first of them
    unsigned highest;
};

/// Table 3-7 of the Unicode standard; empty for a byte that begins no character of several bytes.
std::optional<Lead> leadOf(unsigned byte)
{
    if (byte < 0xC2 || byte > 0xF4)
        return std::nullopt;
    if (byte < 0xE0)
        return Lead{1, 0x80, 0xBF};
    if (byte < 0xF0)
        return Lead{2, byte == 0xE0 ? 0xA0U : 0x80U, byte == 0xED ? 0x9FU : 0xBFU};
    return Lead{3, byte == 0xF0 ? 0x90U : 0x80U, byte == 0xF4 ? 0x8FU : 0xBFU};
}

unsigned byteAt(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }

/// The quote that ends the text whose words begin at `at`; the size of the source where none does.
std::size_t endOfText(std::string_view source, std::size_t at)
{
    for (std::size_t quote = source.find('"', at); quote != std::string_view::npos; quote = source.find('"', quote + 1)) {
        std::size_t first = quote;
        while (first > at && source[first - 1] == '\\')
            --first;
        if ((quote - first) % 2 == 0)
            return quote;
    }
    return source.size();
}

/// Calls `act` with the place of each byte outside texts, until it returns false; opening quotes are outside.
template <class Act> void forEachMark(std::string_view source, Act&& act)
{
    for (std::size_t i = 0; i < source.size() && act(i); ++i)
        if (source[i] == '"')
            i = endOfText(source, i + 1);
}

} // namespace

std::string linePlace(std::string_view source, std::size_t byte)
{
    const std::string_view before = source.substr(0, byte);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t start = before.rfind('\n');
    const std::size_t column = start == std::string_view::npos ? before.size() : before.size() - start - 1;
    return "line " + std::to_string(lines + 1) + ", column " + std::to_string(column + 1);
}

std::string excerptAt(std::string_view source, std::size_t byte)
{
    constexpr std::size_t kAround = 20;
    const auto isInside = [&](std::size_t i) { return i < source.size() && (byteAt(source, i) & 0xC0U) == 0x80U; };
    const std::size_t middle = std::min(byte, source.size());
    const std::size_t lineStart = source.substr(0, middle).find_last_of("\r\n") + 1; // 0 where there is none
    std::size_t from = middle - std::min(middle - lineStart, kAround);
    std::size_t to = std::min({source.find_first_of("\r\n", middle), source.size(), middle + kAround});
    while (from > 0 && isInside(from))
        --from;
    while (isInside(to))
        ++to;
    return std::string(source.substr(from, to - from));
}

std::optional<std::size_t> firstFaultyByte(std::string_view source)
{
    for (std::size_t i = 0; i < source.size();) {
        if (byteAt(source, i) < 0x80) {
            ++i;
            continue;
        }
        const std::optional<Lead> lead = leadOf(byteAt(source, i));
        if (!lead || source.size() - i <= lead->tail)
            return i;
        for (std::size_t k = 1; k <= lead->tail; ++k) {
            const unsigned next = byteAt(source, i + k);
            if (next < (k == 1 ? lead->lowest : 0x80U) || next > (k == 1 ? lead->highest : 0xBFU))
                return i;
        }
        i += lead->tail + 1;
    }
    return std::nullopt;
}

std::optional<std::size_t> firstTooDeep(std::string_view source, int deepest)
{
    int depth = 0;
    std::optional<std::size_t> found;
    forEachMark(source, [&](std::size_t i) {
        const char c = source[i];
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (depth > deepest)
            found = i;
        return !found;
    });
    return found;
}

std::size_t countValues(std::string_view source)
{
    std::size_t count = 1; // itself; a list has one more than it has commas, but for an empty one
    char before = ' ';
    forEachMark(source, [&](std::size_t i) {
        const char c = source[i];
        const bool isEmptied = (c == '}' || c == ']') && (before == '{' || before == '[');
        count += c == ',' || c == '{' || c == '[' ? 1 : 0;
        count -= isEmptied ? 1 : 0;
        before = c == ' ' || c == '\n' || c == '\t' || c == '\r' ? before : c;
        return true;
    });
    return count;
}

} // namespace soundings
