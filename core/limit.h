// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings {

/// How to read a number that was coarsened: as it stands, as "… or more", as "… or fewer", or as "about …".
enum class Limit { Exact, OrMore, OrFewer, About };

/// Whether the true number is known to be on one side of it.
constexpr bool isOneSided(Limit limit) { return limit == Limit::OrMore || limit == Limit::OrFewer; }

} // namespace soundings
