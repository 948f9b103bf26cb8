// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings {

/// How to read a number that was blurred: as it stands, as "… or more", or as "… or fewer".
enum class Limit { Exact, OrMore, OrFewer };

} // namespace soundings
