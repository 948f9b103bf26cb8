// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/figure_canvas.h"

#include "app/ui/theme/theme.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <type_traits>

namespace soundings {

namespace {

constexpr int kAround = space::kXs; ///< room at both sides, for the ring around the current mark
constexpr double kAlongLine = 0.42; ///< where a line is pointed at: not at its middle, where lines cross

ChartStyle figureStyle() { return {&currentTokens(), bodyPixels()}; }

double figureWidth(int width) { return std::max(1, width - 2 * kAround); }

using Marks = std::vector<FigureMark>;

Marks paintMarks(QPainter& painter, const PositionChart& chart, double width, const QFont& font, int)
{
    Marks marks;
    const auto painted = paintPositionChart(painter, chart, width, font, figureStyle());
    for (std::size_t i = 0; i < painted.size(); ++i)
        marks.push_back({painted[i].rect, chart.dots[i].spoken});
    return marks;
}

Marks paintMarks(QPainter& painter, const AgencyGrid& grid, double width, const QFont& font, int)
{
    Marks marks;
    const auto painted = paintAgencyGrid(painter, grid, width, font, figureStyle());
    for (std::size_t row = 0; row < painted.size(); ++row)
        for (std::size_t column = 0; column < painted[row].size(); ++column)
            if (const GridCell& cell = grid.rows[row][column]; !cell.spoken.isEmpty())
                marks.push_back({painted[row][column], cell.spoken});
    return marks;
}

Marks paintMarks(QPainter& painter, const RelationshipMap& map, double width, const QFont& font, int strong)
{
    Marks marks;
    const PaintedMap painted = paintRelationshipMap(painter, map, width, font, figureStyle(), strong);
    const double reach = bodyPixels() * 0.6;
    for (std::size_t i = 0; i < painted.lines.size(); ++i) {
        const auto& [from, to] = painted.lines[i];
        const QPointF at = from + (to - from) * kAlongLine;
        marks.push_back({{at.x() - reach, at.y() - reach, 2 * reach, 2 * reach}, map.lines[i].spoken});
    }
    return marks;
}

Marks paintMarks(QPainter& painter, const BalanceChart& chart, double width, const QFont& font, int)
{
    Marks marks;
    const auto painted = paintBalanceChart(painter, chart, width, font, figureStyle());
    for (std::size_t i = 0; i < painted.size(); ++i)
        marks.push_back({painted[i], chart.rows[i].spoken});
    return marks;
}

/// Rulers and series have views of their own; here they are one picture.
template <class Chart> Marks paintMarks(QPainter& painter, const Chart& chart, double width, const QFont& font, int)
{
    paintFigureChart(painter, chart, width, font, figureStyle());
    return {};
}

Marks paintAll(QPainter& painter, const FigureChart& chart, int width, const QFont& font, int strong)
{
    Marks marks =
        std::visit([&](const auto& one) { return paintMarks(painter, one, figureWidth(width), font, strong); }, chart);
    for (FigureMark& mark : marks)
        mark.rect.translate(kAround, 0);
    return marks;
}

template <class Count> int countCells(const AgencyGrid& grid, Count&& isCounted)
{
    int count = 0;
    for (const auto& row : grid.rows)
        for (const GridCell& cell : row)
            count += isCounted(cell) ? 1 : 0;
    return count;
}

int marksOf(const FigureChart& chart)
{
    if (const auto* grid = std::get_if<AgencyGrid>(&chart))
        return countCells(*grid, [](const GridCell& cell) { return !cell.spoken.isEmpty(); });
    if (const auto* square = std::get_if<PositionChart>(&chart))
        return static_cast<int>(square->dots.size());
    if (const auto* map = std::get_if<RelationshipMap>(&chart))
        return static_cast<int>(map->lines.size());
    if (const auto* balance = std::get_if<BalanceChart>(&chart))
        return static_cast<int>(balance->rows.size());
    return 0;
}

} // namespace

std::pair<std::size_t, std::size_t> cellOfMark(const AgencyGrid& grid, int mark)
{
    int left = mark;
    for (std::size_t row = 0; row < grid.rows.size(); ++row)
        for (std::size_t column = 0; column < grid.rows[row].size(); ++column)
            if (!grid.rows[row][column].spoken.isEmpty() && left-- == 0)
                return {row, column};
    return {};
}

FigureCanvas::FigureCanvas(FigureChart chart, QWidget* parent)
    : RowCanvas(parent), m_chart(std::move(chart)), m_count(marksOf(m_chart))
{
    rowsChanged();
}

void FigureCanvas::measure() const
{
    if (m_measuredWidth == width())
        return;
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    m_marks = paintAll(painter, m_chart, width(), font(), -1);
    m_measuredWidth = width();
}

QRect FigureCanvas::rowRect(int row) const
{
    measure();
    const auto index = static_cast<std::size_t>(row);
    return row < 0 || index >= m_marks.size() ? QRect() : m_marks[index].rect.toAlignedRect();
}

QString FigureCanvas::rowName(int row) const
{
    measure();
    const auto index = static_cast<std::size_t>(row);
    return row < 0 || index >= m_marks.size() ? QString() : m_marks[index].spoken;
}

int FigureCanvas::heightForWidth(int width) const
{
    const auto [place, isNew] = m_heights.try_emplace(width);
    if (isNew)
        place->second =
            static_cast<int>(std::ceil(figureChartHeight(m_chart, figureWidth(width), font(), figureStyle())));
    return place->second;
}

void FigureCanvas::forgetMeasures()
{
    m_measuredWidth = -1;
    m_heights.clear();
}

void FigureCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.translate(kAround, 0);
    const bool isWalked = hasFocus() && currentRow() >= 0;
    m_marks = paintAll(painter, m_chart, width(), font(), isWalked ? currentRow() : -1);
    m_measuredWidth = width();
    if (!isWalked)
        return;
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = QRectF(rowRect(currentRow())).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ring & QRectF(rect()).adjusted(1, 1, -1, -1), space::kXs, space::kXs);
}

void FigureCanvas::resizeEvent(QResizeEvent* event)
{
    m_measuredWidth = -1;
    RowCanvas::resizeEvent(event);
}

} // namespace soundings
