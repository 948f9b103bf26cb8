// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/file_kind.h"

namespace soundings {

std::optional<OpeningReason> otherKindOf(std::string_view bytes)
{
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return OpeningReason::NothingInIt;
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"))
        return OpeningReason::Archive;
    if (bytes.starts_with("SQLite format 3"))
        return OpeningReason::Database;
    if (bytes[first] == '<')
        return OpeningReason::WebPage;
    if (bytes[first] != '{')
        return OpeningReason::NeitherPackNorRound;
    return std::nullopt;
}

} // namespace soundings
