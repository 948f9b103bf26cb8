// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings {

/// How to read a number that was blurred: as it stands, as "… or more", as "… or fewer", or as "about …".
enum class Limit { Exact, OrMore, OrFewer, About };

/// Whether the number says on which side of it the true one is.
constexpr bool isOneSided(Limit limit) { return limit == Limit::OrMore || limit == Limit::OrFewer; }

} // namespace soundings
