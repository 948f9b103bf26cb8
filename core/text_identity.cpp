// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_identity.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>
#include <utility>

namespace soundings {

namespace {

/// No code point: a byte that is not part of any character.
constexpr utf8proc_int32_t kNoCharacter = -1;

/// Calls take(code point, bytes) for each character; kNoCharacter for each byte that is not UTF-8.
template <class Take> void eachCharacter(std::string_view text, const Take& take)
{
    while (!text.empty()) {
        utf8proc_int32_t character = kNoCharacter;
        const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
        const utf8proc_ssize_t read = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &character);
        const std::size_t length = read > 0 ? static_cast<std::size_t>(read) : 1;
        take(read > 0 ? character : kNoCharacter, text.substr(0, length));
        text.remove_prefix(length);
    }
}

utf8proc_category_t categoryOf(utf8proc_int32_t character) { return utf8proc_category(character); }

bool isSpace(utf8proc_int32_t character)
{
    constexpr utf8proc_int32_t kNextLine = 0x85;
    if ((character >= '\t' && character <= '\r') || character == ' ' || character == kNextLine)
        return true;
    if (character < 0x80)
        return false;
    const utf8proc_category_t category = categoryOf(character);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

bool isJoiner(utf8proc_int32_t character) { return character == 0x200C || character == 0x200D; }
bool isVariationSelector(utf8proc_int32_t character) { return character >= 0xFE00 && character <= 0xFE0F; }

/// Letters, marks and pictures that a joiner can follow: Latin, Greek and Cyrillic have no use for one.
bool mayBeJoined(utf8proc_int32_t before)
{
    constexpr utf8proc_int32_t kFirstJoining = 0x590; // Hebrew, Arabic, the scripts of India
    if (isVariationSelector(before))
        return true;
    const utf8proc_category_t category = categoryOf(before);
    return before >= kFirstJoining
        && (category == UTF8PROC_CATEGORY_LO || category == UTF8PROC_CATEGORY_LM || category == UTF8PROC_CATEGORY_MN
            || category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_SO
            || category == UTF8PROC_CATEGORY_SK);
}

bool isHidden(utf8proc_int32_t character, utf8proc_int32_t before)
{
    constexpr utf8proc_int32_t kBlankBraille = 0x2800;
    if (character < 0x7F)
        return character >= 0 && character < ' ';
    if (isJoiner(character))
        return !mayBeJoined(before);
    if (isVariationSelector(character))
        return before < 0x80;
    const utf8proc_category_t category = categoryOf(character);
    const bool isFormat = category == UTF8PROC_CATEGORY_CF && (character < 0x600 || character > 0x8FF); // Arabic's show
    const bool breaksLine = category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
    return category == UTF8PROC_CATEGORY_CC || breaksLine || isFormat || character == kBlankBraille
        || utf8proc_get_property(character)->ignorable != 0;
}

/// Whether any character is hidden that is none of `allowed`.
template <class Allowed> bool anyHidden(std::string_view text, const Allowed& allowed)
{
    bool found = false;
    utf8proc_int32_t before = 0;
    eachCharacter(text, [&](utf8proc_int32_t character, std::string_view) {
        found = found || (isHidden(character, before) && !allowed(character));
        before = character;
    });
    return found;
}

enum class Hidden { Kept, Dropped };

/// White space made single and taken off the ends.
std::string spaced(std::string_view text, Hidden hidden)
{
    std::string result;
    result.reserve(text.size());
    bool isOwed = false;
    eachCharacter(text, [&](utf8proc_int32_t character, std::string_view bytes) {
        if (isSpace(character)) {
            isOwed = !result.empty();
            return;
        }
        if (hidden == Hidden::Dropped
            && (isHidden(character, 0) || isJoiner(character) || isVariationSelector(character)))
            return;
        if (std::exchange(isOwed, false))
            result += ' ';
        result += bytes;
    });
    return result;
}

struct Free {
    void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

/// `text` itself where it is no UTF-8.
std::string mapped(std::string text, int options)
{
    utf8proc_uint8_t* made = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &made, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, Free> owned(made);
    if (size < 0)
        return text;
    return {reinterpret_cast<const char*>(made), static_cast<std::size_t>(size)};
}

bool isPlainAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

char smallLetter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr int kComposed = UTF8PROC_STABLE | UTF8PROC_COMPOSE;

} // namespace

std::string_view trimmed(std::string_view text)
{
    if (text.empty() || (isPlainAscii(text.substr(0, 1)) && isPlainAscii(text.substr(text.size() - 1))))
        return text;
    std::size_t first = text.size();
    std::size_t last = 0;
    std::size_t at = 0;
    eachCharacter(text, [&](utf8proc_int32_t character, std::string_view bytes) {
        const std::size_t from = at;
        at += bytes.size();
        if (isSpace(character))
            return;
        first = std::min(first, from);
        last = at;
    });
    return first < last ? text.substr(first, last - first) : std::string_view();
}

std::string tidied(std::string_view text)
{
    return isPlainAscii(text) ? std::string(text) : mapped(spaced(text, Hidden::Kept), kComposed);
}

std::string identityOf(std::string_view text)
{
    std::string plain = isPlainAscii(text) ? std::string(text) : spaced(text, Hidden::Dropped);
    if (!isPlainAscii(text))
        plain = mapped(std::move(plain), kComposed | UTF8PROC_CASEFOLD | UTF8PROC_LUMP);
    std::transform(plain.begin(), plain.end(), plain.begin(), smallLetter); // all there is to do for ASCII and no UTF-8
    return plain;
}

bool hasHiddenCharacter(std::string_view text)
{
    return !isPlainAscii(text) && anyHidden(text, [](utf8proc_int32_t) { return false; });
}

bool hasHiddenInLines(std::string_view text)
{
    return anyHidden(text, [](utf8proc_int32_t c) { return c == '\n' || c == '\t' || c == '\r'; });
}

namespace {

/// Each hidden character but line feed and tab as `name` writes it.
template <class Name> std::string withNamed(std::string_view text, const Name& name)
{
    std::string result;
    result.reserve(text.size());
    utf8proc_int32_t before = 0;
    eachCharacter(text, [&](utf8proc_int32_t character, std::string_view bytes) {
        const bool isHarmful = isHidden(character, before) && character != '\n' && character != '\t';
        if (character == kNoCharacter) {
            result += "\uFFFD";
        } else if (isHarmful) {
            name(static_cast<unsigned>(character), result);
        } else {
            result += bytes;
        }
        before = character;
    });
    return result;
}

template <class... Numbers> void appendFormatted(std::string& to, const char* format, Numbers... numbers)
{
    char text[32];
    std::snprintf(text, sizeof text, format, numbers...);
    to += text;
}

} // namespace

std::string harmless(std::string_view text)
{
    return withNamed(text, [](unsigned character, std::string& to) { appendFormatted(to, "<U+%04X>", character); });
}

std::string harmlessJson(std::string_view json)
{
    return withNamed(json, [](unsigned character, std::string& to) {
        if (character < 0x10000)
            appendFormatted(to, "\\u%04x", character);
        else
            appendFormatted(to, "\\u%04x\\u%04x", 0xD800U + ((character - 0x10000U) >> 10U),
                            0xDC00U + (character & 0x3FFU));
    });
}

std::string shownText(std::string_view text)
{
    constexpr std::size_t kMostCharacters = 80;
    constexpr std::size_t kMostBytes = 4096; // enough for 80 characters with all their marks, and quick to look through
    std::string shown = harmless(tidied(text.substr(0, kMostBytes)));
    std::size_t characters = 0;
    std::size_t cut = 0;
    std::size_t at = 0;
    eachCharacter(shown, [&](utf8proc_int32_t, std::string_view bytes) {
        cut = ++characters == kMostCharacters ? at : cut; // where the 80th character begins
        at += bytes.size();
    });
    if (characters > kMostCharacters || text.size() > kMostBytes) {
        shown.resize(characters >= kMostCharacters ? cut : shown.size());
        shown += "\u2026";
    }
    return shown;
}

} // namespace soundings
