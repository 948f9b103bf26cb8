// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/series_text.h"

#include "app/text/language.h"
#include "app/text/left_out_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

struct SeriesText {
    Q_DECLARE_TR_FUNCTIONS(SeriesText)
};

QString slopeText(const Trend& trend)
{
    const auto tenths = static_cast<std::int64_t>(std::llround(std::abs(trend.slopePerYear) * 10));
    return trend.slopePerYear < 0 ? SeriesText::tr("down by about %1 points a year").arg(tenthsText(tenths))
                                  : SeriesText::tr("up by about %1 points a year").arg(tenthsText(tenths));
}

int gapsIn(const RoundSeries& series)
{
    return static_cast<int>(std::count_if(series.points.begin(), series.points.end(),
                                          [](const SeriesPoint& point) { return !point.score; }));
}

} // namespace

QString seriesTitle(const RoundSeries& series)
{
    if (!series.questionnaire)
        return SeriesText::tr("Readiness");
    return series.about.isEmpty() ? shown(series.questionnaire->title) : QString::fromStdString(series.aboutName);
}

QString trendText(const RoundSeries& series)
{
    if (series.common.isLittle())
        return SeriesText::tr("The versions of the questionnaire have too little in common for one line.");
    if (!series.trend)
        return SeriesText::tr("Too few rounds have a number to say where it is going: %1 are needed.").arg(kTrendFrom);
    const Trend& trend = *series.trend;
    switch (trend.strength) {
    case TrendStrength::NotTested:
        return SeriesText::tr("Typically %1, over %2 rounds.").arg(slopeText(trend)).arg(trend.rounds);
    case TrendStrength::None:
        return SeriesText::tr("No trend over %1 rounds: it goes up and down.").arg(trend.rounds);
    case TrendStrength::Possible:
        return SeriesText::tr("Perhaps a trend: %1, over %2 rounds.").arg(slopeText(trend)).arg(trend.rounds);
    case TrendStrength::Clear:
        break;
    }
    return SeriesText::tr("A clear trend: %1, over %2 rounds.").arg(slopeText(trend)).arg(trend.rounds);
}

QString strengthText(TrendStrength strength)
{
    switch (strength) {
    case TrendStrength::NotTested:
        return SeriesText::tr("Too few rounds to say");
    case TrendStrength::None:
        return SeriesText::tr("No trend");
    case TrendStrength::Possible:
        return SeriesText::tr("Perhaps a trend");
    case TrendStrength::Clear:
        break;
    }
    return SeriesText::tr("A clear trend");
}

QString untestedText(const std::vector<const RoundSeries*>& all)
{
    const bool isAny = std::any_of(all.begin(), all.end(), [](const RoundSeries* series) {
        return !series->common.isLittle() && series->trend && series->trend->strength == TrendStrength::NotTested;
    });
    return isAny ? SeriesText::tr("From %1 rounds on we say whether that is a trend.").arg(kTrendTestedFrom)
                 : QString();
}

QString gapsText(const RoundSeries& series)
{
    const int gaps = gapsIn(series);
    if (gaps == 0 || series.common.isLittle())
        return {};
    return SeriesText::tr("%n round(s) have no number: a gap, not a change.", nullptr, gaps);
}

QString basisText(const RoundSeries& series)
{
    if (series.common.weight == Fraction(1) || series.common.isLittle())
        return {};
    return SeriesText::tr("Based on the %n question(s) that all versions have in common (%1 % of the weight).", nullptr,
                          series.common.items)
        .arg(percentOfWeight(series.common.weight));
}

QString seriesText(const RoundSeries& series)
{
    QStringList sentences{trendText(series), gapsText(series), basisText(series)};
    sentences.removeAll(QString());
    return SeriesText::tr("%1: %2", "a title, then sentences")
        .arg(seriesTitle(series), sentences.join(QLatin1Char(' ')));
}

} // namespace soundings
