// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept_name.h"

#include "core/error.h"
#include "core/response/agency.h"
#include "core/storage/kept_text.h"
#include "core/text_identity.h"

#include <string_view>

namespace soundings {

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
