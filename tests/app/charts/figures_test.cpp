// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figures.h"

#include "app/charts/change_figures.h"
#include "app/charts/ruler_layout.h"
#include "app/look/tokens.h"
#include "tests/support/northvale.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// "title | style | value low-high | note", a line a row.
QString printed(const RulerChart& chart)
{
    QStringList lines{chart.title};
    const auto mark = [](const std::optional<RulerMark>& m) {
        if (!m)
            return QStringLiteral("-");
        return m->low ? QStringLiteral("%1 [%2 %3]").arg(m->value).arg(*m->low).arg(*m->high)
                      : QString::number(m->value);
    };
    for (const RulerRow& row : chart.rows)
        lines << QStringList{row.title, mark(row.before), mark(row.after), row.note}.join(QStringLiteral(" | "));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("the sections of a partner response are bars with ranges and words, in the order of the questionnaire")
{
    const RoundResult result = roundResult(northvaleRound());
    const PartnerResult& partner = result.partners.front();
    CHECK(printed(sectionsFigure(result, *partner.questionnaire, partner.score))
          == QStringLiteral(
              "Eastfield Homes: strongest in ‘Working relationship’ (69), weakest in ‘Trust in their integrity "
              "and handling’ (56)\n"
              "What they do | - | 67 | 67 Working trust\n"
              "How they manage information | - | 63 | 63 Working trust\n"
              "Their view of us | - | - | Too few answers to score it\n"
              "Trust in their competence | - | 67 | 67 Working trust\n"
              "Trust in their goodwill | - | 67 | 67 Working trust\n"
              "Trust in their integrity and handling | - | 56 [45 65] | 56 Working trust\n"
              "Working relationship | - | 69 | 69 Working trust\n"
              "Clarity about what is required | - | 67 | 67 Working trust"));
}

TEST_CASE("a figure's title names the sections that stand highest and lowest, a few of them by name")
{
    RoundResult result = roundResult(northvaleRound());
    PartnerResult& partner = result.partners.front();
    const auto set = [&](std::size_t section, int score) { partner.score.sections[section].score = Fraction(score); };
    const auto title = [&] { return sectionsFigure(result, *partner.questionnaire, partner.score).title; };
    set(3, 80);
    set(4, 80);
    CHECK(title()
          == QStringLiteral("Eastfield Homes: strongest in ‘Trust in their competence’ and ‘Trust in their goodwill’ "
                            "(80), weakest in ‘Trust in their integrity and handling’ (56)"));
    for (const std::size_t section : {0U, 1U, 5U, 6U})
        set(section, 80);
    CHECK(title().contains(QStringLiteral("strongest in 6 section")));
}

TEST_CASE("charts of one width have rulers of one width, whatever their words")
{
    const RoundResult result = roundResult(northvaleRound());
    const PartnerResult& partner = result.partners.front();
    const ChartStyle style{&lightTokens(), 14};
    RulerChart shortWords = sectionsFigure(result, *partner.questionnaire, partner.score);
    for (RulerRow& row : shortWords.rows)
        row.note = QStringLiteral("6");
    const RulerLayout one = layOutRuler(shortWords, 900, QFont(), style);
    const RulerLayout other = layOutRuler(trustFigure(result), 900, QFont(), style);
    CHECK(one.rulerLeft == other.rulerLeft);
    CHECK(one.rulerWidth == other.rulerWidth);
}

TEST_CASE("the trust figure lists partners by name and says who is held back")
{
    CHECK(printed(trustFigure(roundResult(northvaleRound())))
          == QStringLiteral("Our trust in our partners runs from 63 to 65\n"
                            "Eastfield Homes | - | 65 [58 67] | 65 Cautious (held back)\n"
                            "Westmoor Police | - | 63 [60 66] | 63 Cautious (held back)"));
}

TEST_CASE("a section over statements that are limits stands at the number that is published of them")
{
    RoundRecord record = northvaleRound();
    record.surveys = {staffAt(12, 4)};
    const RoundResult result = roundResult(record);
    const RulerChart chart = staffFigure(result.surveys.front());
    CHECK(chart.title == QStringLiteral("Staff confidence: every section stands at 80"));
    REQUIRE(result.surveys.front().items.front().score->limit == Limit::OrMore);
    CHECK(chart.rows.front().note.startsWith(QStringLiteral("80 Dependable")));
}

TEST_CASE("a small survey's figure is its sentence and no row")
{
    RoundRecord record = northvaleRound();
    record.surveys = {staffAt(9, 3)};
    const RoundResult result = roundResult(record);
    CHECK(printed(staffFigure(result.surveys.front()))
          == QStringLiteral("Fewer than 10 answers: not shown, to protect colleagues."));
    record.surveys = {staffAt(12, 3)};
    const RoundResult early = roundResult(record);
    CHECK(printed(staffFigure(early.surveys.front())).contains(QStringLiteral("75 Dependable (early sign)")));
}

TEST_CASE("a comparison's rows run from before to after and are spoken as sentences")
{
    RoundRecord before = northvaleRound();
    before.round.label = "Autumn 2025";
    before.consensus = {governanceAt(2)};
    before.partners.pop_back();
    const RoundComparison comparison = compareRounds(before, northvaleRound());
    const RulerChart chart = comparisonFigure(comparison);
    CHECK(printed(chart)
          == QStringLiteral("Governance rose by 24 and readiness rose by 12\n"
                            "Readiness | 50 | 62 | 62, rose by 12\n"
                            "Governance | 50 | 74 | 74, rose by 24\n"
                            "Staff confidence | 50 [41 59] | 50 [41 59] | 50, no clear change\n"
                            "Trust in Eastfield Homes | 65 [58 67] | 65 [58 67] | 65, no clear change"));
    CHECK(chart.beforeLabel == QStringLiteral("Autumn 2025"));
    CHECK(chart.rows[1].spoken == QStringLiteral("Governance rose by 24, from 50 to 74."));
    const RulerChart sections = sectionChangesFigure(comparison, comparison.consensus.front());
    CHECK(sections.rows.size() == 6);
    CHECK(sections.title == QStringLiteral("Governance: ‘Strategy: stepping back to plan’ rose by 25 and 5 more rose"));
}
