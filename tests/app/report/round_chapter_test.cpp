// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/round_chapter.h"

#include "tests/app/report/reports.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

Document chapterOf(const std::vector<RoundSeries>& series)
{
    Blocks blocks;
    addAllRounds(blocks, series);
    Document document;
    document.blocks = blocks.take();
    return document;
}

std::vector<const SeriesChart*> linesIn(const Document& document)
{
    std::vector<const SeriesChart*> found;
    for (const Figure* figure : allOf<Figure>(document))
        if (const auto* chart = std::get_if<SeriesChart>(&figure->chart))
            found.push_back(chart);
    return found;
}

/// Staff's number in three rounds, with a likely range in the last.
RoundSeries ofStaff()
{
    RoundSeries staff = seriesOver(3)[2];
    for (SeriesPoint& point : staff.points) {
        point.score = Fraction(61);
        point.likely.reset();
    }
    staff.points.back().likely = LikelyRange{55, 67};
    return staff;
}

} // namespace

TEST_CASE("a comparison shows all rounds as lines, says where each is going, and has every number in tables")
{
    const Document document = reportOf(wholeSource(), ReportKind::Comparison);
    const std::vector<const SeriesChart*> charts = linesIn(document);
    REQUIRE(charts.size() == 2);
    CHECK(charts[0]->rounds.size() == 3);
    CHECK(charts[0]->lines.front().title == QStringLiteral("Readiness"));
    const QStringList said = saidIn(document);
    CHECK(said.contains(QStringLiteral("All rounds, from Autumn 2024 to Autumn 2026")));
    for (const SeriesChart* chart : charts)
        for (const SeriesLine& line : chart->lines) {
            INFO(line.title.toStdString());
            CHECK(said.filter(line.title + QStringLiteral(": ")).filter(QStringLiteral("over 3 rounds")).size() == 1);
        }
    const Table* points = tableOf(document, QStringLiteral("all-rounds"));
    REQUIRE(points != nullptr);
    CHECK(points->rows.size() == (charts[0]->lines.size() + charts[1]->lines.size()) * 4);
    CHECK(points->rows[3].cells[0].words == QStringLiteral("Autumn 2026"));
    CHECK(points->rows[3].cells[2].number == charts[0]->lines[0].marks[2].value);
    const Table* trends = tableOf(document, QStringLiteral("trends"));
    REQUIRE(trends != nullptr);
    CHECK(trends->rows[0].cells[4].words == QStringLiteral("Too few rounds to say"));
}

TEST_CASE("two rounds are no more than the pair that is compared")
{
    CHECK(chapterOf(seriesOver(2)).blocks.empty());
    CHECK(chapterOf({}).blocks.empty());
}

TEST_CASE("all rounds of a report about one partner have no line of another")
{
    ReportChoices choices;
    choices.kind = ReportKind::Comparison;
    choices.about = {"Westmoor Police"};
    const std::vector<const SeriesChart*> charts = linesIn(report(wholeSource(), choices));
    REQUIRE(charts.size() == 2);
    REQUIRE(charts[1]->lines.size() == 1);
    CHECK(charts[1]->lines[0].title == QStringLiteral("Westmoor Police"));
}

TEST_CASE("staff's likely range is painted, spoken and in the table where it is published, a gap is no nought")
{
    RoundSeries staff = ofStaff();
    staff.points[1].score.reset();
    const Document document = chapterOf({staff});
    const std::vector<const SeriesChart*> charts = linesIn(document);
    REQUIRE(charts.size() == 1);
    const std::vector<SeriesMark>& marks = charts[0]->lines[0].marks;
    CHECK_FALSE(marks[0].low);
    CHECK(marks[2].low == 55);
    CHECK(marks[2].high == 67);
    const std::string spoken = allOf<Figure>(document).front()->spoken.toStdString();
    CHECK_THAT(spoken, Catch::Contains("Autumn 2026 61 (most likely 55–67)"));
    CHECK_THAT(spoken, Catch::Contains("Autumn 2025 no number"));
    CHECK(saidIn(document).filter(QStringLiteral("The upright lines show")).size() == 1);
    const Table* points = tableOf(document, QStringLiteral("all-rounds"));
    REQUIRE(points != nullptr);
    CHECK(points->rows[3].cells[3].words == QStringLiteral("55–67"));
    CHECK(points->rows[1].cells[3].words.isEmpty());
    CHECK_FALSE(points->rows[2].cells[2].number);
}

TEST_CASE("a staff number that was published as a limit is said as one in all rounds")
{
    RoundSeries staff = ofStaff();
    staff.points[0].limit = Limit::OrMore;
    const Document document = chapterOf({staff});
    CHECK_THAT(allOf<Figure>(document).front()->spoken.toStdString(), Catch::Contains("Autumn 2024 61 or more"));
    CHECK(tableOf(document, QStringLiteral("all-rounds"))->rows[1].cells[2].words == QStringLiteral("61 or more"));
}
