// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept_name.h"

#include "core/error.h"
#include "core/response/agency.h"
#include "core/text_identity.h"

#include <algorithm>
#include <string_view>

namespace soundings {

namespace {

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace

std::string keptName(const std::string& typed)
{
    const std::string_view bare = trimmed(typed);
    if (bare.empty())
        throw Error(ErrorCode::NameEmpty);
    if (hasHiddenCharacter(bare))
        throw Error(ErrorCode::NameUnprintable, shownText(bare));
    std::string kept = tidied(bare);
    if (characterCount(kept) > kLongestName)
        throw Error(ErrorCode::NameTooLong);
    return kept;
}

} // namespace soundings
