// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/charts/rounds_chart.h"

namespace soundings {

/// A number at one round; without a value a gap.
struct SeriesMark {
    std::optional<int> value; ///< as displayed
    std::optional<int> low; ///< of the range in which it most likely lies; with `high`, or neither
    std::optional<int> high;
    QString spoken; ///< "Readiness, Autumn 2026, 5 October 2026: 63 out of 100"
};

/// One number over all rounds.
struct SeriesLine {
    QString title;
    std::vector<SeriesMark> marks; ///< as SeriesChart::rounds
    QString spoken; ///< the line as sentences, for assistive technology
    QString numbers; ///< of these sentences the one with its numbers, for where the others stand beside the chart
};

/// More lines than this in one plot cannot be told apart by their marks.
inline constexpr std::size_t kMostSeriesLines = 6;

/// Numbers over time in one plot: days from left to right, 0–100 with the bands from below. Lines differ by mark and
/// dashes, and each has its name at its end.
struct SeriesChart {
    QString title; ///< painted above; empty where it stands elsewhere
    std::vector<RoundsChart::Stop> rounds; ///< by date
    QStringList bands; ///< their words, the lowest first; empty where the numbers have none
    std::vector<SeriesLine> lines; ///< at most kMostSeriesLines
};

/// Where a line was painted.
struct PaintedSeries {
    QRectF label; ///< null where the line has no number
    std::vector<std::optional<QPointF>> marks; ///< as SeriesChart::rounds; empty at a gap
};

/// Height it needs at this width.
double seriesChartHeight(const SeriesChart& chart, double width, const QFont& font, const ChartStyle& style);
/// Paints it into (0,0)–(width,height), `strong` (−1: none) thicker than the others, and says where each line is.
std::vector<PaintedSeries> paintSeriesChart(QPainter& painter, const SeriesChart& chart, double width,
                                            const QFont& font, const ChartStyle& style, int strong = -1);
/// The figure as an SVG document with title and description. Needs a QGuiApplication.
QByteArray seriesChartSvg(const SeriesChart& chart, double width, const QFont& font, const ChartStyle& style);

} // namespace soundings
