// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace soundings {

/// The letters and digits of ASCII in `text`, in lower case; each run of anything else becomes `between` (nothing, if
/// that is empty), none of it at the ends.
std::string lettersAndDigits(std::string_view text, std::string_view between);

/// Gives names that no two things share.
class FreeNames {
public:
    /// `longest`: characters of a name.
    FreeNames(std::size_t longest, std::set<std::string> taken) : m_longest(longest), m_taken(std::move(taken)) { }

    /// `wished`, cut to the length, or with `between` and a number behind it where that is taken.
    std::string take(std::string_view wished, std::string_view between = "");

private:
    std::size_t m_longest;
    std::set<std::string> m_taken; ///< in lower case
};

} // namespace soundings
