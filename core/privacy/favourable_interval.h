// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/released_parts.h"

namespace soundings {

/// How a share of people is told.
struct ToldShare {
    ReleasedShare share;
    int people = 0;
    bool inFives = false; ///< to the nearest 5; else to the nearest 1
    double uncovered = 1; ///< what is left of the variance by the headcount, (N - n)/(N - 1); 0: everybody answered
};

/// Wilson's 95 % interval of the favourable share, of a known headcount with n(N - 1)/(N - n) in place of n
/// (STATISTICS.md section 4.1), in whole percent; in fives, outward, where the share is. It is reckoned from what is
/// shown of the share and from nothing else: of any share that would be shown as this one, and of a limit of any share
/// beyond it, so that it tells nothing more.
ReleasedInterval favourableInterval(const ToldShare& told);

} // namespace soundings
