// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace soundings::test {

/// To the nearest multiple of `step`, not under `lowest` nor over `highest`, where it reads as a limit.
struct Rounding {
    int step = 1;
    int lowest = 0;
    int highest = 100;
};

/// Every rule and every number of SCORING.md section 11 for surveys of fewer than 100 people, to be switched off one by
/// one.
struct Section11 {
    int minimum = 10;
    Rounding statement{5, 20, 80};
    Rounding alike{5, 10, 90};
    Rounding role{10, 20, 80};
    Rounding judgement{5, 20, 80};
    Rounding sureness{5, 20, 80};
    int pointsFrom = 20;
    int consistencyFrom = 30;
    int completeFrom = 20;
    int alphaStep = 5; ///< hundredths
    std::size_t consistentItems = 3;
    std::size_t consistentPoints = 3;
    std::size_t rolePoints = 3;
    bool isAlikeHidden = true; ///< rule 1
    bool isHiddenInAll = true; ///< rule 2: a role hidden in one section
    bool isHiddenTogether = true; ///< rule 2: a second role with it
    bool areCommentsCounted = true; ///< rule 4
};

} // namespace soundings::test
