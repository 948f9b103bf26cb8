// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include "app/look/tokens.h"

#include <optional>
#include <vector>

class QFont;
class QPainter;

namespace soundings {

/// A value on the 0–100 ruler.
struct RulerMark {
    int value = 0; ///< as displayed
    std::optional<int> low; ///< range or interval, drawn as a thin line
    std::optional<int> high;
    QString words = {}; ///< where it is no plain number: "80 or more"
};

/// "88", "80 or more".
QString markText(const RulerMark& mark);

enum class RulerRowStyle {
    Bar, ///< one value from 0
    Dumbbell, ///< before (hollow) and after (filled)
    Shares, ///< people at each point: the unfavourable ones left of a middle that all rows share, the others right of it
    Words, ///< no value: `note` says why
};

/// People at one point of a scale.
struct RulerShare {
    int percent = 0;
    int point = 0; ///< index into RulerChart::points
    int side = 0; ///< −1 unfavourable, 0 neither (half of it on each side of the middle), 1 favourable
};

/// One row: a title (wrapped), its marks, and words at its right end ("63 Working trust").
struct RulerRow {
    QString title;
    RulerRowStyle style = RulerRowStyle::Bar;
    std::optional<RulerMark> before; ///< Dumbbell only
    std::optional<RulerMark> after; ///< the value of a Bar, the later value of a Dumbbell
    QString note;
    QString spoken; ///< the row as a sentence, for assistive technology
    bool isClearChange = false; ///< of a Dumbbell: before and after differ by more than answers waver
    std::vector<RulerShare> shares = {}; ///< Shares only, from left to right
};

/// Rows on one whole 0–100 ruler with the lines between the bands: most of our figures.
/// The title states the finding.
struct RulerChart {
    QString title;
    QString beforeLabel; ///< "Autumn 2025"; empty where there is no before
    QString afterLabel;
    std::vector<RulerRow> rows;
    bool hasOwnLegend = true; ///< false where a chart above it says what the markers are
    QStringList points = {}; ///< words of a scale, the lowest first: the legend of Shares in place of the ruler's numbers
};

/// Where one row was painted, for pointing, focus and speech.
struct PaintedRow {
    QRectF rect;
};

/// How a figure is painted: the same for screen, SVG and reports.
struct ChartStyle {
    const Tokens* tokens = nullptr;
    double fontPixels = 14; ///< body size
    double wordsWidth = 12; ///< of the words at a row's right end, in body sizes; for every chart of a page alike
    double rowSpacing = 1; ///< of the rows; less on paper, where nothing is pointed at
};

/// Height it needs at this width.
double rulerChartHeight(const RulerChart& chart, double width, const QFont& font, const ChartStyle& style);
/// Paints it into (0,0)–(width,height) and says where each row is.
std::vector<PaintedRow> paintRulerChart(QPainter& painter, const RulerChart& chart, double width, const QFont& font,
                                        const ChartStyle& style);
/// The figure as an SVG document with title and description. Needs a QGuiApplication.
QByteArray rulerChartSvg(const RulerChart& chart, double width, const QFont& font, const ChartStyle& style);

} // namespace soundings
