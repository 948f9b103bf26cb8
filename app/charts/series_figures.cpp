// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/series_figures.h"

#include "app/text/score_text.h"
#include "app/text/series_text.h"
#include "app/text/staff_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct SeriesFigures {
    Q_DECLARE_TR_FUNCTIONS(SeriesFigures)
};

/// "61", "61 (55–67)"; `unit` with %1 for the number.
QString numberText(const SeriesPoint& point, const QString& unit)
{
    if (!point.score)
        return SeriesFigures::tr("no number");
    const QString number = unit.arg(limitedText(QString::number(point.score->rounded()), point.limit));
    return point.likely
        ? SeriesFigures::tr("%1 (most likely %2)", "a number, a range").arg(number, likelyRangeText(*point.likely))
        : number;
}

SeriesMark seriesMark(const QString& title, const SeriesPoint& point)
{
    SeriesMark mark;
    if (point.score)
        mark.value = point.score->rounded();
    if (point.likely) {
        mark.low = point.likely->lower;
        mark.high = point.likely->upper;
    }
    mark.spoken = SeriesFigures::tr("%1, %2, %3: %4", "what, round, date, number")
                      .arg(title, QString::fromStdString(point.round.label), dateText(point.round.date),
                           numberText(point, SeriesFigures::tr("%1 out of 100")));
    return mark;
}

SeriesLine seriesLine(const RoundSeries& series)
{
    SeriesLine line;
    line.title = seriesTitle(series);
    QStringList numbers;
    for (const SeriesPoint& point : series.points) {
        line.marks.push_back(seriesMark(line.title, point));
        numbers << SeriesFigures::tr("%1 %2", "round, number")
                       .arg(QString::fromStdString(point.round.label), numberText(point, QStringLiteral("%1")));
    }
    line.spoken = SeriesFigures::tr("%1 (%2).", "a line in words, its numbers")
                      .arg(seriesText(series), numbers.join(QStringLiteral(", ")));
    line.numbers =
        SeriesFigures::tr("%1: %2.", "a line, its numbers").arg(line.title, numbers.join(QStringLiteral(", ")));
    return line;
}

QStringList bandWords(IndexKind kind)
{
    QStringList words;
    for (const Band band : kBands)
        words << bandWord(kind, band);
    return words;
}

bool hasLikely(const RoundSeries* series)
{
    return std::any_of(series->points.begin(), series->points.end(),
                       [](const SeriesPoint& point) { return point.likely.has_value(); });
}

SeriesFigure seriesFigure(const QString& title, IndexKind kind, const std::vector<const RoundSeries*>& shown)
{
    SeriesFigure figure;
    figure.chart.title = title;
    figure.chart.bands = bandWords(kind);
    for (const SeriesPoint& point : shown.front()->points)
        figure.chart.rounds.push_back({QString::fromStdString(point.round.label), point.round.date});
    for (const RoundSeries* series : shown) {
        figure.chart.lines.push_back(seriesLine(*series));
        figure.words << seriesText(*series);
    }
    if (const QString untested = untestedText(shown); !untested.isEmpty())
        figure.words << untested;
    if (std::any_of(shown.begin(), shown.end(), hasLikely))
        figure.words << SeriesFigures::tr("The upright lines show where the number of staff would most likely be if "
                                          "everyone had answered.");
    return figure;
}

void addFigures(std::vector<SeriesFigure>& figures, const QString& title, IndexKind kind,
                const std::vector<const RoundSeries*>& shown)
{
    for (std::size_t i = 0; i < shown.size(); i += kMostSeriesLines) {
        const auto from = shown.begin() + static_cast<std::ptrdiff_t>(i);
        const auto to = shown.begin() + static_cast<std::ptrdiff_t>(std::min(i + kMostSeriesLines, shown.size()));
        figures.push_back(seriesFigure(title, kind, {from, to}));
    }
}

} // namespace

std::vector<SeriesFigure> seriesFigures(const std::vector<RoundSeries>& all)
{
    std::vector<const RoundSeries*> ours;
    std::vector<const RoundSeries*> partners;
    for (const RoundSeries& series : all)
        (series.about.isEmpty() ? ours : partners).push_back(&series);
    std::vector<SeriesFigure> figures;
    addFigures(figures, SeriesFigures::tr("Readiness and our questionnaires, out of 100"), IndexKind::Readiness, ours);
    addFigures(figures, SeriesFigures::tr("Our trust in each partner, out of 100"), IndexKind::Trust, partners);
    return figures;
}

} // namespace soundings
