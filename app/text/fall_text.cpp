// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fall_text.h"

#include "app/text/score_text.h"
#include "app/text/series_text.h"
#include "core/comparison/score_change.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct FallText {
    Q_DECLARE_TR_FUNCTIONS(FallText)
};

struct Fall {
    int points = 0;
    QString words;
};

QString nameOf(const RoundSeries& series)
{
    return series.about.isEmpty() ? seriesTitle(series) : FallText::tr("Trust in %1").arg(seriesTitle(series));
}

bool couldBeChance(const SeriesPoint& before, const SeriesPoint& after)
{
    return before.likely && after.likely && after.likely->upper >= before.likely->lower;
}

void addFall(std::vector<Fall>& falls, const RoundSeries& series, const SeriesPoint& before, const SeriesPoint& after)
{
    const bool isLimit = before.limit != Limit::Exact || after.limit != Limit::Exact;
    const int points = ScoreChange{before.score, after.score, {}, {}, {}, {}}.displayedChange().value_or(0);
    if (isLimit || points > -kNoClearChangeBelow || couldBeChance(before, after))
        return;
    falls.push_back(
        {-points,
         FallText::tr("%1 fell by %2 in %3, from %4 to %5.", "what, points, round, number before, after")
             .arg(nameOf(series))
             .arg(-points)
             .arg(QString::fromStdString(after.round.label), scoreText(before.score), scoreText(after.score))});
}

} // namespace

QStringList fallsText(const std::vector<RoundSeries>& all)
{
    std::vector<Fall> falls;
    for (const RoundSeries& series : all) {
        const SeriesPoint* before = nullptr;
        for (const SeriesPoint& point : series.points) {
            if (!point.score)
                continue;
            if (before != nullptr)
                addFall(falls, series, *before, point);
            before = &point;
        }
    }
    std::stable_sort(falls.begin(), falls.end(), [](const Fall& a, const Fall& b) { return a.points > b.points; });
    QStringList words;
    for (const Fall& fall : falls)
        words << fall.words;
    return words;
}

} // namespace soundings
