// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/partnership_charts.h"

#include "app/charts/figure_chart.h"
#include "tests/support/paired_round.h"

#include <catch2/catch.hpp>
#include <QFont>
#include <QImage>
#include <QPainter>

using namespace soundings;
using namespace soundings::test;

namespace {

const ChartStyle kOnScreen{&lightTokens(), 14};

/// Of three agencies: A and B about each other, 75 apart; C about A alone; B and C not to be named.
RoundPacks threeAgencies()
{
    Pack a = packFrom("A");
    addAboutAlike(a, "B", 4);
    Pack b = packFrom("B");
    addAboutAlike(b, "A", 1);
    addAboutAlike(b, "C", 2);
    Pack c = packFrom("C", false);
    addAboutAlike(c, "B", 2);
    Pack d = packFrom("D");
    addAboutAlike(d, "A", 3);
    return roundOf({a, b, c, d});
}

} // namespace

TEST_CASE("the grid says what one agency says of another, from how many sides, and how far apart they are")
{
    const RoundPacks round = threeAgencies();
    const AgencyGrid grid = understandingGrid(partnershipOf(round, PackTable(round)));
    CHECK(grid.rows[0][1].number == 100);
    CHECK(grid.rows[1][0].number == 25);
    CHECK(grid.rows[0][1].isFarApart);
    CHECK_FALSE(grid.rows[0][1].isOneSided);
    CHECK(grid.rows[3][0].isOneSided);
    CHECK(grid.rows[0][3].holds == GridCell::Holds::Nothing);
    CHECK(grid.rows[1][2].holds == GridCell::Holds::Closed);
    CHECK(grid.rows[2][1].spoken.isEmpty());
    CHECK(grid.rows[2][2].holds == GridCell::Holds::Itself);
    CHECK(relationshipFigure(partnershipOf(round, PackTable(round))).lines.size() == 2);
}

TEST_CASE("dots are named where names have room, else numbered as in the grid, and stay in the square")
{
    for (const int agencies : {3, 40}) {
        const RoundPacks round = pairedRound(agencies);
        const PackTable packs(round);
        const PositionChart chart = positionFigure(partnershipOf(round, packs));
        QImage image(600, 900, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const auto painted = paintPositionChart(painter, chart, 600, QFont(), kOnScreen);
        REQUIRE(painted.size() == static_cast<std::size_t>(agencies) + 1); // and all together
        CHECK(painted.front().isNamed == (agencies == 3));
        CHECK(painted.back().isNamed);
        for (std::size_t i = 0; i < painted.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                CHECK(painted[i].centre != painted[j].centre);
    }
}

TEST_CASE("every figure of a partnership paints in the height it asks for, of 6, 15 and 40 agencies")
{
    for (const int agencies : {6, 15, 40}) {
        const RoundPacks round = pairedRound(agencies);
        const PackTable packs(round);
        const Partnership whole = partnershipOf(round, packs);
        for (const FigureChart& chart :
             {FigureChart(positionFigure(whole)), FigureChart(understandingGrid(whole)),
              FigureChart(relationshipFigure(whole)), FigureChart(influenceFigure(influenceTotals(packs)))}) {
            INFO(agencies << ' ' << chart.index());
            REQUIRE_FALSE(isEmpty(chart));
            const int height = static_cast<int>(figureChartHeight(chart, 420, QFont(), kOnScreen));
            QImage image(420, height + 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintFigureChart(painter, chart, 420, QFont(), kOnScreen);
            painter.end();
            const QImage below = image.copy(0, height + 2, 420, 58);
            QImage white = below;
            white.fill(Qt::white);
            CHECK(below == white);
            CHECK(spokenSentences(chart).size() > 5);
        }
    }
}
