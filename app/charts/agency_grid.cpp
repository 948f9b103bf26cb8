// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/agency_grid.h"

#include "app/charts/grid_layout.h"
#include "app/charts/svg_picture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

template <class Has> bool anyCell(const AgencyGrid& grid, const Has& has)
{
    return std::any_of(grid.rows.begin(), grid.rows.end(),
                       [&](const auto& row) { return std::any_of(row.begin(), row.end(), has); });
}

void paintCornerMark(QPainter& painter, const QRectF& cell, double side, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF corner = cell.topRight();
    painter.drawPolygon(QPolygonF({corner, corner - QPointF(side, 0), corner + QPointF(0, side)}));
}

void paintEdge(QPainter& painter, const QRectF& cell, bool isDashed, const Tokens& tokens)
{
    painter.setBrush(Qt::NoBrush);
    QPen pen(isDashed ? tokens.ink : tokens.edge, isDashed ? 1 : 0.6);
    if (isDashed)
        pen.setDashPattern({3, 2.2});
    painter.setPen(pen);
    const double in = isDashed ? 1.2 : 0;
    painter.drawRect(cell.adjusted(in, in, -in, -in));
}

class GridPainter {
public:
    GridPainter(QPainter& painter, const AgencyGrid& grid, const GridLayout& layout, const Tokens& tokens)
        : m_painter(painter), m_grid(grid), m_layout(layout), m_t(tokens)
    {
    }
    void paintHeads()
    {
        for (std::size_t i = 0; i < m_layout.names.size(); ++i)
            drawText(m_painter, m_layout.names[i].words, m_layout.names[i].at, m_t.ink);
        const QFontMetricsF metrics(m_layout.numberFont);
        for (int column = 0; column < m_grid.names.size(); ++column) {
            const QString number = QString::number(column + 1);
            const double room = metrics.horizontalAdvance(number) + 1;
            const QRectF cell = m_layout.cell(0, static_cast<std::size_t>(column));
            drawText(m_painter, {number, m_layout.numberFont, room, 0},
                     {cell.center().x() - room / 2, cell.top() - 1.35 * m_layout.numberFont.pixelSize()}, m_t.ink);
        }
    }
    void paintCell(const GridCell& cell, const QRectF& rect)
    {
        if (cell.holds == GridCell::Holds::Itself)
            m_painter.fillRect(rect, m_t.line);
        if (cell.holds == GridCell::Holds::Number)
            paintNumber(cell, rect);
        paintEdge(m_painter, rect, cell.isOneSided && cell.holds == GridCell::Holds::Number, m_t);
        if (cell.isFarApart)
            paintCornerMark(m_painter, rect, std::min(0.55 * m_layout.em, rect.width() / 3), m_t.ink);
        if (cell.holds == GridCell::Holds::Closed) {
            m_painter.setPen(QPen(m_t.edge, 0.75));
            m_painter.drawLine(rect.bottomLeft(), rect.topRight());
        }
    }

private:
    /// The number over its band's shape; where it has no room, how dark the cell is says the band.
    void paintNumber(const GridCell& cell, const QRectF& rect)
    {
        if (!m_layout.hasNumbers) {
            const auto step = static_cast<std::size_t>(std::clamp(cell.bandStep - 1, 0, 3));
            m_painter.fillRect(rect, m_t.steps[step]);
            return;
        }
        const QString number = QString::number(cell.number);
        const double line = 1.25 * m_layout.numberFont.pixelSize();
        const double room = QFontMetricsF(m_layout.numberFont).horizontalAdvance(number) + 1;
        const double shape = 0.55 * m_layout.numberFont.pixelSize();
        const double top = rect.center().y() - (line + shape) / 2;
        drawText(m_painter, {number, m_layout.numberFont, room, 0}, {rect.center().x() - room / 2, top}, m_t.ink);
        const double wide = std::min(rect.width() * 0.7, 1.6 * m_layout.numberFont.pixelSize());
        paintBandSteps(m_painter, {rect.center().x() - wide / 2, top + line - 0.5, wide, shape}, cell.bandStep,
                       m_t.accent);
    }

    QPainter& m_painter;
    const AgencyGrid& m_grid;
    const GridLayout& m_layout;
    const Tokens& m_t;
};

} // namespace

bool hasOneSided(const AgencyGrid& grid)
{
    return anyCell(grid, [](const GridCell& cell) { return cell.isOneSided; });
}

bool hasFarApart(const AgencyGrid& grid)
{
    return anyCell(grid, [](const GridCell& cell) { return cell.isFarApart; });
}

bool hasClosed(const AgencyGrid& grid)
{
    return anyCell(grid, [](const GridCell& cell) { return cell.holds == GridCell::Holds::Closed; });
}

double agencyGridHeight(const AgencyGrid& grid, double width, const QFont& font, const ChartStyle& style)
{
    return std::ceil(layOutGrid(grid, width, font, style).height);
}

std::vector<std::vector<QRectF>> paintAgencyGrid(QPainter& painter, const AgencyGrid& grid, double width,
                                                 const QFont& font, const ChartStyle& style)
{
    const GridLayout layout = layOutGrid(grid, width, font, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawText(painter, titleWords(grid.title, font, style, width), {0, 0}, style.tokens->ink);
    drawText(painter, layout.reading.words, layout.reading.at, style.tokens->muted);
    GridPainter cells(painter, grid, layout, *style.tokens);
    cells.paintHeads();
    std::vector<std::vector<QRectF>> painted;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        painted.emplace_back();
        for (std::size_t column = 0; column < grid.rows[row].size(); ++column) {
            painted.back().push_back(layout.cell(row, column));
            cells.paintCell(grid.rows[row][column], painted.back().back());
        }
    }
    paintLegendEntries(painter, layout.legend, layout.legendArea, font, style);
    painter.restore();
    return painted;
}

QByteArray agencyGridSvg(const AgencyGrid& grid, double width, const QFont& font, const ChartStyle& style)
{
    QStringList sentences;
    for (const auto& row : grid.rows)
        for (const GridCell& cell : row)
            if (!cell.spoken.isEmpty())
                sentences << cell.spoken;
    return svgPicture(grid.title, sentences.join(QLatin1Char(' ')), {width, agencyGridHeight(grid, width, font, style)},
                      [&](QPainter& painter) { paintAgencyGrid(painter, grid, width, font, style); });
}

} // namespace soundings
