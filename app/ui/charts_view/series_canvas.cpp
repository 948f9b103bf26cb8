// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/series_canvas.h"

#include "app/ui/theme/theme.h"

#include <QImage>
#include <QLineF>
#include <QPainter>

#include <utility>

namespace soundings {

namespace {

constexpr int kRing = space::kXs; ///< room at both sides, for the mark around the current line's name

ChartStyle seriesStyle() { return {&currentTokens(), bodyPixels()}; }

double seriesWidth(int width) { return std::max(1, width - 2 * kRing); }

} // namespace

void SeriesCanvas::setChart(SeriesChart chart)
{
    m_chart = std::move(chart);
    rowsChanged();
}

QString SeriesCanvas::rowName(int row) const { return m_chart.lines[static_cast<std::size_t>(row)].spoken; }

/// The sentence says all of it.
QString SeriesCanvas::rowValue(int) const { return {}; }

void SeriesCanvas::measure() const
{
    if (m_measuredWidth == width())
        return;
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    m_painted = paintSeriesChart(painter, m_chart, seriesWidth(width()), font(), seriesStyle());
    m_measuredWidth = width();
}

QRect SeriesCanvas::rowRect(int row) const
{
    measure();
    const auto index = static_cast<std::size_t>(row);
    if (row < 0 || index >= m_painted.size() || m_painted[index].label.isNull())
        return {};
    return m_painted[index].label.translated(kRing, 0).adjusted(-kRing, -2, kRing, 2).toAlignedRect();
}

int SeriesCanvas::heightForWidth(int width) const
{
    return qRound(seriesChartHeight(m_chart, seriesWidth(width), font(), seriesStyle()));
}

QString SeriesCanvas::tipAt(const QPoint& point) const
{
    measure();
    const double reach = bodyPixels() * 0.8;
    for (std::size_t line = 0; line < m_painted.size(); ++line)
        for (std::size_t i = 0; i < m_painted[line].marks.size(); ++i)
            if (const auto& mark = m_painted[line].marks[i];
                mark && QLineF(*mark + QPointF(kRing, 0), point).length() < reach)
                return m_chart.lines[line].marks[i].spoken;
    return RowCanvas::tipAt(point);
}

void SeriesCanvas::forgetMeasures() { m_measuredWidth = -1; }

void SeriesCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.translate(kRing, 0);
    m_painted =
        paintSeriesChart(painter, m_chart, seriesWidth(width()), font(), seriesStyle(), hasFocus() ? currentRow() : -1);
    m_measuredWidth = width();
    if (!hasFocus() || currentRow() < 0 || rowRect(currentRow()).isNull())
        return;
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF mark = QRectF(rowRect(currentRow())).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(mark & QRectF(rect()).adjusted(1, 1, -1, -1), space::kXs, space::kXs);
}

void SeriesCanvas::resizeEvent(QResizeEvent* event)
{
    forgetMeasures();
    RowCanvas::resizeEvent(event);
}

} // namespace soundings
