// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/score_change.h"

#include "core/statistics/histogram.h"

#include <cstdlib>

namespace soundings {

std::optional<int> ScoreChange::displayedChange() const
{
    if (!before || !after)
        return std::nullopt;
    return after->rounded() - before->rounded();
}

ChangeDirection ScoreChange::direction() const
{
    const std::optional<int> change = displayedChange();
    if (!change)
        return ChangeDirection::NotComparable;
    if (std::abs(*change) < kNoClearChangeBelow || couldBeChance())
        return ChangeDirection::NoClearChange;
    return *change > 0 ? ChangeDirection::Up : ChangeDirection::Down;
}

bool ScoreChange::couldBeChance() const
{
    if (!before || !after || !comparedBefore || !comparedAfter || std::abs(*displayedChange()) < kNoClearChangeBelow)
        return false;
    const statistics::Interval difference =
        statistics::moverDifference(after->toDouble(), *comparedAfter, before->toDouble(), *comparedBefore);
    return difference.lower <= 0 && difference.upper >= 0;
}

} // namespace soundings
