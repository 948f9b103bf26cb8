// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_text.h"

#include "core/exchange/utf8.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr std::string_view kLittleEndian = "\xFF\xFE";
constexpr std::string_view kBigEndian = "\xFE\xFF";

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

/// Zip archives (.xlsx, .ods) and compound documents (.xls).
bool isWorkbook(std::string_view bytes) { return startsWithAny(bytes, {"PK\x03\x04", "\xD0\xCF\x11\xE0\xA1\xB1"}); }

/// Also what some programs write under the name of a workbook.
bool isWebPage(std::string_view bytes)
{
    constexpr std::size_t kFirst = 100;
    const std::string start = identityOf(withoutByteOrderMark(bytes.substr(0, kFirst)));
    return startsWithAny(start, {"<!doctype", "<html", "<?xml", "<table"});
}

void append(std::string& text, unsigned character)
{
    const auto tail = [](unsigned bits) { return static_cast<char>(0x80U | (bits & 0x3FU)); };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += {static_cast<char>(0xC0U | character >> 6U), tail(character)};
    } else if (character < 0x10000) {
        text += {static_cast<char>(0xE0U | character >> 12U), tail(character >> 6U), tail(character)};
    } else {
        text += {static_cast<char>(0xF0U | character >> 18U), tail(character >> 12U), tail(character >> 6U),
                 tail(character)};
    }
}

/// Empty where half a character stands in it.
std::optional<std::string> fromUtf16(std::string_view bytes)
{
    const std::size_t high = bytes.starts_with(kBigEndian) ? 0 : 1; // of a pair, the byte that counts 256 times
    const auto unit = [&](std::size_t i) {
        return static_cast<unsigned>(static_cast<unsigned char>(bytes[i + high])) << 8U
            | static_cast<unsigned char>(bytes[i + 1 - high]);
    };
    std::string text;
    text.reserve(bytes.size());
    std::size_t i = kLittleEndian.size();
    for (; i + 1 < bytes.size(); i += 2) {
        unsigned character = unit(i);
        if (character >= 0xD800 && character < 0xE000) {
            const unsigned low = i + 3 < bytes.size() ? unit(i + 2) : 0;
            if (character >= 0xDC00 || low < 0xDC00 || low > 0xDFFF)
                return std::nullopt;
            character = 0x10000U + ((character - 0xD800U) << 10U) + (low - 0xDC00U);
            i += 2;
        }
        append(text, character);
    }
    return i == bytes.size() ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace

std::optional<std::string_view> uncheckedFileText(std::string_view bytes, std::string& storage, IssueList& issues)
{
    if (isWorkbook(bytes)) {
        issues.add(IssueCode::IsWorkbook, {});
        return std::nullopt;
    }
    if (isWebPage(bytes)) {
        issues.add(IssueCode::IsWebPage, {});
        return std::nullopt;
    }
    if (!startsWithAny(bytes, {kLittleEndian, kBigEndian}))
        return withoutByteOrderMark(bytes);
    std::optional<std::string> made = fromUtf16(bytes);
    if (!made) {
        issues.add(IssueCode::NotUtf8, {}, "UTF-16");
        return std::nullopt;
    }
    storage = *std::move(made);
    return storage;
}

std::optional<std::string_view> fileText(std::string_view bytes, std::string& storage, IssueList& issues)
{
    const std::optional<std::string_view> text = uncheckedFileText(bytes, storage, issues);
    return text && checkUtf8(*text, issues) ? text : std::nullopt;
}

} // namespace soundings
