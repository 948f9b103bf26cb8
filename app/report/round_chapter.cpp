// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/round_chapter.h"

#include "app/charts/series_figures.h"
#include "app/report/cells.h"
#include "app/text/left_out_text.h"
#include "app/text/score_text.h"
#include "app/text/series_text.h"
#include "app/text/staff_text.h"

#include <QCoreApplication>

#include <cmath>

namespace soundings {

namespace {

struct RoundChapter {
    Q_DECLARE_TR_FUNCTIONS(RoundChapter)
};

Cell pointCell(const SeriesPoint& point)
{
    if (!point.score)
        return {RoundChapter::tr("no number")};
    const int number = point.score->rounded();
    return {limitedText(QString::number(number), point.limit), static_cast<double>(number)};
}

Row pointRow(const SeriesPoint& point)
{
    return {{{QString::fromStdString(point.round.label)},
             {dateText(point.round.date)},
             pointCell(point),
             {point.likely ? likelyRangeText(*point.likely) : QString()}},
            1};
}

/// A line for what it is, then one a round.
Table pointTable(const std::vector<RoundSeries>& all)
{
    Table table{QStringLiteral("all-rounds"),
                RoundChapter::tr("Every number in every round, on the questions that all versions have in common"),
                {wordsColumn(QStringLiteral("what"), RoundChapter::tr("What, round by round")),
                 wordsColumn(QStringLiteral("date"), RoundChapter::tr("Date")),
                 countColumn(QStringLiteral("score"), RoundChapter::tr("Score"), RoundChapter::tr("out of 100"),
                             RoundChapter::tr("“no number” is a gap, not 0.")),
                 wordsColumn(QStringLiteral("likely"), RoundChapter::tr("Most likely"),
                             RoundChapter::tr("Of staff, where it is published: where the number would most likely be "
                                              "if everyone had answered."))},
                {}};
    for (const RoundSeries& series : all) {
        table.rows.push_back({{{seriesTitle(series)}, {}, {}, {}}});
        for (const SeriesPoint& point : series.points)
            table.rows.push_back(pointRow(point));
    }
    return table;
}

/// To a tenth, as the words have it.
Cell slopeCell(const Trend& trend)
{
    const auto tenths = static_cast<std::int64_t>(std::llround(trend.slopePerYear * 10));
    return {tenthsText(tenths), static_cast<double>(tenths) / 10};
}

/// Only series that have a trend to speak of.
Table trendTable(const std::vector<RoundSeries>& all)
{
    Table table{
        QStringLiteral("trends"),
        RoundChapter::tr("Where each number is going"),
        {wordsColumn(QStringLiteral("what"), RoundChapter::tr("What")),
         countColumn(QStringLiteral("rounds"), RoundChapter::tr("Rounds with a number"), RoundChapter::tr("rounds")),
         countColumn(QStringLiteral("slope"), RoundChapter::tr("Change a year"), RoundChapter::tr("points"),
                     RoundChapter::tr("The middle one of the slopes between all pairs of rounds (Theil–Sen).")),
         countColumn(QStringLiteral("basis"), RoundChapter::tr("Common questions"), QStringLiteral("%"),
                     RoundChapter::tr("Their share of the weight of all questions, in the version where it is "
                                      "smallest.")),
         wordsColumn(QStringLiteral("trend"), RoundChapter::tr("Trend"),
                     RoundChapter::tr("By the exact test of Mann and Kendall, from 5 rounds on."))},
        {}};
    for (const RoundSeries& series : all) {
        if (!series.trend || series.common.isLittle())
            continue;
        const int weight = percentOfWeight(series.common.weight);
        table.rows.push_back({{{seriesTitle(series)},
                               countCell(series.trend->rounds),
                               slopeCell(*series.trend),
                               countCell(weight),
                               {strengthText(series.trend->strength)}}});
    }
    return table;
}

} // namespace

void addAllRounds(Blocks& blocks, const std::vector<RoundSeries>& all)
{
    if (all.empty() || all.front().points.size() < kAllRoundsFrom)
        return;
    const std::vector<SeriesPoint>& points = all.front().points;
    blocks.heading(
        2,
        RoundChapter::tr("All rounds, from %1 to %2")
            .arg(QString::fromStdString(points.front().round.label), QString::fromStdString(points.back().round.label)),
        QStringLiteral("all-rounds"));
    std::vector<const RoundSeries*> each;
    for (const RoundSeries& series : all)
        each.push_back(&series);
    const QString untested = untestedText(each); // once for all charts
    for (SeriesFigure figure : seriesFigures(all)) {
        blocks.figure(figure.chart);
        figure.words.removeAll(untested);
        blocks.list(figure.words);
    }
    blocks.say(untested, Tone::Quiet);
    Blocks numbers;
    numbers.table(trendTable(all));
    numbers.table(pointTable(all));
    blocks.fold(RoundChapter::tr("Table: all rounds"), std::move(numbers));
}

} // namespace soundings
