// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept_name.h"

#include "core/error.h"
#include "core/response/agency.h"
#include "core/storage/fold_name.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace soundings {

namespace {

/// The control characters of ASCII and Latin-1, and Unicode's line and paragraph separators; the text is UTF-8.
bool hasControlCharacter(std::string_view text)
{
    constexpr std::array<std::string_view, 2> kSeparators{"\xE2\x80\xA8", "\xE2\x80\xA9"};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7F)
            return true;
        if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0)
            return true;
    }
    return std::any_of(kSeparators.begin(), kSeparators.end(),
                       [&](std::string_view separator) { return text.find(separator) != std::string_view::npos; });
}

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace

std::string keptName(const std::string& typed)
{
    std::string kept = trimmed(typed);
    if (kept.empty())
        throw Error(ErrorCode::NameEmpty);
    if (characterCount(kept) > kLongestName)
        throw Error(ErrorCode::NameTooLong);
    if (hasControlCharacter(kept))
        throw Error(ErrorCode::NameUnprintable);
    return kept;
}

} // namespace soundings
