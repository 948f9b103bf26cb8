// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the table (SCORING.md section 11, last part).
#include "core/staff/staff_result.h"

#include "core/staff/on_statements_of.h"
#include "core/staff/staff_figure.h"
#include "core/staff/visible_change.h"
#include "core/statistics/consistency.h"
#include "core/statistics/histogram.h"
#include "core/statistics/proportion.h"
#include "tests/support/people.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Two sections of three statements and of two.
QuestionnaireBuilder twoSections()
{
    QuestionnaireBuilder builder("survey");
    builder.section("s").item("s.1").item("s.2").item("s.3").section("t", 2).item("t.1").item("t.2");
    return builder;
}

StaffResult resultOf(const QuestionnairePtr& questionnaire, const std::vector<std::pair<int, std::string>>& groups,
                     const PublishingTerms& terms = {})
{
    return staffResult(*surveyOf(questionnaire, groups, terms).release, questionnaire);
}

const std::vector<std::pair<int, std::string>> kForty{
    {10, "4 3 4 1 2"}, {10, "3 3 2 2 2"}, {8, "1 2 1 3 dk"}, {6, "0 1 1 0 4"}, {6, "2 - 3 2 1"}};
const std::vector<std::pair<int, std::string>> kHundred{
    {30, "4 3 4 1 2"}, {25, "3 3 2 2 2"}, {20, "1 2 1 3 dk"}, {15, "0 1 1 0 4"}, {15, "2 - 3 2 1"}};

statistics::Interval rulerInterval(double mean, double variance, std::int64_t people, double uncovered = 1)
{
    return *statistics::boundedRulerInterval({mean, variance, people, 5}, uncovered);
}

} // namespace

TEST_CASE("a section is the weighted mean of its statements, the whole that of its sections")
{
    const QuestionnairePtr questionnaire =
        QuestionnaireBuilder().section("s").item("s.1", 3).item("s.2").section("t", 3).item("t.1").item("t.2").shared();
    const StaffResult result = resultOf(questionnaire, {{20, "4 0 1 1"}, {20, "2 0 3 -"}, {80, "4 4 2 2"}});
    // s.1: 11 000 / 120, s.2: 200 / 3; t.1: 50, t.2: 45
    CHECK(result.sections[0].score->score == (Fraction(3) * Fraction::of(275, 3) + Fraction::of(200, 3)) / Fraction(4));
    CHECK(result.sections[1].score->score == Fraction::of(95, 2));
    CHECK(result.sections[1].score->people == 100);
    CHECK(result.score->score == (result.sections[0].score->score + Fraction(3) * Fraction::of(95, 2)) / Fraction(4));
    CHECK(result.score->people == 100);
    CHECK(result.range == ScoreRange{result.score->score, result.score->score});
}

TEST_CASE(
    "two statements in three must be shown for a section, and one that is not counts as 0 and as 100 in the range")
{
    const QuestionnairePtr questionnaire = twoSections().shared();
    const StaffResult result = resultOf(questionnaire, {{9, "2 2 2 2 2"}, {21, "- 2 4 2 -"}, {10, "1 0 0 2 -"}});
    REQUIRE(result.sections[0].score);
    CHECK(result.sections[0].score->score
          == result.items[0].score->score / Fraction(3)
              + (result.items[1].score->score + result.items[2].score->score) / Fraction(3));
    CHECK_FALSE(result.items[4].score);
    CHECK_FALSE(result.sections[1].score);
    CHECK(result.sections[1].why == WhyNoScore::TooFewRated);
    CHECK_FALSE(result.score); // two thirds of the weight are in the other section
    const Fraction one = result.items[3].score->score;
    CHECK(result.range->low == (result.sections[0].score->score + one) / Fraction(3));
    CHECK(result.range->high == (result.sections[0].score->score + one + Fraction(100)) / Fraction(3));
}

TEST_CASE("what follows from the people at each point")
{
    const StaffResult result = resultOf(twoSections().shared(), kForty);
    const StaffItem& item = result.items[4]; // 32 people: 6 at 1, 20 at 2, 6 at 4
    CHECK(item.score->score == Fraction::of(100 * 70, 4 * 32));
    CHECK(item.score->people == 32);
    CHECK(item.score->favourable == 19); // 6 of 32
    const auto wilson = statistics::wilsonShare(6, 32);
    CHECK(item.score->favourableInterval->lower == std::lround(100 * wilson->interval.lower));
    CHECK(item.score->favourableInterval->upper == std::lround(100 * wilson->interval.upper));
    CHECK(item.score->distribution
          == std::vector<PointShare>{{0, 0, 0}, {1, 6, 19}, {2, 20, 62}, {3, 0, 0}, {4, 6, 19}});
    CHECK(item.dontKnow == 20);
    const double variance = *statistics::Histogram({0, 6, 20, 0, 6}).variance() * 625;
    REQUIRE(item.score->spread);
    CHECK(item.score->spread->standardDeviation == Approx(std::sqrt(variance)));
    CHECK(item.score->spread->averageDeviation == Approx(18.0 / 32));
    CHECK(item.score->spread->isSplit == false);
    const statistics::Interval wanted = rulerInterval(100 * 70 / 128.0, variance, 32);
    CHECK(item.score->comparedBy->lower == Approx(wanted.lower));
    CHECK(item.score->comparedBy->upper == Approx(wanted.upper));
    CHECK(item.score->interval
          == LikelyRange{static_cast<int>(std::lround(wanted.lower)), static_cast<int>(std::lround(wanted.upper))});
}

TEST_CASE("the spread of a statement is told from 30 people on, its percentages from 20")
{
    const QuestionnairePtr questionnaire = twoSections().shared();
    const StaffResult twenty = resultOf(questionnaire, {{15, "3 3 3 3 3"}, {14, "1 1 1 1 1"}});
    CHECK(twenty.items[0].score->distribution.size() == 5);
    CHECK_FALSE(twenty.items[0].score->spread);
    CHECK_FALSE(twenty.items[0].score->interval->isUsualSpread);
    CHECK(resultOf(questionnaire, {{16, "3 3 3 3 3"}, {14, "1 1 1 1 1"}}).items[0].score->spread);
}

TEST_CASE("where the people are not published the usual spread stands in, and a limit reaches to its end")
{
    const StaffResult result = resultOf(twoSections().shared(), {{12, "2 4 0 3 2"}, {2, "2 2 3 1 1"}});
    const StaffFigure& exact = *result.items[0].score;
    CHECK(exact.isEarlySign());
    CHECK_FALSE(exact.favourable);
    CHECK(exact.distribution.empty());
    CHECK_FALSE(exact.spread);
    CHECK_FALSE(result.items[0].dontKnow);
    const statistics::Interval usual = rulerInterval(50, 25 * 25, 14);
    CHECK(exact.interval
          == LikelyRange{static_cast<int>(std::lround(usual.lower)), static_cast<int>(std::lround(usual.upper)), true});
    const StaffFigure& high = *result.items[1].score; // 92.9
    CHECK(high.limit == Limit::OrMore);
    CHECK(high.display() == 80);
    CHECK(high.interval->upper == 100);
    CHECK(high.interval->lower == std::lround(rulerInterval(80, 25 * 25, 14).lower));
    CHECK(result.items[2].score->limit == Limit::OrFewer);
    CHECK(result.items[2].score->interval->lower == 0);
    const statistics::Interval section = rulerInterval(result.sections[0].score->score.toDouble(), 22 * 22, 14);
    CHECK(result.sections[0].score->comparedBy->lower == Approx(section.lower));
    CHECK(result.sections[0].score->interval->isUsualSpread);
    CHECK(result.sections[0].whyNoConsistency == statistics::Undefined::TooFewPeople);
    CHECK(result.sections[1].whyNoConsistency == statistics::Undefined::TooFewItems);
}

TEST_CASE("a headcount narrows intervals by what is left to ask, to nothing where everybody answered")
{
    const QuestionnairePtr questionnaire = twoSections().shared();
    const StaffResult all = resultOf(questionnaire, kForty, {10, 40, {}});
    CHECK(all.headcount == 40);
    CHECK(all.items[0].score->comparedBy->lower == Approx(all.items[0].score->score.toDouble()));
    CHECK(all.items[0].score->favourableInterval->lower == all.items[0].score->favourable);
    const StaffResult half = resultOf(questionnaire, kForty, {10, 80, {}});
    const StaffFigure& figure = *half.items[0].score;
    const double variance = figure.spread->standardDeviation * figure.spread->standardDeviation;
    CHECK(figure.comparedBy->lower == Approx(rulerInterval(figure.score.toDouble(), variance, 40, 40.0 / 79).lower));
}

TEST_CASE("a section's spread follows from its statements' and alpha")
{
    // Everybody answered everything: the spread of people's means, were alpha not rounded.
    const std::vector<std::pair<int, std::string>> groups{
        {40, "4 3 4 1 2"}, {30, "3 3 2 2 2"}, {25, "1 2 1 3 3"}, {15, "0 1 1 0 4"}};
    const StaffResult result = resultOf(twoSections().shared(), groups);
    std::vector<double> means;
    for (const auto& [people, mean] : {std::pair(40, 11 / 3.0), {30, 8 / 3.0}, {25, 4 / 3.0}, {15, 2 / 3.0}})
        means.insert(means.end(), static_cast<std::size_t>(people), 25 * mean);
    double sum = 0;
    double squares = 0;
    for (const double mean : means) {
        sum += mean;
        squares += mean * mean;
    }
    const double deviation = std::sqrt((squares - sum * sum / 110) / 109);
    REQUIRE(result.sections[0].score->spread);
    CHECK(result.sections[0].score->spread->standardDeviation == Approx(deviation).epsilon(0.01));
    CHECK_FALSE(result.sections[0].score->interval->isUsualSpread);
    CHECK_FALSE(result.sections[1].score->spread);
    CHECK(result.sections[1].score->interval->isUsualSpread);
    // the sections' errors all the same way
    const StaffFigure& s = *result.sections[0].score;
    const StaffFigure& t = *result.sections[1].score;
    CHECK(result.score->comparedBy->lower == Approx((s.comparedBy->lower + 2 * t.comparedBy->lower) / 3));
    CHECK(result.score->comparedBy->upper == Approx((s.comparedBy->upper + 2 * t.comparedBy->upper) / 3));
    CHECK(result.score->interval->isUsualSpread);
}

TEST_CASE("consistency comes with Feldt's interval of the fewest who can have answered all of it")
{
    const StaffResult forty = resultOf(twoSections().shared(), kForty);
    REQUIRE(forty.sections[0].consistency);
    const StaffConsistency& few = *forty.sections[0].consistency;
    const statistics::Interval feldt = statistics::feldtInterval(few.alpha, 34, 3);
    CHECK(few.alphaInterval->lower == Approx(feldt.lower));
    CHECK(few.alphaInterval->upper == Approx(feldt.upper));
    CHECK(few.itemTotals.empty());
    CHECK(few.ifDropped.empty());
    CHECK_FALSE(few.omega);
    CHECK(few.agreement);
    CHECK(few.averageDeviation);
}

TEST_CASE("alpha without a statement follows from what is published, as near as that is rounded")
{
    const QuestionnairePtr questionnaire = twoSections().shared();
    const std::vector<std::pair<int, std::string>> groups{
        {40, "4 3 4 1 2"}, {30, "3 3 2 2 2"}, {25, "1 2 1 3 3"}, {15, "0 1 1 0 4"}, {10, "1 4 2 2 2"}};
    const StaffConsistency found = *resultOf(questionnaire, groups).sections[0].consistency;
    statistics::CrossSums sums(3);
    for (const auto& [people, words] : groups)
        for (int i = 0; i < people; ++i)
            sums.add({words[0] - '0', words[2] - '0', words[4] - '0'});
    const auto exact = statistics::cronbachAlpha(sums);
    CHECK(found.alpha == Approx(exact->alpha).margin(0.005));
    REQUIRE(found.ifDropped.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(found.itemTotals[i] == Approx(exact->correctedItemTotal[i]).margin(0.025));
        CHECK(found.ifDropped[i] == Approx(exact->alphaIfDropped[i]).margin(0.05));
    }
    CHECK(found.omega);
}

TEST_CASE("an alpha at its end has no interval, and a section with a statement nearly all answered alike none")
{
    const QuestionnairePtr questionnaire = twoSections().shared();
    const StaffResult equal = resultOf(questionnaire, {{20, "4 4 4 1 1"}, {20, "1 1 1 2 2"}});
    CHECK(equal.sections[0].consistency->limit == Limit::OrMore);
    CHECK_FALSE(equal.sections[0].consistency->alphaInterval);
    const StaffResult alike = resultOf(questionnaire, {{20, "4 4 4 1 1"}, {20, "1 1 4 2 2"}});
    CHECK_FALSE(alike.sections[0].consistency);
    CHECK(alike.sections[0].whyNoConsistency == statistics::Undefined::NoVariation);
}

TEST_CASE("a must-have is met by the published score, and nothing is said of one that is not shown")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder()
                                               .section("s")
                                               .item("s.1")
                                               .mustHave(2)
                                               .item("s.2")
                                               .mustHave(3)
                                               .item("s.3")
                                               .mustHave(1)
                                               .shared();
    const StaffResult result = resultOf(questionnaire, {{9, "2 3 4"}, {3, "1 2 -"}}); // 43.75, 68.75, -
    CHECK(result.items[0].mustHaveMet == false);
    CHECK(result.items[1].mustHaveMet == false);
    CHECK_FALSE(result.items[2].mustHaveMet);
    CHECK(resultOf(questionnaire, {{12, "2 3 4"}}).items[1].mustHaveMet == true);
    CHECK(resultOf(questionnaire, {{9, "2 3 4"}, {2, "1 2 -"}}).items[0].mustHaveMet == false); // 45.5 to 45
    CHECK(resultOf(questionnaire, {{11, "2 3 4"}, {1, "1 2 -"}}).items[0].mustHaveMet == true); // 47.9 to 50
}

TEST_CASE("scores of many different numbers of people are added up without an end to their denominators")
{
    std::vector<std::optional<Fraction>> scores;
    for (std::int64_t people = 100'003; scores.size() < 40; people += 14)
        scores.emplace_back(Fraction::of(100 * 33'331, people));
    scores.emplace_back(std::nullopt);
    scores.emplace_back(Fraction::of(125, 2));
    const auto found = addable(scores);
    Fraction sum;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        REQUIRE(found[i].has_value() == scores[i].has_value());
        if (!found[i])
            continue;
        CHECK(*found[i] >= *scores[i]);
        CHECK((*found[i] - *scores[i]).toDouble() < 1.1e-9);
        sum += *found[i];
    }
    CHECK(sum > Fraction(0));
    CHECK(found.back() == Fraction::of(125, 2));
    const std::vector<std::optional<Fraction>> few{Fraction::of(1, 3), Fraction::of(5, 7)};
    CHECK(addable(few) == few);
}

TEST_CASE("cases: judgement, confidence, gap, band and leanings follow from what is published")
{
    Questionnaire made = twoSections().build();
    ScenarioSet& set = made.scenarios;
    set.sureness = {{25, {}}, {50, {}}, {75, {}}, {100, {}}};
    set.leanings = {{"withhold", {}}, {"overshare", {}}};
    set.bands = {{"over", 15, 100, {}, {}}, {"matched", -15, 15, {}, {}}, {"under", -100, -15, {}, {}}};
    for (const char* id : {"one", "two"}) {
        Scenario& scenario = set.scenarios.emplace_back();
        scenario.id = {id};
        scenario.calibrates = {{"s.1"}, {id == std::string("one") ? "s.2" : "s.1"}};
        scenario.options = {{"a", {}, Fraction(1), true, {}, {}},
                            {"b", {}, Fraction::of(1, 2), false, "withhold", {}},
                            {"c", {}, Fraction(0), false, "overshare", {}}};
    }
    const auto questionnaire = std::make_shared<const Questionnaire>(made);
    std::vector<Person> people;
    for (int i = 0; i < 30; ++i) {
        people.push_back(personWith(made, i % 2 == 0 ? "4 3 2 2 2" : "3 2 2 1 3"));
        people.back().choices = {static_cast<Code>(i % 3 + 1), static_cast<Code>(i % 10 < 8 ? 1 : 2)};
        people.back().sureness = {static_cast<Code>(2 + i % 2), 0};
    }
    const StaffCases cases = staffResult(*published(questionnaire, people).release, questionnaire).cases;
    CHECK(cases.cases[0].judgement->score == Fraction(50));
    CHECK(cases.cases[0].options == std::vector<PointShare>{{0, 10, 34}, {1, 10, 33}, {2, 10, 33}});
    CHECK(cases.cases[1].judgement->score == Fraction(90));
    CHECK(cases.judgement->score == Fraction(70));
    CHECK(cases.judgement->people == 30);
    CHECK(cases.confidence->score == Fraction::of(305, 4)); // s.1 (90 or more) and s.2 (62.5), each once
    CHECK(cases.sureness->display() == 65);
    CHECK(cases.gap == 6);
    CHECK(cases.band == "matched");
    CHECK_FALSE(cases.isEarlySign);
    REQUIRE(cases.leanings.size() == 2); // 16 and 10
    CHECK(cases.leanings[0].percent == 62);
    CHECK(cases.leanings[1].percent == 38);
    for (std::size_t i = 0; i < people.size(); ++i)
        people[i].choices = {static_cast<Code>(i % 6 == 0 ? 2 : 1), static_cast<Code>(i % 8 == 0 ? 3 : 1)};
    const StaffCases rare = staffResult(*published(questionnaire, people).release, questionnaire).cases;
    CHECK_FALSE(rare.cases[0].options.empty());
    CHECK_FALSE(rare.cases[1].options.empty());
    CHECK(rare.leanings.empty()); // of nine choices
    people.resize(15);
    const StaffCases few = staffResult(*published(questionnaire, people).release, questionnaire).cases;
    CHECK(few.isEarlySign);
    CHECK(few.leanings.empty());
    CHECK(few.judgement);
    people[0].choices = people[1].choices = people[2].choices = people[3].choices = people[4].choices = {1, 0};
    people[5].choices = {1, 0};
    const StaffCases gone = staffResult(*published(questionnaire, people).release, questionnaire).cases;
    CHECK_FALSE(gone.judgement);
    CHECK(gone.confidence);
    CHECK_FALSE(gone.gap);
    CHECK(gone.band.empty());
}

TEST_CASE("of too few people, and of a survey that is withheld, there is nothing")
{
    const QuestionnairePtr questionnaire = twoSections().shared();
    const StaffResult few = resultOf(questionnaire, {{9, "2 2 2 2 2"}});
    CHECK(few.withheld == Withheld::TooFew);
    CHECK_FALSE(few.respondents);
    CHECK(few.items.empty());
    CHECK(few.sections.empty());
    const StaffResult open = withheldResult(questionnaire, Withheld::SurveyOpen, 12, 14);
    CHECK_FALSE(open.isShown());
    CHECK(open.respondents == 14);
    CHECK(open.minimum == 12);
}

TEST_CASE("on the statements of another version, sections keep their consistency where all of theirs stay")
{
    const QuestionnairePtr questionnaire = twoSections().shared();
    const SurveyRelease release = *surveyOf(questionnaire, kHundred).release;
    REQUIRE(release.sections[0].consistency->itemTotals.size() == 3);
    const Questionnaire turned = QuestionnaireBuilder("survey")
                                     .version("2.0")
                                     .section("t")
                                     .item("t.2")
                                     .section("s")
                                     .item("s.3")
                                     .item("s.1")
                                     .item("s.2")
                                     .build();
    const SurveyRelease kept = onStatementsOf(release, turned);
    CHECK(kept.version == "2.0");
    CHECK(kept.people == release.people);
    REQUIRE(kept.statements.size() == 4);
    CHECK(kept.statements[0] == release.statements[4]);
    CHECK(kept.statements[1] == release.statements[2]);
    const ReleasedConsistency& before = *release.sections[0].consistency;
    REQUIRE(kept.sections[1].consistency);
    CHECK(kept.sections[1].consistency->alpha == before.alpha);
    CHECK(kept.sections[1].consistency->itemTotals
          == std::vector<int>{before.itemTotals[2], before.itemTotals[0], before.itemTotals[1]});
    const Questionnaire fewer = QuestionnaireBuilder("survey").section("s").item("s.1").item("s.2").build();
    CHECK_FALSE(onStatementsOf(release, fewer).sections[0].consistency);
    const Questionnaire mixed =
        QuestionnaireBuilder("survey").section("s").item("s.1").item("s.2").item("s.3").item("t.1").build();
    CHECK_FALSE(onStatementsOf(release, mixed).sections[0].consistency);
    const StaffResult shown = staffResult(kept, std::make_shared<const Questionnaire>(turned));
    CHECK(shown.sections[1].score->score == staffResult(release, questionnaire).sections[0].score->score);
}

TEST_CASE("how much two rounds must differ to be seen follows from the people who took part")
{
    const StaffResult result = resultOf(twoSections().shared(), kForty);
    CHECK(smallestVisibleChange(result) == smallestVisibleChange(PeopleCount{40}));
    CHECK(*smallestVisibleChange(result) == Approx(13.9).margin(0.1));
    CHECK_FALSE(smallestVisibleChange(withheldResult(result.questionnaire, Withheld::TooFew, 10)));
}
