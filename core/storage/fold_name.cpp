// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fold_name.h"

#include <string_view>

namespace soundings {

namespace {

constexpr std::string_view kBlanks[] = {" ", "\t", "\n", "\v", "\f", "\r", "\xC2\xA0"};

bool dropFront(std::string_view& text)
{
    for (const std::string_view blank : kBlanks) {
        if (text.starts_with(blank)) {
            text.remove_prefix(blank.size());
            return true;
        }
    }
    return false;
}

bool dropBack(std::string_view& text)
{
    for (const std::string_view blank : kBlanks) {
        if (text.ends_with(blank)) {
            text.remove_suffix(blank.size());
            return true;
        }
    }
    return false;
}

/// Lower case of a letter, by the blocks' own regular layout (Unicode CaseFolding.txt; simple foldings).
unsigned folded(unsigned c)
{
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7))
        return c + 0x20;
    const bool evenIsUpper = (c >= 0x100 && c <= 0x137 && c != 0x130 && c != 0x131) || (c >= 0x14A && c <= 0x177)
        || (c >= 0x1E00 && c <= 0x1E95) || (c >= 0x1EA0 && c <= 0x1EFF);
    if (evenIsUpper)
        return c | 1U;
    const bool oddIsUpper = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if (oddIsUpper)
        return c + (c & 1U);
    if (c == 0x178) // Y with diaeresis; its small letter is in Latin-1
        return 0xFF;
    return c == 0x17F ? 's' : c; // long s
}

/// Length of the two- or three-byte sequence at the front, else 1.
std::size_t sequenceLength(std::string_view text)
{
    const auto isTail = [&](std::size_t i) {
        return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
    };
    const auto lead = static_cast<unsigned char>(text.front());
    if ((lead & 0xE0U) == 0xC0U && isTail(1))
        return 2;
    if ((lead & 0xF0U) == 0xE0U && isTail(1) && isTail(2))
        return 3;
    return 1;
}

unsigned byteAt(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }

void appendFolded(std::string& to, std::string_view sequence)
{
    if (sequence.size() == 1) {
        const unsigned c = byteAt(sequence, 0);
        to += static_cast<char>(c < 0x80 ? folded(c) : c);
        return;
    }
    if (sequence.size() == 2) {
        const unsigned c = folded((byteAt(sequence, 0) & 0x1FU) << 6U | (byteAt(sequence, 1) & 0x3FU));
        if (c >= 0x80)
            to += static_cast<char>(0xC0U | c >> 6U);
        to += static_cast<char>(c >= 0x80 ? (0x80U | (c & 0x3FU)) : c);
        return;
    }
    const unsigned c = folded((byteAt(sequence, 0) & 0x0FU) << 12U | (byteAt(sequence, 1) & 0x3FU) << 6U
                              | (byteAt(sequence, 2) & 0x3FU));
    to += static_cast<char>(0xE0U | c >> 12U);
    to += static_cast<char>(0x80U | (c >> 6U & 0x3FU));
    to += static_cast<char>(0x80U | (c & 0x3FU));
}

} // namespace

std::string trimmed(const std::string& text)
{
    std::string_view rest = text;
    while (dropFront(rest)) { }
    while (dropBack(rest)) { }
    return std::string(rest);
}

std::string foldedName(const std::string& name)
{
    const std::string plain = trimmed(name);
    std::string key;
    for (std::string_view rest = plain; !rest.empty();) {
        const std::size_t length = sequenceLength(rest);
        appendFolded(key, rest.substr(0, length));
        rest.remove_prefix(length);
    }
    return key;
}

} // namespace soundings
