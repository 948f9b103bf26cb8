// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/position_chart.h"

#include "app/charts/chart_legend.h"
#include "app/charts/position_layout.h"
#include "app/charts/ruler_layout.h"
#include "app/charts/svg_picture.h"
#include "core/scoring/band.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QStringList>

#include <cmath>

namespace soundings {

namespace {

constexpr int kTicks[] = {0, kPositionLine, 100};

void paintSquare(QPainter& painter, const PositionChart& chart, const PositionLayout& layout, const QFont& small,
                 const Tokens& tokens)
{
    const QRectF& square = layout.square;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.edge, 1));
    painter.drawRect(square);
    painter.drawLine(layout.at(kPositionLine, 0), layout.at(kPositionLine, 100));
    painter.drawLine(layout.at(0, kPositionLine), layout.at(100, kPositionLine));
    const QFontMetricsF metrics(small);
    const double line = 1.25 * small.pixelSize();
    for (const int value : kTicks) {
        const QString number = QString::number(value);
        const double room = metrics.horizontalAdvance(number) + 2;
        drawText(painter, {number, small, room, 0},
                 {layout.at(value, 0).x() - room / 2, square.bottom() + 0.2 * layout.em}, tokens.muted);
        drawText(painter, {number, small, room, 0},
                 {square.left() - room - 0.3 * layout.em, layout.at(0, value).y() - line / 2}, tokens.muted);
    }
    drawText(painter, {chart.up + QStringLiteral(" \u2191"), small, square.width(), 0},
             {square.left(), square.top() - 1.5 * layout.em}, tokens.ink);
    const QString across = chart.across + QStringLiteral(" \u2192");
    const double room = metrics.horizontalAdvance(across) + 2;
    drawText(painter, {across, small, room, 0}, {square.right() - room, square.bottom() + 1.5 * layout.em}, tokens.ink);
}

void paintDot(QPainter& painter, const PositionDot& dot, const QPointF& at, double radius, const Tokens& tokens)
{
    painter.setPen(QPen(dot.isWhole ? tokens.ink : tokens.surface, dot.isWhole ? 1.75 : 1));
    painter.setBrush(dot.isWhole ? tokens.surface : tokens.accent);
    if (!dot.isWhole)
        return painter.drawEllipse(at, radius, radius);
    const double reach = 1.4 * radius;
    painter.drawPolygon(QPolygonF(
        {{at.x(), at.y() - reach}, {at.x() + reach, at.y()}, {at.x(), at.y() + reach}, {at.x() - reach, at.y()}}));
}

} // namespace

double positionChartHeight(const PositionChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return std::ceil(layOutPosition(chart, width, font, style).height);
}

std::vector<PaintedDot> paintPositionChart(QPainter& painter, const PositionChart& chart, double width,
                                           const QFont& font, const ChartStyle& style)
{
    const PositionLayout layout = layOutPosition(chart, width, font, style);
    const Tokens& tokens = *style.tokens;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawText(painter, titleWords(chart.title, font, style, width), {0, 0}, tokens.ink);
    paintSquare(painter, chart, layout, smallFont(font, style), tokens);
    for (const PositionWords& corner : layout.corners)
        drawText(painter, corner.words, corner.at, tokens.muted);
    std::vector<PaintedDot> painted;
    for (std::size_t i = 0; i < chart.dots.size(); ++i) {
        const QPointF& at = layout.dots[i];
        paintDot(painter, chart.dots[i], at, layout.radius, tokens);
        const PositionWords& label = layout.labels[i];
        const QRectF dot(at.x() - layout.radius, at.y() - layout.radius, 2 * layout.radius, 2 * layout.radius);
        const QRectF words(label.at, QSizeF(label.words.width, heightOf(label.words)));
        painted.push_back({at, dot.united(words), layout.hasNames || chart.dots[i].isWhole});
    }
    for (const PositionWords& label : layout.labels)
        drawText(painter, label.words, label.at, tokens.ink);
    for (const PositionWords& number : layout.numbers)
        drawText(painter, number.words, number.at, tokens.ink);
    painter.restore();
    return painted;
}

QByteArray positionChartSvg(const PositionChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    QStringList sentences;
    for (const PositionDot& dot : chart.dots)
        sentences << dot.spoken;
    return svgPicture(chart.title, sentences.join(QLatin1Char(' ')),
                      {width, positionChartHeight(chart, width, font, style)},
                      [&](QPainter& painter) { paintPositionChart(painter, chart, width, font, style); });
}

} // namespace soundings
