// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_chart.h"

namespace soundings {

namespace {

bool hasNothing(const RulerChart& chart) { return chart.rows.empty(); }
bool hasNothing(const SeriesChart& chart) { return chart.lines.empty() || chart.rounds.empty(); }

double heightOf(const RulerChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return rulerChartHeight(chart, width, font, style);
}

double heightOf(const SeriesChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return seriesChartHeight(chart, width, font, style);
}

QByteArray svgOf(const RulerChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return rulerChartSvg(chart, width, font, style);
}

QByteArray svgOf(const SeriesChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return seriesChartSvg(chart, width, font, style);
}

using Made = std::function<QString(const QString&)>;

void makeWords(RulerChart& chart, const Made& made)
{
    for (QString* words : {&chart.title, &chart.beforeLabel, &chart.afterLabel})
        *words = made(*words);
    for (QString& point : chart.points)
        point = made(point);
    for (RulerRow& row : chart.rows) {
        for (QString* words : {&row.title, &row.note, &row.spoken})
            *words = made(*words);
        for (auto* mark : {&row.before, &row.after})
            if (*mark)
                (*mark)->words = made((*mark)->words);
    }
}

void makeWords(SeriesChart& chart, const Made& made)
{
    chart.title = made(chart.title);
    for (RoundsChart::Stop& round : chart.rounds)
        round.label = made(round.label);
    for (QString& band : chart.bands)
        band = made(band);
    for (SeriesLine& line : chart.lines) {
        for (QString* words : {&line.title, &line.spoken, &line.numbers})
            *words = made(*words);
        for (SeriesMark& mark : line.marks)
            mark.spoken = made(mark.spoken);
    }
}

} // namespace

bool isEmpty(const FigureChart& chart)
{
    return std::visit([](const auto& one) { return hasNothing(one); }, chart);
}

double figureChartHeight(const FigureChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return std::visit([&](const auto& one) { return heightOf(one, width, font, style); }, chart);
}

void paintFigureChart(QPainter& painter, const FigureChart& chart, double width, const QFont& font,
                      const ChartStyle& style)
{
    if (const auto* ruler = std::get_if<RulerChart>(&chart))
        paintRulerChart(painter, *ruler, width, font, style);
    else
        paintSeriesChart(painter, std::get<SeriesChart>(chart), width, font, style);
}

QByteArray figureChartSvg(const FigureChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return std::visit([&](const auto& one) { return svgOf(one, width, font, style); }, chart);
}

FigureChart withWords(FigureChart chart, const Made& made)
{
    std::visit([&](auto& one) { makeWords(one, made); }, chart);
    return chart;
}

} // namespace soundings
