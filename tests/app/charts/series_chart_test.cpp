// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/series_chart.h"

#include <catch2/catch.hpp>
#include <QFont>
#include <QImage>
#include <QPainter>

using namespace soundings;

namespace {

constexpr ChartStyle kStyle{nullptr, 14};

SeriesLine lineWith(const QString& title, const std::vector<std::optional<int>>& values)
{
    SeriesLine line;
    line.title = title;
    for (const auto& value : values)
        line.marks.push_back({value, {}, {}, title});
    return line;
}

std::vector<PaintedSeries> painted(const SeriesChart& chart, double width)
{
    QImage image(1200, 800, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    ChartStyle style = kStyle;
    style.tokens = &lightTokens();
    return paintSeriesChart(painter, chart, width, QFont(), style);
}

SeriesChart threeRounds()
{
    SeriesChart chart;
    chart.rounds = {{"A", {2024, 1, 1}}, {"B", {2024, 1, 31}}, {"C", {2024, 5, 1}}};
    return chart;
}

} // namespace

TEST_CASE("rounds stand by their day, and numbers on the whole ruler")
{
    SeriesChart chart = threeRounds();
    chart.lines = {lineWith("One", {0, 50, 100})};
    const auto marks = painted(chart, 900).front().marks;
    const double days = (marks[2]->x() - marks[0]->x()) / 121; // 2024 is a leap year
    CHECK(marks[1]->x() - marks[0]->x() == Approx(30 * days));
    CHECK(marks[1]->y() == Approx((marks[0]->y() + marks[2]->y()) / 2));
    CHECK(marks[2]->y() < marks[0]->y());
}

TEST_CASE("a gap has no mark, and a line without numbers no name at its end")
{
    SeriesChart chart = threeRounds();
    chart.lines = {lineWith("Gap", {10, {}, 30}), lineWith("Nothing", {{}, {}, {}})};
    const auto all = painted(chart, 900);
    CHECK(all[0].marks[0].has_value());
    CHECK_FALSE(all[0].marks[1].has_value());
    CHECK_FALSE(all[0].label.isNull());
    CHECK(all[1].label.isNull());
}

TEST_CASE("names at the ends of lines give way to each other and stay on the chart")
{
    SeriesChart chart = threeRounds();
    for (int i = 0; i < static_cast<int>(kMostSeriesLines); ++i)
        chart.lines.push_back(lineWith(QStringLiteral("A partner with quite a long name %1").arg(i), {40, 50, 3}));
    for (const double width : {320.0, 700.0, 1100.0}) {
        const auto all = painted(chart, width);
        ChartStyle style = kStyle;
        style.tokens = &lightTokens();
        const double height = seriesChartHeight(chart, width, QFont(), style);
        for (std::size_t i = 0; i < all.size(); ++i) {
            CHECK(all[i].label.right() <= width + 1);
            CHECK(all[i].label.top() >= 0);
            CHECK(all[i].label.bottom() <= height);
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE(all[i].label.intersects(all[j].label));
        }
    }
}
