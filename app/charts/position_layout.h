// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/charts/position_chart.h"

namespace soundings {

/// Words with the upper left of their column.
struct PositionWords {
    ChartText words;
    QPointF at;
};

/// Everything measured, nothing painted.
struct PositionLayout {
    double em = 14;
    double height = 0;
    QRectF square;
    double radius = 0; ///< of a dot
    bool hasNames = true; ///< at the dots; else their numbers
    std::vector<QPointF> dots; ///< as PositionChart::dots
    std::vector<PositionWords> labels; ///< the same
    std::vector<PositionWords> corners;
    std::vector<PositionWords> numbers; ///< the list below
    [[nodiscard]] QPointF at(int across, int up) const
    {
        return {square.left() + square.width() * across / 100, square.bottom() - square.height() * up / 100};
    }
};

PositionLayout layOutPosition(const PositionChart& chart, double width, const QFont& font, const ChartStyle& style);

} // namespace soundings
