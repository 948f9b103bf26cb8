// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_chart.h"

namespace soundings {

namespace {

bool hasNothing(const RulerChart& chart) { return chart.rows.empty(); }
bool hasNothing(const SeriesChart& chart) { return chart.lines.empty() || chart.rounds.empty(); }
bool hasNothing(const PositionChart& chart) { return chart.dots.empty(); }
bool hasNothing(const AgencyGrid& chart) { return chart.rows.empty(); }
bool hasNothing(const RelationshipMap& chart) { return chart.lines.empty(); }
bool hasNothing(const BalanceChart& chart) { return chart.rows.empty(); }

/// How each kind is measured, painted and written.
template <class Chart> struct Kind;
template <> struct Kind<RulerChart> {
    static constexpr auto height = rulerChartHeight;
    static constexpr auto svg = rulerChartSvg;
    static void paint(QPainter& p, const RulerChart& c, double w, const QFont& f, const ChartStyle& s)
    {
        paintRulerChart(p, c, w, f, s);
    }
};
template <> struct Kind<SeriesChart> {
    static constexpr auto height = seriesChartHeight;
    static constexpr auto svg = seriesChartSvg;
    static void paint(QPainter& p, const SeriesChart& c, double w, const QFont& f, const ChartStyle& s)
    {
        paintSeriesChart(p, c, w, f, s);
    }
};
template <> struct Kind<PositionChart> {
    static constexpr auto height = positionChartHeight;
    static constexpr auto svg = positionChartSvg;
    static void paint(QPainter& p, const PositionChart& c, double w, const QFont& f, const ChartStyle& s)
    {
        paintPositionChart(p, c, w, f, s);
    }
};
template <> struct Kind<AgencyGrid> {
    static constexpr auto height = agencyGridHeight;
    static constexpr auto svg = agencyGridSvg;
    static void paint(QPainter& p, const AgencyGrid& c, double w, const QFont& f, const ChartStyle& s)
    {
        paintAgencyGrid(p, c, w, f, s);
    }
};
template <> struct Kind<RelationshipMap> {
    static constexpr auto height = relationshipMapHeight;
    static constexpr auto svg = relationshipMapSvg;
    static void paint(QPainter& p, const RelationshipMap& c, double w, const QFont& f, const ChartStyle& s)
    {
        paintRelationshipMap(p, c, w, f, s);
    }
};
template <> struct Kind<BalanceChart> {
    static constexpr auto height = balanceChartHeight;
    static constexpr auto svg = balanceChartSvg;
    static void paint(QPainter& p, const BalanceChart& c, double w, const QFont& f, const ChartStyle& s)
    {
        paintBalanceChart(p, c, w, f, s);
    }
};
template <class Chart> using KindOf = Kind<std::decay_t<Chart>>;

template <class Parts> QStringList spokenOf(const Parts& parts)
{
    QStringList sentences;
    for (const auto& part : parts)
        if (!part.spoken.isEmpty())
            sentences << part.spoken;
    return sentences;
}

QStringList sentencesOf(const RulerChart& chart) { return spokenOf(chart.rows); }
QStringList sentencesOf(const SeriesChart& chart)
{
    QStringList sentences;
    for (const SeriesLine& line : chart.lines)
        sentences << line.numbers;
    return sentences;
}
QStringList sentencesOf(const PositionChart& chart) { return spokenOf(chart.dots); }
QStringList sentencesOf(const RelationshipMap& chart) { return spokenOf(chart.lines); }
QStringList sentencesOf(const BalanceChart& chart) { return spokenOf(chart.rows); }
QStringList sentencesOf(const AgencyGrid& chart)
{
    QStringList sentences;
    for (const auto& row : chart.rows)
        sentences << spokenOf(row);
    return sentences;
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

template <class List> void makeEach(List& words, const Made& made)
{
    for (QString& one : words)
        one = made(one);
}

void makeWords(PositionChart& chart, const Made& made)
{
    for (QString* words : {&chart.title, &chart.across, &chart.up})
        *words = made(*words);
    makeEach(chart.corners, made);
    for (PositionDot& dot : chart.dots)
        for (QString* words : {&dot.name, &dot.spoken})
            *words = made(*words);
}

void makeWords(AgencyGrid& chart, const Made& made)
{
    for (QString* words : {&chart.title, &chart.rowsAndColumns, &chart.oneSided, &chart.farApart, &chart.closed})
        *words = made(*words);
    makeEach(chart.names, made);
    makeEach(chart.bands, made);
    for (auto& row : chart.rows)
        for (GridCell& cell : row)
            cell.spoken = made(cell.spoken);
}

void makeWords(RelationshipMap& chart, const Made& made)
{
    for (QString* words : {&chart.title, &chart.oneSided, &chart.farApart})
        *words = made(*words);
    makeEach(chart.names, made);
    makeEach(chart.bands, made);
    for (MapLine& line : chart.lines)
        line.spoken = made(line.spoken);
}

void makeWords(BalanceChart& chart, const Made& made)
{
    for (QString* words : {&chart.title, &chart.leftLabel, &chart.rightLabel})
        *words = made(*words);
    for (BalanceRow& row : chart.rows)
        for (QString* words : {&row.title, &row.spoken})
            *words = made(*words);
}

} // namespace

QString titleOf(const FigureChart& chart)
{
    return std::visit([](const auto& one) { return one.title; }, chart);
}

QStringList spokenSentences(const FigureChart& chart)
{
    return std::visit([](const auto& one) { return sentencesOf(one); }, chart);
}

bool isEmpty(const FigureChart& chart)
{
    return std::visit([](const auto& one) { return hasNothing(one); }, chart);
}

double figureChartHeight(const FigureChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return std::visit([&](const auto& one) { return KindOf<decltype(one)>::height(one, width, font, style); }, chart);
}

void paintFigureChart(QPainter& painter, const FigureChart& chart, double width, const QFont& font,
                      const ChartStyle& style)
{
    std::visit([&](const auto& one) { KindOf<decltype(one)>::paint(painter, one, width, font, style); }, chart);
}

QByteArray figureChartSvg(const FigureChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return std::visit([&](const auto& one) { return KindOf<decltype(one)>::svg(one, width, font, style); }, chart);
}

FigureChart withWords(FigureChart chart, const Made& made)
{
    std::visit([&](auto& one) { makeWords(one, made); }, chart);
    return chart;
}

} // namespace soundings
