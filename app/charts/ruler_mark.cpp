// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ruler_mark.h"

#include "app/text/change_text.h"

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

std::optional<RulerMark> changedMark(std::optional<RulerMark> mark, Limit limit, const QString& words)
{
    if (mark && limit != Limit::Exact)
        mark->words = words;
    return mark;
}

std::optional<RulerMark> markWithin(const std::optional<Fraction>& score, const std::optional<ScoreRange>& range,
                                    const std::optional<LikelyRange>& interval)
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
    return changedMark(markWithin(change.before, change.rangeBefore, change.intervalBefore), change.limitBefore,
                       beforeText(change));
}

std::optional<RulerMark> markAfter(const ScoreChange& change)
{
    return changedMark(markWithin(change.after, change.rangeAfter, change.intervalAfter), change.limitAfter,
                       afterText(change));
}

} // namespace soundings
