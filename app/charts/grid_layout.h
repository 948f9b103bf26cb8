// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include "app/charts/agency_grid.h"
#include "app/charts/chart_legend.h"

namespace soundings {

/// Words with the upper left of their column.
struct GridWords {
    ChartText words;
    QPointF at;
};

/// Everything measured, nothing painted.
struct GridLayout {
    double em = 14;
    double height = 0;
    QPointF corner; ///< of the first cell
    double cellWidth = 0;
    std::vector<double> tops; ///< of the rows, from `corner`; one more than there are rows
    bool hasNumbers = true; ///< whether a cell has room for one
    QFont numberFont;
    GridWords reading;
    std::vector<GridWords> names; ///< "1 Northvale Council", cut with an ellipsis where it has no room
    std::vector<LegendEntry> legend;
    QRectF legendArea;
    [[nodiscard]] QRectF cell(std::size_t row, std::size_t column) const
    {
        return {corner.x() + cellWidth * static_cast<double>(column), corner.y() + tops[row], cellWidth,
                tops[row + 1] - tops[row]};
    }
};

GridLayout layOutGrid(const AgencyGrid& grid, double width, const QFont& font, const ChartStyle& style);

} // namespace soundings
