// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ruler_chart.h"

#include "app/charts/ruler_layout.h"
#include "app/charts/ruler_marks.h"
#include "app/charts/share_bars.h"
#include "app/charts/svg_picture.h"
#include "core/scoring/band.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <array>
#include <cmath>

namespace soundings {

QString markText(const RulerMark& mark) { return mark.words.isEmpty() ? QString::number(mark.value) : mark.words; }

namespace {

void paintTicks(QPainter& painter, const RulerLayout& layout, const QFont& font, const Tokens& tokens)
{
    const QFontMetricsF metrics(font);
    for (const int value : kRulerLines) {
        const QString label = QString::number(value);
        const double width = metrics.horizontalAdvance(label);
        drawText(painter, {label, font, width + 2, 0}, {layout.x(value) - width / 2, layout.ticksTop}, tokens.muted);
    }
}

void paintLegendEntry(QPainter& painter, const QPointF& topLeft, Marker marker, const ChartText& label, double em,
                      const Tokens& tokens)
{
    paintMarker(painter, topLeft + QPointF(0.5 * em, 0.6 * em), em, marker, tokens);
    drawText(painter, label, topLeft + QPointF(kLegendLabel * em, 0), tokens.muted);
}

void paintLegend(QPainter& painter, const RulerChart& chart, const RulerLayout& layout, const QFont& font,
                 const ChartStyle& style)
{
    const QFont small = smallFont(font, style);
    const double room = layout.width - kLegendLabel * layout.em;
    const double x = layout.legendStep > 0 ? 0 : legendWidth(chart.beforeLabel, font, style);
    paintLegendEntry(painter, {0, layout.legendTop}, Marker::Before, {chart.beforeLabel, small, room, 0}, layout.em,
                     *style.tokens);
    paintLegendEntry(painter, {x, layout.legendTop + layout.legendStep}, Marker::After,
                     {chart.afterLabel, small, room, 0}, layout.em, *style.tokens);
}

void paintRow(QPainter& painter, const RulerChart& chart, std::size_t index, const RulerLayout& layout,
              const QFont& font, const ChartStyle& style)
{
    const Tokens& tokens = *style.tokens;
    const RulerRow& row = chart.rows[index];
    const RulerRowPlace& place = layout.rows[index];
    if (row.style == RulerRowStyle::Shares) {
        paintShares(painter, layout, place.middle, row, font, style, static_cast<int>(chart.points.size()));
    } else if (place.hasRuler) {
        paintRulerLines(painter, layout, place, tokens);
        paintRowMarks(painter, layout, place, row, tokens);
    }
    drawText(painter, rowTitle(row, font, style, layout.titleWidth), place.title, tokens.ink);
    drawText(painter, rowWords(row, font, style, place.wordsWidth), place.words,
             place.hasRuler ? tokens.ink : tokens.muted);
}

QString description(const RulerChart& chart)
{
    QStringList sentences;
    for (const RulerRow& row : chart.rows)
        sentences << row.spoken;
    return sentences.join(QLatin1Char(' '));
}

} // namespace

double rulerChartHeight(const RulerChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return std::ceil(layOutRuler(chart, width, font, style).height);
}

std::vector<PaintedRow> paintRulerChart(QPainter& painter, const RulerChart& chart, double width, const QFont& font,
                                        const ChartStyle& style)
{
    const RulerLayout layout = layOutRuler(chart, width, font, style);
    const Tokens& tokens = *style.tokens;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawText(painter, chartTitle(chart, font, style, width), {0, 0}, tokens.ink);
    if (hasLegend(chart))
        paintLegend(painter, chart, layout, font, style);
    if (!chart.points.isEmpty())
        paintPoints(painter, chart, layout, font, style);
    else if (!chart.rows.empty())
        paintTicks(painter, layout, smallFont(font, style), tokens);
    std::vector<PaintedRow> painted;
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        paintRow(painter, chart, i, layout, font, style);
        painted.push_back({layout.rows[i].row});
    }
    painter.restore();
    return painted;
}

QByteArray rulerChartSvg(const RulerChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return svgPicture(chart.title, description(chart), {width, rulerChartHeight(chart, width, font, style)},
                      [&](QPainter& painter) { paintRulerChart(painter, chart, width, font, style); });
}

} // namespace soundings
