// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept_text.h"

#include "core/error.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

std::string shortEnough(std::string text, std::size_t longest)
{
    if (characterCount(text) > longest)
        throw Error(ErrorCode::TextTooLong, std::to_string(longest));
    return text;
}

} // namespace

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string keptLine(const std::string& typed, std::size_t longest)
{
    const std::string_view bare = trimmed(typed);
    if (hasHiddenCharacter(bare))
        throw Error(ErrorCode::TextUnprintable, shownText(bare));
    return shortEnough(tidied(bare), longest);
}

std::string keptLines(const std::string& typed, std::size_t longest)
{
    std::string text(trimmed(typed));
    if (hasHiddenInLines(text))
        throw Error(ErrorCode::TextUnprintable, shownText(text));
    for (std::size_t at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at))
        text.erase(at, 1);
    std::replace(text.begin(), text.end(), '\r', '\n');
    return shortEnough(std::move(text), longest);
}

std::optional<std::string> textOrNull(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace soundings
