// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace soundings {

/// The answers of people who gave equally many, in whole units of the scale, and how often they count in a sum that the
/// shown figures give away.
struct UnitSum {
    std::int64_t factor = 1; ///< not 0
    std::int64_t most = 0; ///< from 0 to this
    std::int64_t given = 0; ///< in truth
    bool isOneAnswer = false;
};

/// Whether the weighed sum of them says what everybody behind one of them answered: only one value fits, and that is
/// nothing, all there is, or a single answer. Sums of too many possibilities to look at don't.
bool tellsEveryAnswer(const std::vector<UnitSum>& sums);

} // namespace soundings
