// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/attack/published.h"

#include <functional>

namespace soundings::test {

/// What is known of how many people gave each point, before the finer figures are looked at. Points rise in score.
struct HistogramClues {
    int people = 0;
    Bounds total; ///< of points counted from 0
    Bounds favourable;
    std::vector<Bounds> points;
};

/// The histograms of whole counts that fit what was published.
struct HistogramsFound {
    std::int64_t fitting = 0;
    bool oneCode = true; ///< every one that fits has everybody at one point, the same
    bool isFinished = true; ///< no step limit was met
    [[nodiscard]] bool isDetermined() const { return fitting == 1 && isFinished; }
};

/// Looks through whole counts that fit the clues, and asks `fits` of each. Gives up after `steps`.
HistogramsFound searchHistograms(const HistogramClues& clues,
                                 const std::function<bool(const std::vector<std::int64_t>&)>& fits, int steps);

/// The clues in a published item figure. A reader knows the gate: that no distribution was shown says that nearly all
/// were of a kind.
HistogramClues cluesOf(const PublishedFigure& figure, int levels);

} // namespace soundings::test
