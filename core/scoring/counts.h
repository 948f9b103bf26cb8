// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"

namespace soundings {

/// How many items are in which state (SCORING.md section 8). Not-applicable items are in `notApplicable` alone.
struct Counts {
    int applicable = 0;
    int rated = 0; ///< has a number; with DontKnowRule::Zero a don't know has the number 0
    int answered = 0; ///< rated or don't know
    int dontKnow = 0;
    int notApplicable = 0;
    [[nodiscard]] int unanswered() const { return applicable - answered; }
    Counts& operator+=(const Counts& other);
    bool operator==(const Counts&) const = default;
};

/// The score if every applicable item without a sure number were 0, and if every one were 100.
struct ScoreRange {
    Fraction low;
    Fraction high;
    bool operator==(const ScoreRange&) const = default;
};

} // namespace soundings
