// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ruler_marks.h"

#include "core/scoring/band.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace soundings {

namespace {

// In units of the body size.
constexpr double kBarHeight = 0.8;
constexpr double kBeforeRadius = 0.46;
constexpr double kAfterRadius = 0.34;
constexpr double kCap = 0.22;
constexpr double kThin = 0.11;
constexpr double kRangeOffset = 0.62;
constexpr double kArrow = 0.42;

QPen solid(const QColor& colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

/// A thin line from low to high with an end at each, on a halo so that it shows on a bar and off it.
void paintWhisker(QPainter& painter, double left, double right, double y, double em, const Tokens& tokens)
{
    const double cap = kCap * em;
    const auto strokes = [&] {
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        painter.drawLine(QPointF(left, y - cap), QPointF(left, y + cap));
        painter.drawLine(QPointF(right, y - cap), QPointF(right, y + cap));
    };
    painter.setPen(solid(tokens.surface, std::max(2.6, 2.6 * kThin * em)));
    strokes();
    painter.setPen(solid(tokens.ink, std::max(1.2, kThin * em)));
    strokes();
}

bool hasRange(const RulerMark& mark) { return mark.low && mark.high && *mark.low != *mark.high; }

void paintRange(QPainter& painter, const RulerLayout& layout, const RulerMark& mark, double y, const Tokens& tokens)
{
    if (hasRange(mark))
        paintWhisker(painter, layout.x(*mark.low), layout.x(*mark.high), y, layout.em, tokens);
}

void paintBar(QPainter& painter, const RulerLayout& layout, const RulerMark& mark, double y, const Tokens& tokens)
{
    const double height = kBarHeight * layout.em;
    const double width = std::max(2.0, layout.x(mark.value) - layout.rulerLeft);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRect(QRectF(layout.rulerLeft, y - height / 2, width, height));
    paintRange(painter, layout, mark, y, tokens);
}

/// The line from before to after with an arrow head in its middle; no head where there is no room for one.
void paintWay(QPainter& painter, double from, double to, double y, double em, const Tokens& tokens)
{
    painter.setPen(solid(tokens.accent, 2 * kThin * em));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    const double free = std::abs(to - from) - (kBeforeRadius + kAfterRadius) * em;
    if (free < 2 * kArrow * em)
        return;
    const double way = to > from ? 1 : -1;
    const double middle = (from + way * kBeforeRadius * em + to - way * kAfterRadius * em) / 2;
    const double tip = middle + way * 0.75 * kArrow * em;
    const double tail = middle - way * 0.75 * kArrow * em;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawPolygon(QPolygonF({QPointF(tip, y), QPointF(tail, y - kArrow * em), QPointF(tail, y + kArrow * em)}));
}

void paintDumbbell(QPainter& painter, const RulerLayout& layout, const RulerRow& row, double y, const Tokens& tokens)
{
    const double em = layout.em;
    if (row.before && row.after)
        paintWay(painter, layout.x(row.before->value), layout.x(row.after->value), y, em, tokens);
    if (row.before) {
        paintRange(painter, layout, *row.before, y - kRangeOffset * em, tokens);
        paintMarker(painter, {layout.x(row.before->value), y}, em, Marker::Before, tokens);
    }
    if (row.after) {
        paintRange(painter, layout, *row.after, y + kRangeOffset * em, tokens);
        paintMarker(painter, {layout.x(row.after->value), y}, em, Marker::After, tokens);
    }
}

} // namespace

void paintMarker(QPainter& painter, const QPointF& centre, double em, Marker marker, const Tokens& tokens)
{
    if (marker == Marker::After) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(centre, kAfterRadius * em, kAfterRadius * em);
        return;
    }
    painter.setPen(solid(tokens.accent, 1.6 * kThin * em));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(centre, kBeforeRadius * em, kBeforeRadius * em);
}

void paintRulerLines(QPainter& painter, const RulerLayout& layout, const RulerRowPlace& place, const Tokens& tokens)
{
    const bool inColumns = layout.arrangement == RulerArrangement::Columns;
    const double top = inColumns ? place.row.top() : place.middle - 0.9 * layout.em;
    const double bottom = inColumns ? place.row.bottom() : place.middle + 0.9 * layout.em;
    for (const int value : kRulerLines) {
        painter.setPen(solid(value == 0 ? tokens.edge : tokens.line, 1));
        painter.drawLine(QPointF(layout.x(value), top), QPointF(layout.x(value), bottom));
    }
    painter.drawLine(QPointF(layout.rulerLeft, place.middle), QPointF(layout.x(100), place.middle));
}

void paintRowMarks(QPainter& painter, const RulerLayout& layout, const RulerRowPlace& place, const RulerRow& row,
                   const Tokens& tokens)
{
    if (row.style == RulerRowStyle::Bar && row.after)
        paintBar(painter, layout, *row.after, place.middle, tokens);
    if (row.style == RulerRowStyle::Dumbbell)
        paintDumbbell(painter, layout, row, place.middle, tokens);
}

} // namespace soundings
