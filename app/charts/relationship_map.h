// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include "app/charts/ruler_chart.h"

#include <vector>

namespace soundings {

/// Two agencies that have answered; places in RelationshipMap::names.
struct MapLine {
    std::size_t a = 0;
    std::size_t b = 0;
    int bandStep = 0; ///< of the working level: 1 the lowest band, the thinnest line
    bool isOneSided = false; ///< dashed; `bandStep` is that of the one side
    bool isFarApart = false; ///< a mark at its middle
    QString spoken;
};

/// Agencies on a circle in alphabetical order, clockwise from the top, and how they work together as lines between
/// them. A pair that may not be named has no line.
struct RelationshipMap {
    QString title;
    QStringList names;
    std::vector<MapLine> lines;
    QStringList bands; ///< their words, the lowest first
    QString oneSided;
    QString farApart;
};

struct PaintedMap {
    std::vector<QRectF> agencies; ///< dot and name
    std::vector<std::pair<QPointF, QPointF>> lines;
};

/// Height it needs at this width.
double relationshipMapHeight(const RelationshipMap& map, double width, const QFont& font, const ChartStyle& style);
/// Paints it into (0,0)–(width,height), with the lines of `strong` (−1: of all alike) before all others.
PaintedMap paintRelationshipMap(QPainter& painter, const RelationshipMap& map, double width, const QFont& font,
                                const ChartStyle& style, int strong = -1);
/// The figure as an SVG document with title and description. Needs a QGuiApplication.
QByteArray relationshipMapSvg(const RelationshipMap& map, double width, const QFont& font, const ChartStyle& style);

} // namespace soundings
