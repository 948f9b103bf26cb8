// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limit.h"
#include "core/scoring/band.h"
#include "core/scoring/response_score.h"
#include "core/staff/staff_result.h"

#include <optional>

namespace soundings {

/// A change of an index below this many points is "no clear change" (SCORING.md section 9).
inline constexpr int kNoClearChangeBelow = 8;

enum class ChangeDirection { NoClearChange, Up, Down, NotComparable };

/// One number before and after, both on the common items only.
struct ScoreChange {
    std::optional<Fraction> before;
    std::optional<Fraction> after;
    std::optional<ScoreRange> rangeBefore;
    std::optional<ScoreRange> rangeAfter;
    std::optional<Band> bandBefore;
    std::optional<Band> bandAfter;
    /// Of staff figures only: a number that is a limit, and where it would be if everyone had answered.
    Limit limitBefore = Limit::Exact;
    Limit limitAfter = Limit::Exact;
    std::optional<LikelyRange> intervalBefore = {};
    std::optional<LikelyRange> intervalAfter = {};
    std::optional<statistics::Interval> comparedBefore = {}; ///< for the test against chance; of limits too
    std::optional<statistics::Interval> comparedAfter = {};
    /// Difference of the displayed numbers: 63 − 55 is displayed as 8. Empty if either is missing.
    [[nodiscard]] std::optional<int> displayedChange() const;
    /// Up and Down from kNoClearChangeBelow points; where both have intervals only if that of the difference excludes
    /// 0.
    [[nodiscard]] ChangeDirection direction() const;
    /// A change of that size that could be chance: both have intervals, and that of the difference includes 0 (MOVER).
    [[nodiscard]] bool couldBeChance() const;
};

struct SectionChange {
    SectionId id;
    ScoreChange change;
};

} // namespace soundings
