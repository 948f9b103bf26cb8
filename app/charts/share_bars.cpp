// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/share_bars.h"

#include "app/look/contrast.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace soundings {

namespace {

// In units of the body size.
constexpr double kShareHeight = 1.35;
constexpr double kPointLine = 1.5;
constexpr double kSwatch = 0.9;
constexpr double kPointGap = 1.2;
constexpr double kNumberRoom = 0.5; ///< beside a number in its share

/// The lowest and the highest point have the colours at the ends, whatever the length of the scale.
QColor pointColour(int point, int points, const Tokens& tokens)
{
    const auto last = static_cast<int>(tokens.likert.size()) - 1;
    return tokens.likert.at(
        static_cast<std::size_t>(points > 1 ? qRound(1.0 * point * last / (points - 1)) : last / 2));
}

QColor onColour(const QColor& fill, const Tokens& tokens)
{
    return contrastRatio(tokens.ink, fill) >= contrastRatio(tokens.surface, fill) ? tokens.ink : tokens.surface;
}

/// Percent of a row left of the middle.
double leftOf(const RulerRow& row)
{
    double left = 0;
    for (const RulerShare& share : row.shares)
        left += share.percent * (1 - share.side) / 2.0;
    return left;
}

void placeMiddle(RulerLayout& layout, const RulerChart& chart)
{
    double left = 0;
    double right = 0;
    for (const RulerRow& row : chart.rows)
        if (row.style == RulerRowStyle::Shares) {
            left = std::max(left, leftOf(row));
            right = std::max(right, 100 - leftOf(row));
        }
    layout.percentWidth = left + right > 0 ? layout.rulerWidth / (left + right) : 0;
    layout.middleX = layout.rulerLeft + left * layout.percentWidth;
}

} // namespace

double measureShares(RulerLayout& layout, const RulerChart& chart, const QFont& font, const ChartStyle& style)
{
    placeMiddle(layout, chart);
    const QFontMetricsF metrics(smallFont(font, style));
    const double line = kPointLine * layout.em;
    QPointF at(0, layout.ticksTop);
    for (const QString& point : chart.points) {
        const double width = kLegendLabel * layout.em + metrics.horizontalAdvance(point);
        if (at.x() > 0 && at.x() + width > layout.width)
            at = {0, at.y() + line};
        layout.points.push_back(at);
        at.rx() += width + kPointGap * layout.em;
    }
    return at.y() + line - layout.ticksTop;
}

void paintPoints(QPainter& painter, const RulerChart& chart, const RulerLayout& layout, const QFont& font,
                 const ChartStyle& style)
{
    const double em = layout.em;
    const auto points = static_cast<int>(chart.points.size());
    for (int point = 0; point < points; ++point) {
        const QPointF at = layout.points[static_cast<std::size_t>(point)];
        painter.setPen(QPen(style.tokens->edge, 1));
        painter.setBrush(pointColour(point, points, *style.tokens));
        painter.drawRect(QRectF(at + QPointF(0, 0.15 * em), QSizeF(kSwatch * em, kSwatch * em)));
        drawText(painter, {chart.points[point], smallFont(font, style), layout.width - kLegendLabel * em, 0},
                 at + QPointF(kLegendLabel * em, 0), style.tokens->muted);
    }
}

void paintShares(QPainter& painter, const RulerLayout& layout, double y, const RulerRow& row, const QFont& font,
                 const ChartStyle& style, int points)
{
    const Tokens& tokens = *style.tokens;
    const double height = kShareHeight * layout.em * style.rowSpacing;
    const QFont small = smallFont(font, style);
    const QFontMetricsF metrics(small);
    double x = layout.middleX - leftOf(row) * layout.percentWidth;
    for (const RulerShare& share : row.shares) {
        const QRectF rect(x, y - height / 2, share.percent * layout.percentWidth, height);
        x = rect.right();
        if (share.percent == 0)
            continue;
        const QColor fill = pointColour(share.point, points, tokens);
        painter.setPen(QPen(tokens.surface, 1));
        painter.setBrush(fill);
        painter.drawRect(rect);
        const QString number = QString::number(share.percent);
        if (metrics.horizontalAdvance(number) + kNumberRoom * layout.em > rect.width())
            continue;
        painter.setFont(small);
        painter.setPen(onColour(fill, tokens));
        painter.drawText(rect, Qt::AlignCenter, number);
    }
    painter.setPen(QPen(tokens.ink, 1));
    painter.drawLine(QPointF(layout.middleX, y - height / 2 - 2), QPointF(layout.middleX, y + height / 2 + 2));
}

} // namespace soundings
