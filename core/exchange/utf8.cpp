// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/utf8.h"

#include "core/exchange/issue_list.h"

#include <cstdint>
#include <cstring>

namespace soundings {

namespace {

unsigned byteAt(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }

bool isTail(std::string_view text, std::size_t i) { return i < text.size() && (byteAt(text, i) & 0xC0U) == 0x80U; }

/// Bytes of the character at `i`; 0 where there is none (table 3-7 of the Unicode standard).
std::size_t characterLength(std::string_view text, std::size_t i)
{
    const unsigned lead = byteAt(text, i);
    if (lead < 0x80)
        return lead == 0 ? 0 : 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return isTail(text, i + 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (!isTail(text, i + 1) || !isTail(text, i + 2))
            return 0;
        const unsigned second = byteAt(text, i + 1);
        return (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ? 0 : 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!isTail(text, i + 1) || !isTail(text, i + 2) || !isTail(text, i + 3))
            return 0;
        const unsigned second = byteAt(text, i + 1);
        return (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F) ? 0 : 4;
    }
    return 0;
}

/// Where the first byte at or after `from` stands that is not UTF-8; the size of the text if none is.
std::size_t findFault(std::string_view text, std::size_t from)
{
    std::size_t i = from;
    while (i < text.size()) {
        std::uint64_t word = 0;
        while (i + sizeof word <= text.size()) { // eight bytes of plain ASCII at a time
            std::memcpy(&word, text.data() + i, sizeof word);
            const bool hasZero = ((word - 0x0101010101010101ULL) & ~word & 0x8080808080808080ULL) != 0;
            if ((word & 0x8080808080808080ULL) != 0 || hasZero)
                break;
            i += sizeof word;
        }
        if (i == text.size())
            break;
        const std::size_t length = characterLength(text, i);
        if (length == 0)
            return i;
        i += length;
    }
    return text.size();
}

/// Line ends between two places, a CR LF counted once.
int countLines(std::string_view text, std::size_t from, std::size_t to)
{
    int lines = 0;
    for (std::size_t i = from; i < to; ++i)
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            ++lines;
    return lines;
}

std::string hexText(unsigned byte)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    return {'0', 'x', kDigits[byte >> 4U], kDigits[byte & 0xFU]};
}

} // namespace

bool isUtf8(std::string_view text) { return findFault(text, 0) == text.size(); }

bool checkUtf8(std::string_view text, IssueList& issues)
{
    std::size_t counted = 0;
    int line = 1;
    for (std::size_t fault = findFault(text, 0); fault < text.size();) {
        line += countLines(text, counted, fault);
        counted = fault;
        issues.add(IssueCode::NotUtf8, rowPlace(line), hexText(byteAt(text, fault)));
        const bool isUtf16 = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
        if (text[fault] == '\0' || isUtf16 || issues.isFull())
            return false;
        const std::size_t end = text.find_first_of("\r\n", fault);
        fault = end == std::string_view::npos ? text.size() : findFault(text, end);
    }
    return true;
}

std::string_view withoutByteOrderMark(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

std::size_t prefixLength(std::string_view text, std::size_t characters)
{
    std::size_t i = 0;
    for (; i < text.size(); ++i)
        if ((byteAt(text, i) & 0xC0U) != 0x80U && characters-- == 0)
            break;
    return i;
}

} // namespace soundings
