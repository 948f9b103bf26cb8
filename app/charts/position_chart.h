// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include "app/charts/ruler_chart.h"

#include <array>
#include <vector>

namespace soundings {

/// One agency, or all of them together.
struct PositionDot {
    QString name;
    QString number; ///< stands for the name where that has no room: "7"
    int across = 0; ///< as displayed
    int up = 0;
    QString spoken;
    bool isWhole = false; ///< all of them together: marked by a shape of its own, and always named
};

/// Two numbers of each as a dot in a square, with the four plain names of SCORING.md section 6 in its corners.
struct PositionChart {
    QString title;
    QString across; ///< what runs from left to right: "Readiness"
    QString up;
    std::array<QString, 4> corners; ///< by Position
    std::vector<PositionDot> dots; ///< alphabetical
    bool listsNumbers = true; ///< below the square, where names have no room; false where a list beside it has them
};

struct PaintedDot {
    QPointF centre; ///< where it was painted: dots that would cover each other stand side by side
    QRectF rect; ///< with its label, for pointing and focus
    bool isNamed = false; ///< by its name; else by its number
};

/// Height it needs at this width.
double positionChartHeight(const PositionChart& chart, double width, const QFont& font, const ChartStyle& style);
/// Paints it into (0,0)–(width,height) and says where each dot is.
std::vector<PaintedDot> paintPositionChart(QPainter& painter, const PositionChart& chart, double width,
                                           const QFont& font, const ChartStyle& style);
/// The figure as an SVG document with title and description. Needs a QGuiApplication.
QByteArray positionChartSvg(const PositionChart& chart, double width, const QFont& font, const ChartStyle& style);

} // namespace soundings
