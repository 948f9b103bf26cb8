// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/series_figures.h"

#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;

namespace {

RoundSeries seriesWith(const char* about, TrendStrength strength)
{
    RoundSeries series;
    series.about = {about};
    series.aboutName = about;
    series.common.weight = Fraction(1);
    for (int i = 0; i < 3; ++i) {
        SeriesPoint point;
        point.round.label = "Round " + std::to_string(i + 1);
        point.round.date = {2024 + i, 5, 1};
        point.score = Fraction(50 + i);
        series.points.push_back(point);
    }
    series.trend = Trend{};
    series.trend->slopePerYear = 1;
    series.trend->strength = strength;
    series.trend->rounds = 3;
    return series;
}

} // namespace

TEST_CASE("that a trend takes more rounds is said once under a chart, and not where all have enough")
{
    const QString asked = QStringLiteral("rounds on we say whether that is a trend.");
    const auto wordsOf = [](const std::vector<RoundSeries>& all) {
        const std::vector<SeriesFigure> figures = seriesFigures(all);
        REQUIRE(figures.size() == 1);
        return figures.front().words;
    };
    const QStringList some =
        wordsOf({seriesWith("Police", TrendStrength::NotTested), seriesWith("Homes", TrendStrength::NotTested),
                 seriesWith("Trust", TrendStrength::Clear)});
    REQUIRE(some.size() == 4);
    CHECK(some.filter(asked).size() == 1);
    CHECK(some.back().contains(asked));
    CHECK(wordsOf({seriesWith("Police", TrendStrength::None)}).filter(asked).isEmpty());
}
