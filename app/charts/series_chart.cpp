// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/series_chart.h"

#include "app/charts/series_layout.h"
#include "app/charts/svg_picture.h"
#include "core/scoring/band.h"

#include <QPainter>
#include <QPolygonF>

#include <array>
#include <cmath>

namespace soundings {

namespace {

/// How a line differs from the others without its colour.
struct LineLook {
    enum class Shape { Circle, Square, Up, Diamond, Down } shape;
    bool isFilled;
    Qt::PenStyle dashes;
};
constexpr std::array<LineLook, kMostSeriesLines> kLooks{{
    {LineLook::Shape::Circle, true, Qt::SolidLine},
    {LineLook::Shape::Square, false, Qt::DashLine},
    {LineLook::Shape::Up, true, Qt::DotLine},
    {LineLook::Shape::Diamond, false, Qt::SolidLine},
    {LineLook::Shape::Square, true, Qt::DashDotLine},
    {LineLook::Shape::Down, false, Qt::DashLine},
}};

QColor lineColour(std::size_t line, const Tokens& tokens)
{
    const std::array colours{tokens.accent, tokens.ink, tokens.muted};
    return colours.at(line % colours.size());
}

void paintShape(QPainter& painter, LineLook::Shape shape, const QPointF& at, double r)
{
    switch (shape) {
    case LineLook::Shape::Circle:
        painter.drawEllipse(at, r, r);
        break;
    case LineLook::Shape::Square:
        painter.drawRect(QRectF(at.x() - 0.9 * r, at.y() - 0.9 * r, 1.8 * r, 1.8 * r));
        break;
    case LineLook::Shape::Up:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -1.2 * r), at + QPointF(1.1 * r, r), at + QPointF(-1.1 * r, r)}));
        break;
    case LineLook::Shape::Down:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, 1.2 * r), at + QPointF(1.1 * r, -r), at + QPointF(-1.1 * r, -r)}));
        break;
    case LineLook::Shape::Diamond:
        painter.drawPolygon(QPolygonF({at + QPointF(0, -1.3 * r), at + QPointF(1.3 * r, 0), at + QPointF(0, 1.3 * r),
                                       at + QPointF(-1.3 * r, 0)}));
        break;
    }
}

void paintScale(QPainter& painter, const SeriesChart& chart, const SeriesLayout& layout, const QFont& small,
                const Tokens& tokens)
{
    painter.setFont(small);
    const double em = layout.em;
    for (std::size_t i = 0; i < kRulerLines.size(); ++i) {
        const double y = layout.y(kRulerLines.at(i));
        painter.setPen(QPen(kRulerLines.at(i) == 0 ? tokens.edge : tokens.line, 1));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(layout.numbersRight - 3 * em, y - em, 3 * em, 2 * em),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(kRulerLines.at(i)));
        const auto band = static_cast<qsizetype>(i);
        if (!layout.hasBands || i + 1 == kRulerLines.size() || band >= chart.bands.size())
            continue;
        const double middle = (y + layout.y(kRulerLines.at(i + 1))) / 2;
        painter.drawText(QRectF(0, middle - em, layout.numbersRight, 2 * em), Qt::AlignLeft | Qt::AlignVCenter,
                         chart.bands[band]);
    }
}

void paintRounds(QPainter& painter, const SeriesLayout& layout, const Tokens& tokens)
{
    painter.setPen(QPen(tokens.edge, 1));
    for (const double x : layout.x)
        painter.drawLine(QPointF(x, layout.plot.bottom()), QPointF(x, layout.plot.bottom() + 0.4 * layout.em));
    for (const PlacedWords& round : layout.rounds)
        drawText(painter, round.words, round.rect.topLeft(), tokens.muted);
}

/// No line leads over a gap.
void paintWays(QPainter& painter, const PaintedSeries& painted, const QPen& pen)
{
    painter.setPen(pen);
    for (std::size_t i = 1; i < painted.marks.size(); ++i)
        if (painted.marks[i - 1] && painted.marks[i])
            painter.drawLine(*painted.marks[i - 1], *painted.marks[i]);
}

/// A fine line from the last number to the name, which may have had to give way.
void paintLeader(QPainter& painter, const SeriesLayout& layout, const QPointF& from, const QRectF& label,
                 const Tokens& tokens)
{
    painter.setPen(QPen(tokens.edge, 1));
    const double right = label.left() - 0.25 * layout.em;
    const double elbow = layout.plot.right() + 0.1 * layout.em;
    painter.drawPolyline(QPolygonF(
        {from, QPointF(std::max(from.x(), elbow), from.y()), QPointF(right, label.top() + 0.65 * layout.em)}));
}

PaintedSeries placedSeries(const SeriesLine& line, const SeriesLayout& layout)
{
    PaintedSeries painted;
    for (std::size_t i = 0; i < line.marks.size(); ++i)
        painted.marks.push_back(
            line.marks[i].value ? std::optional(QPointF(layout.x[i], layout.y(*line.marks[i].value))) : std::nullopt);
    return painted;
}

/// Where each number most likely lies, as a fine upright line with ends behind its mark.
void paintRanges(QPainter& painter, const SeriesLine& line, const SeriesLayout& layout, const QColor& colour)
{
    painter.setPen(QPen(colour, 1));
    const double end = 0.25 * layout.em;
    for (std::size_t i = 0; i < line.marks.size(); ++i) {
        const SeriesMark& mark = line.marks[i];
        if (!mark.low || !mark.high)
            continue;
        const double x = layout.x[i];
        painter.drawLine(QPointF(x, layout.y(*mark.low)), QPointF(x, layout.y(*mark.high)));
        for (const int edge : {*mark.low, *mark.high})
            painter.drawLine(QPointF(x - end, layout.y(edge)), QPointF(x + end, layout.y(edge)));
    }
}

void paintMarks(QPainter& painter, const PaintedSeries& painted, const LineLook& look, const QColor& colour,
                double radius, const Tokens& tokens)
{
    painter.setPen(QPen(look.isFilled ? tokens.surface : colour, look.isFilled ? 1.25 : 2));
    painter.setBrush(look.isFilled ? colour : tokens.surface);
    for (const auto& mark : painted.marks)
        if (mark)
            paintShape(painter, look.shape, *mark, radius);
}

} // namespace

double seriesChartHeight(const SeriesChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return std::ceil(layOutSeries(chart, width, font, style).height);
}

std::vector<PaintedSeries> paintSeriesChart(QPainter& painter, const SeriesChart& chart, double width,
                                            const QFont& font, const ChartStyle& style, int strong)
{
    const SeriesLayout layout = layOutSeries(chart, width, font, style);
    const Tokens& tokens = *style.tokens;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawText(painter, layout.title, {0, 0}, tokens.ink);
    paintScale(painter, chart, layout, sized(font, layout.em * type::kSmall), tokens);
    paintRounds(painter, layout, tokens);
    std::vector<PaintedSeries> all;
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        all.push_back(placedSeries(chart.lines[i], layout));
        PaintedSeries& painted = all.back();
        if (!layout.labels[i])
            continue;
        painted.label = layout.labels[i]->rect;
        const LineLook& look = kLooks.at(i % kLooks.size());
        const QColor colour = lineColour(i, tokens);
        const bool isStrong = strong == static_cast<int>(i);
        paintLeader(painter, layout, *painted.marks[static_cast<std::size_t>(lastNumber(chart.lines[i]))],
                    painted.label, tokens);
        paintRanges(painter, chart.lines[i], layout, colour);
        paintWays(painter, painted, QPen(colour, isStrong ? 3.5 : 2, look.dashes));
        paintMarks(painter, painted, look, colour, (isStrong ? 0.5 : 0.4) * layout.em, tokens);
        drawText(painter, layout.labels[i]->words, painted.label.topLeft(), tokens.ink);
    }
    painter.restore();
    return all;
}

QByteArray seriesChartSvg(const SeriesChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    QStringList sentences;
    for (const SeriesLine& line : chart.lines)
        sentences << line.spoken;
    return svgPicture(chart.title, sentences.join(QLatin1Char(' ')),
                      {width, seriesChartHeight(chart, width, font, style)},
                      [&](QPainter& painter) { paintSeriesChart(painter, chart, width, font, style); });
}

} // namespace soundings
