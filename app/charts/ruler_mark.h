// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ruler_chart.h"
#include "core/comparison/score_change.h"

namespace soundings {

/// A score and its range as displayed, without a range that is one number; empty where there is no score.
std::optional<RulerMark> rulerMark(const std::optional<Fraction>& score, const std::optional<ScoreRange>& range);
/// The two numbers of a change: with their interval where they are staff figures that have one, else with their range.
std::optional<RulerMark> markBefore(const ScoreChange& change);
std::optional<RulerMark> markAfter(const ScoreChange& change);

} // namespace soundings
