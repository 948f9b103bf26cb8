// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/series_chart.h"
#include "core/comparison/round_series.h"

namespace soundings {

/// Some series on one chart, with the words that go with it.
struct SeriesFigure {
    SeriesChart chart;
    QStringList words; ///< a series each: where it is going; then what is true of all
};

/// All rounds as lines: readiness and the questionnaires first, then trust in the partners, kMostSeriesLines on a
/// chart. Without charts that have no line.
std::vector<SeriesFigure> seriesFigures(const std::vector<RoundSeries>& all);

} // namespace soundings
