// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/ruler_canvas.h"

#include "app/ui/theme/theme.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace soundings {

namespace {

constexpr int kInset = space::kXs; ///< at both sides, for the mark around the current row

ChartStyle currentStyle() { return {&currentTokens(), bodyPixels()}; }

/// Room before the rows, where those that open have their arrow.
int roomBefore(const QString& rowAction) { return kInset + (rowAction.isEmpty() ? 0 : qRound(bodyPixels() * 1.2)); }

double chartWidth(int width, const QString& rowAction) { return std::max(1, width - kInset - roomBefore(rowAction)); }

/// ▸ before a row that opens.
void paintArrow(QPainter& painter, const QRectF& row)
{
    const double side = bodyPixels() * 0.26;
    const QPointF middle(kInset + bodyPixels() * 0.4, row.center().y());
    const QPointF points[]{middle + QPointF(-side, -1.6 * side), middle + QPointF(side, 0),
                           middle + QPointF(-side, 1.6 * side)};
    painter.setPen(QPen(currentTokens().accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points, 3);
}

} // namespace

void RulerCanvas::setChart(RulerChart chart)
{
    m_chart = std::move(chart);
    setAccessibleName(m_chart.title);
    rowsChanged();
}

QString RulerCanvas::rowName(int row) const
{
    const RulerRow& named = m_chart.rows[static_cast<std::size_t>(row)];
    return named.spoken.isEmpty() ? named.title : named.spoken;
}

QString RulerCanvas::rowValue(int row) const { return m_chart.rows[static_cast<std::size_t>(row)].note; }

void RulerCanvas::measure() const
{
    if (m_measuredWidth == width())
        return;
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    m_painted = paintRulerChart(painter, m_chart, chartWidth(width(), rowAction()), font(), currentStyle());
    m_measuredWidth = width();
}

QRect RulerCanvas::rowRect(int row) const
{
    measure();
    const auto index = static_cast<std::size_t>(row);
    if (row < 0 || index >= m_painted.size())
        return {};
    const int before = roomBefore(rowAction());
    return m_painted[index].rect.translated(before, 0).adjusted(-before, 0, kInset, 0).toAlignedRect();
}

int RulerCanvas::heightForWidth(int width) const
{
    const auto [place, isNew] = m_heights.try_emplace(width);
    if (isNew)
        place->second = static_cast<int>(
            std::ceil(rulerChartHeight(m_chart, chartWidth(width, rowAction()), font(), currentStyle())));
    return place->second;
}

void RulerCanvas::forgetMeasures()
{
    m_measuredWidth = -1;
    m_heights.clear();
}

void RulerCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(roomBefore(rowAction()), 0);
    m_painted = paintRulerChart(painter, m_chart, chartWidth(width(), rowAction()), font(), currentStyle());
    m_measuredWidth = width();
    painter.resetTransform();
    for (int row = 0; row < rowCount() && !rowAction().isEmpty(); ++row)
        paintArrow(painter, rowRect(row));
    if (!hasFocus() || currentRow() < 0)
        return;
    painter.setPen(QPen(currentTokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF mark = QRectF(rowRect(currentRow())).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(mark & QRectF(rect()).adjusted(1, 1, -1, -1), space::kXs, space::kXs);
}

void RulerCanvas::resizeEvent(QResizeEvent* event)
{
    m_measuredWidth = -1;
    QWidget::resizeEvent(event);
}

} // namespace soundings
