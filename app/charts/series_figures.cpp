// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/series_figures.h"

#include "app/text/score_text.h"
#include "app/text/series_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct SeriesFigures {
    Q_DECLARE_TR_FUNCTIONS(SeriesFigures)
};

SeriesMark seriesMark(const QString& title, const SeriesPoint& point)
{
    SeriesMark mark;
    if (point.score)
        mark.value = point.score->rounded();
    mark.spoken =
        SeriesFigures::tr("%1, %2, %3: %4", "what, round, date, number")
            .arg(title, QString::fromStdString(point.round.label), dateText(point.round.date),
                 point.score ? SeriesFigures::tr("%1 out of 100").arg(*mark.value) : SeriesFigures::tr("no number"));
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
                       .arg(QString::fromStdString(point.round.label),
                            point.score ? QString::number(point.score->rounded()) : SeriesFigures::tr("no number"));
    }
    line.spoken = SeriesFigures::tr("%1 (%2).", "a line in words, its numbers")
                      .arg(seriesText(series), numbers.join(QStringLiteral(", ")));
    return line;
}

QStringList bandWords(IndexKind kind)
{
    QStringList words;
    for (const Band band : kBands)
        words << bandWord(kind, band);
    return words;
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
