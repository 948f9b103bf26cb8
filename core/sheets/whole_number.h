// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>

namespace soundings {

/// Digits alone, and no more than `most`: an index or a count that stands in somebody's file.
inline std::optional<std::size_t> wholeUpTo(std::string_view text, std::size_t most)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || number > most)
        return std::nullopt;
    return number;
}

} // namespace soundings
