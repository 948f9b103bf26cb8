// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/charts/ruler_chart.h"

#include <vector>

namespace soundings {

/// How the parts of a row are arranged, depending on the width.
enum class RulerArrangement {
    Columns, ///< title, ruler, words side by side
    TitleOver, ///< the title above ruler and words
    Stacked, ///< title, words, ruler, each on its own line
};

/// Where the parts of one row go.
struct RulerRowPlace {
    QRectF row;
    QPointF title;
    QPointF words;
    double wordsWidth = 0;
    double middle = 0; ///< y of the ruler
    bool hasRuler = true;
};

/// Everything measured, nothing painted.
struct RulerLayout {
    RulerArrangement arrangement = RulerArrangement::Columns;
    double em = 14;
    double rulerHeight = 0; ///< of a row, at least
    double rowPadding = 0; ///< above and below it
    double width = 0;
    double titleWidth = 0;
    double rulerLeft = 0;
    double rulerWidth = 0;
    double wordsLeft = 0;
    double wordsWidth = 0;
    double legendTop = 0;
    double legendStep = 0; ///< 0 where both labels stand on one line, else the height of a line
    double ticksTop = 0;
    std::vector<QPointF> points; ///< where the legend of each of RulerChart::points begins
    double middleX = 0; ///< of rows of shares
    double percentWidth = 0; ///< of rows of shares
    double height = 0;
    std::vector<RulerRowPlace> rows;
    [[nodiscard]] double x(int value) const { return rulerLeft + rulerWidth * value / 100.0; }
};

RulerLayout layOutRuler(const RulerChart& chart, double width, const QFont& font, const ChartStyle& style);

/// The parts' words in their fonts; `width` is the column's.
ChartText chartTitle(const RulerChart& chart, const QFont& font, const ChartStyle& style, double width);
ChartText rowTitle(const RulerRow& row, const QFont& font, const ChartStyle& style, double width);
ChartText rowWords(const RulerRow& row, const QFont& font, const ChartStyle& style, double width);
/// Ticks and the legend.
QFont smallFont(const QFont& font, const ChartStyle& style);
/// Where the words of a legend entry begin, in units of the body size: clear of the hollow marker.
inline constexpr double kLegendLabel = 1.5;
/// Room one legend label takes, marker and gap included.
double legendWidth(const QString& label, const QFont& font, const ChartStyle& style);
bool hasLegend(const RulerChart& chart);

} // namespace soundings
