// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings {

/// How to read a number that was rounded: as it stands, as "… or more", or as "… or fewer".
enum class Limit { Exact, OrMore, OrFewer };

/// Whether the true number is known to be on one side of it.
constexpr bool isOneSided(Limit limit) { return limit != Limit::Exact; }

} // namespace soundings
