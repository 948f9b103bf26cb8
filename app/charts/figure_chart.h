// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/agency_grid.h"
#include "app/charts/balance_chart.h"
#include "app/charts/position_chart.h"
#include "app/charts/relationship_map.h"
#include "app/charts/ruler_chart.h"
#include "app/charts/series_chart.h"

#include <functional>
#include <variant>

namespace soundings {

/// What a figure of a document can hold.
using FigureChart = std::variant<RulerChart, SeriesChart, PositionChart, AgencyGrid, RelationshipMap, BalanceChart>;

/// Whether there is nothing to paint.
bool isEmpty(const FigureChart& chart);
/// What stands above it.
QString titleOf(const FigureChart& chart);
/// Its numbers as sentences, one a mark or a line; without its title.
QStringList spokenSentences(const FigureChart& chart);
/// Height it needs at this width.
double figureChartHeight(const FigureChart& chart, double width, const QFont& font, const ChartStyle& style);
/// Paints it into (0,0)–(width,height).
void paintFigureChart(QPainter& painter, const FigureChart& chart, double width, const QFont& font,
                      const ChartStyle& style);
/// As an SVG document with title and description. Needs a QGuiApplication.
QByteArray figureChartSvg(const FigureChart& chart, double width, const QFont& font, const ChartStyle& style);
/// With all its words, painted and spoken, as `made` makes them one by one.
FigureChart withWords(FigureChart chart, const std::function<QString(const QString&)>& made);

} // namespace soundings
