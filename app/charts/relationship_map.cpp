// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/relationship_map.h"

#include "app/charts/chart_legend.h"
#include "app/charts/ruler_layout.h"
#include "app/charts/svg_picture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace soundings {

namespace {

constexpr std::array kLineWidths{0.7, 1.4, 2.4, 3.8}; ///< by band
constexpr double kWidestMapNames = 0.28; ///< of the whole, on each side
constexpr double kLargestEms = 40; ///< the circle's diameter

struct MapLayout {
    double em = 14;
    double height = 0;
    QPointF centre;
    double radius = 0;
    QFont nameFont;
    double namesWidth = 0;
    std::vector<LegendEntry> legend;
    QRectF legendArea;
    std::vector<QPointF> nodes;
};

double lineWidth(int bandStep, double em)
{
    return kLineWidths.at(static_cast<std::size_t>(std::clamp(bandStep - 1, 0, 3))) * em / 14;
}

QPen linePen(const MapLine& line, double em, const QColor& colour)
{
    const double width = lineWidth(line.bandStep, em);
    QPen pen(colour, width);
    if (line.isOneSided)
        pen.setDashPattern({std::max(2.0, 0.35 * em / width), std::max(1.5, 0.3 * em / width)});
    return pen;
}

void paintDiamond(QPainter& painter, const QPointF& at, double reach, const Tokens& tokens)
{
    painter.setPen(QPen(tokens.surface, 1));
    painter.setBrush(tokens.ink);
    painter.drawPolygon(
        QPolygonF({at - QPointF(0, reach), at + QPointF(reach, 0), at + QPointF(0, reach), at - QPointF(reach, 0)}));
}

std::vector<LegendEntry> legendOf(const RelationshipMap& map, double em, const Tokens& tokens)
{
    std::vector<LegendEntry> entries;
    const auto addLine = [&](const MapLine& line, const QString& words) {
        entries.push_back({[line, em, &tokens](QPainter& painter, const QRectF& area) {
                               painter.setPen(linePen(line, em, tokens.accent));
                               painter.drawLine(QPointF(area.left(), area.center().y()),
                                                QPointF(area.right(), area.center().y()));
                           },
                           words});
    };
    const auto has = [&](bool MapLine::*what) {
        return std::any_of(map.lines.begin(), map.lines.end(), [&](const MapLine& line) { return line.*what; });
    };
    for (int i = 0; i < map.bands.size(); ++i)
        addLine({0, 0, i + 1, false, false, {}}, map.bands[i]);
    if (has(&MapLine::isOneSided))
        addLine({0, 0, 2, true, false, {}}, map.oneSided);
    if (has(&MapLine::isFarApart))
        entries.push_back({[em, &tokens](QPainter& painter, const QRectF& area) {
                               paintDiamond(painter, area.center(), 0.35 * em, tokens);
                           },
                           map.farApart});
    return entries;
}

/// Clockwise from the top.
double angleOf(std::size_t place, std::size_t count)
{
    return 2 * std::numbers::pi * static_cast<double>(place) / static_cast<double>(std::max<std::size_t>(1, count))
        - std::numbers::pi / 2;
}

MapLayout layOutMap(const RelationshipMap& map, double width, const QFont& font, const ChartStyle& style)
{
    MapLayout layout;
    const double em = layout.em = style.fontPixels;
    const auto count = static_cast<std::size_t>(map.names.size());
    layout.nameFont = smallFont(font, style);
    double widest = 0;
    for (const QString& name : map.names)
        widest = std::max(widest, QFontMetricsF(layout.nameFont).horizontalAdvance(name) + 2);
    layout.namesWidth = std::min(widest, kWidestMapNames * width);
    const double beside = layout.namesWidth + 1.2 * em;
    layout.radius = std::max(3 * em, std::min(width / 2 - beside, kLargestEms / 2 * em));
    // Names near the top and the foot stand above each other: a line each between one and the next.
    const double line = 1.25 * layout.nameFont.pixelSize();
    const double between = layout.radius * 2 * std::numbers::pi / std::max<double>(1, static_cast<double>(count));
    if (between < line)
        layout.nameFont = sized(font, std::max(5.0, layout.nameFont.pixelSize() * between / line));
    const double titled = heightOf(titleWords(map.title, font, style, width));
    layout.centre = {width / 2, titled + 2.2 * em + layout.radius};
    for (std::size_t i = 0; i < count; ++i)
        layout.nodes.push_back(layout.centre
                               + layout.radius * QPointF(std::cos(angleOf(i, count)), std::sin(angleOf(i, count))));
    layout.legend = legendOf(map, em, *style.tokens);
    const double top = layout.centre.y() + layout.radius + 2.2 * em;
    layout.legendArea = {0, top, width, legendHeight(layout.legend, width, font, style)};
    layout.height = layout.legendArea.bottom();
    return layout;
}

/// The name outside the circle, beside its dot; above or below it near the top and the foot.
QRectF paintName(QPainter& painter, const QString& name, const MapLayout& layout, std::size_t place,
                 const Tokens& tokens)
{
    const QFontMetricsF metrics(layout.nameFont);
    const QPointF& node = layout.nodes[place];
    const QPointF away = (node - layout.centre) / layout.radius;
    const bool isMiddle = std::abs(away.x()) < 0.12;
    const QString words = metrics.elidedText(name, Qt::ElideRight, layout.namesWidth * (isMiddle ? 1.6 : 1));
    const double room = metrics.horizontalAdvance(words) + 2;
    const double line = 1.25 * layout.nameFont.pixelSize();
    double x = away.x() > 0 ? node.x() + 0.7 * layout.em : node.x() - 0.7 * layout.em - room;
    double y = node.y() - line / 2;
    if (isMiddle) {
        x = std::clamp(node.x() - room / 2, 0.0, std::max(0.0, 2 * layout.centre.x() - room));
        y = away.y() < 0 ? node.y() - 0.6 * layout.em - line : node.y() + 0.6 * layout.em;
    }
    drawText(painter, {words, layout.nameFont, room, 0}, {x, y}, tokens.ink);
    const double dot = 0.4 * layout.em;
    return QRectF(x, y, room, line).united({node.x() - dot, node.y() - dot, 2 * dot, 2 * dot});
}

void paintLines(QPainter& painter, const RelationshipMap& map, const MapLayout& layout, const Tokens& tokens,
                int strong)
{
    const auto isOf = [strong](const MapLine& line) {
        return strong < 0 || static_cast<int>(line.a) == strong || static_cast<int>(line.b) == strong;
    };
    for (const bool areStrong : {false, true})
        for (const MapLine& line : map.lines) {
            if (isOf(line) != areStrong)
                continue;
            painter.setPen(linePen(line, layout.em, areStrong ? tokens.accent : tokens.line));
            painter.drawLine(layout.nodes[line.a], layout.nodes[line.b]);
        }
    for (const MapLine& line : map.lines)
        if (line.isFarApart && isOf(line))
            paintDiamond(painter, (layout.nodes[line.a] + layout.nodes[line.b]) / 2, 0.35 * layout.em, tokens);
}

} // namespace

double relationshipMapHeight(const RelationshipMap& map, double width, const QFont& font, const ChartStyle& style)
{
    return std::ceil(layOutMap(map, width, font, style).height);
}

PaintedMap paintRelationshipMap(QPainter& painter, const RelationshipMap& map, double width, const QFont& font,
                                const ChartStyle& style, int strong)
{
    const MapLayout layout = layOutMap(map, width, font, style);
    const Tokens& tokens = *style.tokens;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawText(painter, titleWords(map.title, font, style, width), {0, 0}, tokens.ink);
    paintLines(painter, map, layout, tokens, strong);
    PaintedMap painted;
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        painter.setPen(QPen(tokens.surface, 1));
        painter.setBrush(tokens.ink);
        painter.drawEllipse(layout.nodes[i], 0.4 * layout.em, 0.4 * layout.em);
        painted.agencies.push_back(paintName(painter, map.names[static_cast<int>(i)], layout, i, tokens));
    }
    for (const MapLine& line : map.lines)
        painted.lines.emplace_back(layout.nodes[line.a], layout.nodes[line.b]);
    paintLegendEntries(painter, layout.legend, layout.legendArea, font, style);
    painter.restore();
    return painted;
}

QByteArray relationshipMapSvg(const RelationshipMap& map, double width, const QFont& font, const ChartStyle& style)
{
    QStringList sentences;
    for (const MapLine& line : map.lines)
        sentences << line.spoken;
    return svgPicture(map.title, sentences.join(QLatin1Char(' ')),
                      {width, relationshipMapHeight(map, width, font, style)},
                      [&](QPainter& painter) { paintRelationshipMap(painter, map, width, font, style); });
}

} // namespace soundings
