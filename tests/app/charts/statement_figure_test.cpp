// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/statement_figure.h"

#include "app/charts/ruler_layout.h"
#include "tests/support/people.h"
#include "tests/support/qt_strings.h"
#include "tests/support/questionnaire_builder.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Half of the people at the top, a quarter in the middle, a quarter at the bottom; the second statement is
/// reverse-scored.
StaffResult twoStatements(int people)
{
    QuestionnaireBuilder builder("survey");
    builder.respondent(Respondent::Individual).section("s").item("s.1").item("s.2").reverse();
    const QuestionnairePtr questionnaire = builder.shared();
    return staffResult(
        *surveyOf(questionnaire, {{people / 2, "4 4"}, {people / 4, "2 2"}, {people / 4, "0 0"}}, {}).release,
        questionnaire);
}

QString printed(const RulerRow& row)
{
    QStringList shares;
    for (const RulerShare& share : row.shares)
        shares << QStringLiteral("%1:%2:%3").arg(share.point).arg(share.percent).arg(share.side);
    return shares.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("favourable answers stand on the right whichever way a statement is worded")
{
    const RulerChart chart = statementFigure(twoStatements(40));
    REQUIRE(chart.rows.size() == 2);
    CHECK(printed(chart.rows[0]) == QStringLiteral("0:25:-1 1:0:-1 2:25:0 3:0:1 4:50:1"));
    CHECK(printed(chart.rows[1]) == QStringLiteral("4:50:-1 3:0:-1 2:25:0 1:0:1 0:25:1"));
    CHECK(chart.rows[1].title.contains(QStringLiteral("(reverse-scored)")));
    CHECK(chart.rows[0].note == QStringLiteral("63 (50 % favourable)"));
    CHECK(chart.rows[0].spoken.contains(chart.points[4] + QStringLiteral(" 50 %")));
}

TEST_CASE("a statement whose answers are not published has its number in words alone")
{
    const RulerChart chart = statementFigure(twoStatements(12));
    REQUIRE(chart.rows.size() == 2);
    CHECK(chart.rows[0].style == RulerRowStyle::Words);
    CHECK(chart.rows[0].shares.empty());
    CHECK(chart.rows[0].note.startsWith(QStringLiteral("65")));
    CHECK(statementFigure(twoStatements(8)).rows.empty());
}

TEST_CASE("rows of shares have one middle, and the longest just fits the ruler")
{
    const RulerChart chart = statementFigure(twoStatements(40));
    const ChartStyle style{&lightTokens(), 16};
    const RulerLayout layout = layOutRuler(chart, 900, QFont(), style);
    REQUIRE(layout.points.size() == 5);
    // 37.5 % left of the middle in the first row, 62.5 % in the second; right of it the other way round.
    CHECK(layout.percentWidth == Approx(layout.rulerWidth / 125));
    CHECK(layout.middleX == Approx(layout.rulerLeft + 62.5 * layout.percentWidth));
    QImage image(900, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const std::vector<PaintedRow> rows = paintRulerChart(painter, chart, 900, QFont(), style);
    painter.end();
    const auto colourAt = [&](std::size_t row, double percentFromMiddle) {
        return image.pixelColor(qRound(layout.middleX + percentFromMiddle * layout.percentWidth),
                                qRound(rows[row].rect.center().y() - 8));
    };
    CHECK(colourAt(0, 50) == lightTokens().likert[4]);
    CHECK(colourAt(0, -30) == lightTokens().likert[0]);
    CHECK(colourAt(1, -50) == lightTokens().likert[4]);
    CHECK(colourAt(1, 30) == lightTokens().likert[0]);
}
