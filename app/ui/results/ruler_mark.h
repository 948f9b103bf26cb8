// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ruler_chart.h"
#include "core/scoring/response_score.h"

namespace soundings {

/// A score and its range as displayed; empty where there is no score.
inline std::optional<RulerMark> rulerMark(const std::optional<Fraction>& score, const std::optional<ScoreRange>& range)
{
    if (!score)
        return std::nullopt;
    RulerMark mark;
    mark.value = score->rounded();
    if (range) {
        mark.low = range->low.rounded();
        mark.high = range->high.rounded();
    }
    return mark;
}

} // namespace soundings
