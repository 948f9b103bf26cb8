// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace soundings {

/// Of the protective marking of a workspace, in characters.
inline constexpr std::size_t kLongestMarking = 100;

} // namespace soundings
