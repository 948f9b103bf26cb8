// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/grid_layout.h"

#include "app/charts/ruler_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

constexpr double kWidestCellEms = 4.2;
constexpr double kWidestNames = 0.42; ///< of the whole
constexpr double kSmallestNumber = 0.62; ///< of the body size
constexpr int kNameLines = 2;

/// The largest type in which the widest number still fits a cell; empty where even the smallest does not.
std::optional<QFont> numberFontFor(double cellWidth, const QFont& font, double em)
{
    for (double scale = 1; scale >= kSmallestNumber - 1e-9; scale -= 0.08) {
        const QFont sizedFont = sized(font, em * scale);
        if (QFontMetricsF(sizedFont).horizontalAdvance(QStringLiteral("88")) + 1.5 <= cellWidth)
            return sizedFont;
    }
    return std::nullopt;
}

double widestName(const AgencyGrid& grid, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (int i = 0; i < grid.names.size(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(QString::number(i + 1) + QLatin1Char(' ') + grid.names[i]));
    return widest + 4;
}

/// Each name beside its row, on two lines where the row is high enough.
void placeNames(const AgencyGrid& grid, double namesWidth, const QFont& small, double rowHeight, GridLayout& layout)
{
    const double line = 1.25 * small.pixelSize();
    const QFontMetricsF metrics(small);
    layout.tops = {0};
    for (int i = 0; i < grid.names.size(); ++i) {
        const QString number = QString::number(i + 1);
        ChartText words{number + QLatin1Char(' ') + grid.names[i], small, namesWidth - 4,
                        static_cast<int>(number.size())};
        const int lines = rowHeight >= kNameLines * line ? kNameLines : 1;
        const QString whole = words.text;
        for (double room = (namesWidth - 4) * lines; heightOf(words) > lines * line + 0.5 && room > 0; room -= line)
            words.text = metrics.elidedText(whole, Qt::ElideRight, room);
        const double top = layout.tops.back();
        layout.names.push_back({words, {0, layout.corner.y() + top + (rowHeight - heightOf(words)) / 2}});
        layout.tops.push_back(top + rowHeight);
    }
}

LegendEntry boxEntry(const QString& words, const Tokens& tokens,
                     const std::function<void(QPainter&, const QRectF&)>& inside)
{
    return {[&tokens, inside](QPainter& painter, const QRectF& area) {
                const QRectF box = area.adjusted(0.5, 0.5, -0.5, -0.5);
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(tokens.edge, 0.75));
                inside(painter, box);
            },
            words};
}

void addBands(const AgencyGrid& grid, const Tokens& tokens, GridLayout& layout)
{
    for (int i = 0; i < grid.bands.size(); ++i) {
        if (layout.hasNumbers)
            layout.legend.push_back({[&tokens, i](QPainter& painter, const QRectF& area) {
                                         paintBandSteps(painter, area.adjusted(0, 1, 0, -1), i + 1, tokens.accent);
                                     },
                                     grid.bands[i]});
        else
            layout.legend.push_back({[&tokens, i](QPainter& painter, const QRectF& area) {
                                         painter.fillRect(area, tokens.steps.at(static_cast<std::size_t>(i)));
                                     },
                                     grid.bands[i]});
    }
}

void addLegend(const AgencyGrid& grid, const Tokens& tokens, GridLayout& layout)
{
    addBands(grid, tokens, layout);
    if (hasOneSided(grid))
        layout.legend.push_back(boxEntry(grid.oneSided, tokens, [&tokens](QPainter& painter, const QRectF& box) {
            QPen pen(tokens.ink, 1);
            pen.setDashPattern({3, 2.2});
            painter.setPen(pen);
            painter.drawRect(box);
        }));
    if (hasFarApart(grid))
        layout.legend.push_back(boxEntry(grid.farApart, tokens, [&tokens](QPainter& painter, const QRectF& box) {
            painter.drawRect(box);
            painter.setBrush(tokens.ink);
            const double side = box.width() / 2;
            painter.drawPolygon(
                QPolygonF({box.topRight(), box.topRight() - QPointF(side, 0), box.topRight() + QPointF(0, side)}));
        }));
    if (hasClosed(grid))
        layout.legend.push_back(boxEntry(grid.closed, tokens, [](QPainter& painter, const QRectF& box) {
            painter.drawRect(box);
            painter.drawLine(box.bottomLeft(), box.topRight());
        }));
}

} // namespace

GridLayout layOutGrid(const AgencyGrid& grid, double width, const QFont& font, const ChartStyle& style)
{
    GridLayout layout;
    const double em = layout.em = style.fontPixels;
    const QFont small = smallFont(font, style);
    const double names = std::min(widestName(grid, QFontMetricsF(small)), width * kWidestNames);
    layout.cellWidth =
        std::min((width - names) / std::max<double>(1, static_cast<double>(grid.names.size())), kWidestCellEms * em);
    const auto numbers = numberFontFor(layout.cellWidth, font, em);
    layout.hasNumbers = numbers.has_value();
    layout.numberFont = numbers.value_or(sized(font, std::min(em * kSmallestNumber, layout.cellWidth * 0.8)));
    double y = heightOf(titleWords(grid.title, font, style, width));
    layout.reading = {{grid.rowsAndColumns, small, width, 0}, {0, y + 0.1 * em}};
    y += heightOf(layout.reading.words) + 0.3 * em;
    layout.corner = {names, y + 1.4 * layout.numberFont.pixelSize()};
    const double number = 2.15 * layout.numberFont.pixelSize(); // over its shape
    placeNames(grid, names, small, std::max(number, layout.hasNumbers ? 1.3 * small.pixelSize() : layout.cellWidth),
               layout);
    addLegend(grid, *style.tokens, layout);
    y = layout.corner.y() + layout.tops.back() + 0.5 * em;
    layout.legendArea = {0, y, width, legendHeight(layout.legend, width, font, style)};
    layout.height = layout.legendArea.bottom();
    return layout;
}

} // namespace soundings
