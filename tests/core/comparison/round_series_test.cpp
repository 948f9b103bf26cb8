// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/round_series.h"

#include "core/results/round_result.h"
#include "tests/support/northvale.h"
#include "tests/support/questionnaire_builder.h"
#include "tests/support/rounds.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

QuestionnaireBuilder lineVersion(const std::string& version)
{
    QuestionnaireBuilder builder("governance");
    builder.version(version).feeds(FeedsIndex::Readiness);
    builder.section("g").item("g.1").item("g.2").item("g.3");
    return builder;
}

RoundRecord roundOn(const Date& date, const QuestionnairePtr& questionnaire, const std::string& answers)
{
    RoundRecord record = emptyRound(isoText(date));
    record.round.date = date;
    if (!answers.empty())
        record.consensus.push_back(consensusOf(questionnaire, answers));
    return record;
}

const RoundSeries& ofGovernance(const std::vector<RoundSeries>& all)
{
    return all.at(1); // after readiness
}

} // namespace

TEST_CASE("a round without a number is a gap in the line, and the slope goes by dates", "[comparison]")
{
    const QuestionnairePtr one = lineVersion("1.0").shared();
    // 0, 25, none, 75 at half-years: 25 points in the first half-year, and from there 50 in a whole year.
    const std::vector<RoundSeries> all =
        roundSeries({roundOn({2024, 1, 1}, one, "0 0 0"), roundOn({2024, 7, 1}, one, "1 1 1"),
                     roundOn({2025, 1, 1}, one, ""), roundOn({2025, 7, 1}, one, "3 3 3")});
    const RoundSeries& series = ofGovernance(all);
    REQUIRE(series.points.size() == 4);
    CHECK_FALSE(series.points[2].score);
    CHECK(series.points[3].score == Fraction(75));
    REQUIRE(series.trend);
    CHECK(series.trend->rounds == 3);
    CHECK(series.trend->slopePerYear == Approx(50));
    CHECK(series.trend->strength == TrendStrength::NotTested);
    CHECK_FALSE(all.front().trend); // readiness: no survey
}

TEST_CASE("a trend is tested from five rounds on", "[comparison]")
{
    const QuestionnairePtr one = lineVersion("1.0").shared();
    const auto strengthOf = [&](const std::vector<std::string>& answers) {
        std::vector<RoundRecord> rounds;
        for (std::size_t i = 0; i < answers.size(); ++i)
            rounds.push_back(roundOn({2020 + static_cast<int>(i), 3, 1}, one, answers[i]));
        return ofGovernance(roundSeries(rounds)).trend->strength;
    };
    CHECK(strengthOf({"0 0 0", "1 0 0", "1 1 0", "1 1 1", "2 1 1"}) == TrendStrength::Clear); // p = 1/60
    CHECK(strengthOf({"0 0 0", "1 1 0", "1 0 0", "1 1 1", "2 1 1"}) == TrendStrength::Possible); // p = 1/12
    CHECK(strengthOf({"1 1 0", "2 1 1", "0 0 0", "1 1 1", "1 0 0"}) == TrendStrength::None);
}

TEST_CASE("a line is drawn on what all versions have in common, and not on little", "[comparison]")
{
    const QuestionnairePtr one = lineVersion("1.0").shared();
    const QuestionnairePtr two = lineVersion("2.0").item("g.4").shared();
    const std::vector<RoundSeries> common =
        roundSeries({roundOn({2024, 1, 1}, one, "4 4 4"), roundOn({2025, 1, 1}, two, "4 4 4 0")});
    CHECK(ofGovernance(common).common.items == 3);
    CHECK(ofGovernance(common).common.weight == Fraction::of(3, 4));
    CHECK(ofGovernance(common).points[1].score == Fraction(100)); // without g.4

    const QuestionnairePtr three = lineVersion("3.0").item("g.4").item("g.5").shared();
    const std::vector<RoundSeries> little =
        roundSeries({roundOn({2024, 1, 1}, one, "4 4 4"), roundOn({2025, 1, 1}, three, "4 4 4 0 0")});
    CHECK(ofGovernance(little).common.isLittle());
    CHECK_FALSE(ofGovernance(little).points[0].score);
}

TEST_CASE("a line of staff has the likely range of each round that published one", "[comparison]")
{
    const RoundRecord record = northvaleRound();
    const std::vector<RoundSeries> all = roundSeries({record});
    const RoundResult result = roundResult(record);
    const auto staff = std::find_if(all.begin(), all.end(), [&](const RoundSeries& series) {
        return series.questionnaire && series.questionnaire->id == result.surveys.front().questionnaire->id;
    });
    REQUIRE(staff != all.end());
    REQUIRE(result.surveys.front().score->interval);
    CHECK(staff->points[0].likely == result.surveys.front().score->interval);
    CHECK_FALSE(all[1].points[0].likely); // our own answers
}
