// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ruler_mark.h"

namespace soundings {

namespace {

std::optional<RulerMark> markWith(const std::optional<Fraction>& score, int low, int high)
{
    if (!score)
        return std::nullopt;
    RulerMark mark{score->rounded(), {}, {}};
    if (low != high) {
        mark.low = low;
        mark.high = high;
    }
    return mark;
}

std::optional<RulerMark> changedMark(const std::optional<Fraction>& score, const std::optional<ScoreRange>& range,
                                     const std::optional<ReleasedInterval>& interval)
{
    return interval ? markWith(score, interval->lower, interval->upper) : rulerMark(score, range);
}

} // namespace

std::optional<RulerMark> rulerMark(const std::optional<Fraction>& score, const std::optional<ScoreRange>& range)
{
    return range ? markWith(score, range->low.rounded(), range->high.rounded()) : markWith(score, 0, 0);
}

std::optional<RulerMark> markBefore(const ScoreChange& change)
{
    return changedMark(change.before, change.rangeBefore, change.intervalBefore);
}

std::optional<RulerMark> markAfter(const ScoreChange& change)
{
    return changedMark(change.after, change.rangeAfter, change.intervalAfter);
}

} // namespace soundings
