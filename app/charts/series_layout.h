// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/charts/series_chart.h"

namespace soundings {

/// Words with the place where they go.
struct PlacedWords {
    ChartText words;
    QRectF rect;
};

/// Everything measured, nothing painted.
struct SeriesLayout {
    double em = 14;
    double width = 0;
    double height = 0;
    QRectF plot;
    double numbersRight = 0; ///< where the numbers of the ruler end
    bool hasBands = false; ///< whether there is room for the words of the bands
    ChartText title;
    std::vector<double> x; ///< of each round
    std::vector<PlacedWords> rounds; ///< labels of those rounds that have room for one
    std::vector<std::optional<PlacedWords>> labels; ///< one a line; empty where it has no number
    [[nodiscard]] double y(int value) const { return plot.bottom() - plot.height() * value / 100.0; }
};

SeriesLayout layOutSeries(const SeriesChart& chart, double width, const QFont& font, const ChartStyle& style);
/// The index of the last round in which the line has a number; −1 where it has none.
int lastNumber(const SeriesLine& line);

} // namespace soundings
