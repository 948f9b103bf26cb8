// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of SCORING.md section 11, column by column and at the edges of the columns.
#include "core/error.h"
#include "core/publish/publish.h"
#include "core/publish/published_rows.h"
#include "core/release/table_columns.h"
#include "tests/support/people.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const Questionnaire& oneStatement()
{
    static const Questionnaire made = QuestionnaireBuilder().section("s").item("s.1").build();
    return made;
}

ReleasedStatement statement(const std::vector<PeopleCount>& points, int minimum = 10)
{
    const PointCounts counts{points, 1, 2, 3};
    return publishedStatement(oneStatement(), oneStatement().sections[0].items[0], counts, minimum);
}

RoundedScore rounded(int value, Limit limit, PeopleCount people) { return {value, limit, people}; }

CrossTally complete(const std::vector<std::vector<int>>& rows)
{
    const std::size_t items = rows.front().size();
    CrossTally tally{0, std::vector<std::int64_t>(items), std::vector<std::int64_t>(items * items)};
    for (const std::vector<int>& row : rows) {
        ++tally.people;
        for (std::size_t i = 0; i < items; ++i) {
            tally.sums[i] += row[i];
            for (std::size_t j = 0; j < items; ++j)
                tally.products[i * items + j] += row[i] * row[j];
        }
    }
    return tally;
}

/// People of whom each statement has its own four, and what they share the strength of `shared`.
CrossTally spreadPeople(int people, int shared)
{
    std::vector<std::vector<int>> rows;
    for (int i = 0; i < people; ++i) {
        const int common = i % 5 * shared / 10;
        rows.push_back({std::min(4, common + i % 3), std::min(4, common + i % 4), std::min(4, common + i / 2 % 3)});
    }
    return complete(rows);
}

SurveyRelease releaseOf(const QuestionnairePtr& questionnaire, int people, const std::string& words,
                        const PublishingTerms& terms = {})
{
    return *surveyOf(questionnaire, {{people, words}}, terms).release;
}

Scenario twoOptions()
{
    Scenario made;
    made.id = {"case"};
    made.options = {{"a", {}, Fraction(1), true, {}, {}}, {"b", {}, Fraction::of(1, 4), false, {}, {}}};
    return made;
}

} // namespace

TEST_CASE("under ten people there is no statement, under twenty its score by fives, from twenty on the people")
{
    CHECK_FALSE(statement({3, 0, 0, 3, 3}).isShown());
    CHECK(statement({3, 0, 0, 3, 4}).rounded == rounded(65, Limit::Exact, 10)); // 62.5
    CHECK(statement({4, 0, 0, 3, 3}).rounded == rounded(55, Limit::Exact, 10)); // 52.5
    CHECK(statement({5, 0, 4, 5, 5}).rounded == rounded(55, Limit::Exact, 19)); // 56.6
    CHECK(statement({5, 0, 5, 5, 5}).counts == PointCounts{{5, 0, 5, 5, 5}, 1, 2, 3});
}

TEST_CASE("a statement's fives end at 20 and at 80, where they are limits")
{
    CHECK(statement({10, 0, 0, 0, 0}).rounded == rounded(20, Limit::OrFewer, 10));
    CHECK(statement({3, 7, 0, 0, 0}).rounded == rounded(20, Limit::OrFewer, 10)); // 17.5
    CHECK(statement({1, 9, 0, 0, 0}).rounded == rounded(25, Limit::Exact, 10)); // 22.5
    CHECK(statement({0, 0, 0, 9, 1}).rounded == rounded(80, Limit::OrMore, 10)); // 77.5
    CHECK(statement({0, 0, 0, 10, 0}).rounded == rounded(75, Limit::Exact, 10));
    CHECK(statement({0, 0, 0, 0, 10}).rounded == rounded(80, Limit::OrMore, 10));
}

TEST_CASE("rule 1: where nine in ten of 20 to 99 people are of one kind, their score goes by fives from 10 to 90")
{
    CHECK(statement({1, 1, 0, 9, 9}).rounded == rounded(80, Limit::Exact, 20)); // 18 above: 80
    CHECK(statement({2, 1, 0, 9, 8}).counts); // 17 above
    CHECK(statement({0, 0, 18, 1, 1}).rounded == rounded(55, Limit::Exact, 20)); // 18 at 50: 53.75
    CHECK(statement({20, 0, 0, 0, 0}).rounded == rounded(10, Limit::OrFewer, 20));
    CHECK(statement({0, 0, 0, 0, 99}).rounded == rounded(90, Limit::OrMore, 99));
    CHECK(statement({0, 0, 0, 0, 100}).counts);
    CHECK(statement({0, 10, 0, 45, 44}).counts); // 89 of 99
    CHECK(statement({0, 9, 0, 45, 45}).rounded); // 90 of 99
}

TEST_CASE("a reverse-scored statement is of the kind and the score it has after reversal, its people as they answered")
{
    const Questionnaire reversed = QuestionnaireBuilder().section("s").item("s.1").reverse().build();
    const auto of = [&](std::vector<PeopleCount> points) {
        return publishedStatement(reversed, reversed.sections[0].items[0], {std::move(points), 0, 0, 0}, 10);
    };
    CHECK(of({9, 1, 0, 0, 0}).rounded == rounded(80, Limit::OrMore, 10));
    CHECK(of({20, 0, 3, 1, 0}).counts->points == std::vector<PeopleCount>{20, 0, 3, 1, 0});
}

TEST_CASE("a larger minimum takes the columns under it away")
{
    CHECK_FALSE(statement({5, 4, 5, 5, 10}, 30).isShown());
    CHECK(statement({5, 5, 5, 5, 10}, 30).counts);
    CHECK(statement({5, 0, 0, 5, 5}, 15).rounded);
    CHECK_FALSE(statement({4, 0, 0, 5, 5}, 15).isShown());
}

TEST_CASE("consistency: alpha to the nearest 0.05 under 100 people, then to hundredths with omega and item totals")
{
    const CrossTally tally = spreadPeople(67, 8);
    const auto coarse = publishedConsistency(tally, 99, 10);
    const auto fine = publishedConsistency(tally, 100, 10);
    REQUIRE((coarse && fine));
    CHECK(coarse->alpha % 5 == 0);
    CHECK(std::abs(coarse->alpha - fine->alpha) <= 2);
    CHECK_FALSE(coarse->omega);
    CHECK(coarse->itemTotals.empty());
    CHECK(fine->alpha % 5 != 0);
    REQUIRE(fine->omega);
    CHECK(*fine->omega % 5 == 0);
    REQUIRE(fine->itemTotals.size() == 3);
    for (const int total : fine->itemTotals)
        CHECK(total % 5 == 0);
}

TEST_CASE("consistency ends at 0 and at 0.95 under 100 people, and needs twenty who answered all of it")
{
    std::vector<std::vector<int>> rows;
    for (int i = 0; i < 40; ++i)
        rows.push_back({i % 5, i % 5, i % 5});
    CHECK(publishedConsistency(complete(rows), 40, 10) == ReleasedConsistency{95, Limit::OrMore, {}, {}});
    CHECK(publishedConsistency(complete(rows), 100, 10)->alpha == 100);
    CHECK(publishedConsistency(complete(rows), 100, 10)->limit == Limit::Exact);
    for (std::vector<int>& row : rows)
        row = {row[0], 4 - row[1], row[2] * 0 + (row[0] * 2) % 5};
    CHECK(publishedConsistency(complete(rows), 40, 10) == ReleasedConsistency{0, Limit::OrFewer, {}, {}});
    rows.resize(20);
    CHECK(publishedConsistency(complete(rows), 40, 10));
    CHECK_FALSE(publishedConsistency(complete(rows), 40, 21));
    rows.resize(19);
    CHECK_FALSE(publishedConsistency(complete(rows), 40, 10));
}

TEST_CASE(
    "only sections of three statements on three points, all with the people, in surveys of thirty have consistency")
{
    const auto consistent = [](int people, int points, int items, const std::string& extra) {
        QuestionnaireBuilder builder;
        builder.points(points).section("s");
        for (int i = 0; i < items; ++i)
            builder.item("s." + std::to_string(i));
        const QuestionnairePtr questionnaire = builder.shared();
        std::vector<Person> all;
        for (int i = 0; i < people; ++i) {
            Person person;
            for (int item = 0; item < items; ++item)
                person.items.push_back(static_cast<Code>(1 + (i / (item + 1)) % points));
            if (extra == "alike" && i > 1)
                person.items[0] = static_cast<Code>(points);
            all.push_back(person);
        }
        return published(questionnaire, all).release->sections[0].consistency.has_value();
    };
    CHECK(consistent(30, 5, 3, ""));
    CHECK_FALSE(consistent(29, 5, 3, ""));
    CHECK_FALSE(consistent(30, 5, 2, ""));
    CHECK(consistent(30, 3, 3, ""));
    CHECK_FALSE(consistent(30, 2, 3, ""));
    CHECK_FALSE(consistent(30, 5, 3, "alike"));
    CHECK(consistent(100, 5, 3, "alike"));
}

TEST_CASE("a case: judgement by fives, then the people at each option unless nine in ten chose one")
{
    const Scenario scenario = twoOptions();
    CHECK_FALSE(publishedCase(scenario, {5, 4}, 10).isShown());
    CHECK(publishedCase(scenario, {5, 5}, 10).rounded == rounded(65, Limit::Exact, 10)); // 62.5
    CHECK(publishedCase(scenario, {19, 0}, 10).rounded == rounded(80, Limit::OrMore, 19));
    CHECK(publishedCase(scenario, {10, 10}, 10).options == std::vector<PeopleCount>{10, 10});
    CHECK(publishedCase(scenario, {18, 2}, 10).rounded == rounded(90, Limit::OrMore, 20)); // 92.5
    CHECK(publishedCase(scenario, {17, 3}, 10).options == std::vector<PeopleCount>{17, 3});
    CHECK(publishedCase(scenario, {95, 5}, 10).options == std::vector<PeopleCount>{95, 5});
}

TEST_CASE("how sure: the mean of what was said in all cases, by fives from 20 to 80, and how many said it")
{
    Questionnaire questionnaire = oneStatement();
    questionnaire.scenarios.sureness = {{25, {}}, {50, {}}, {75, {}}, {100, {}}};
    SurveyCounts counts;
    counts.surePeople = 10;
    counts.scenarios = {{{3, 0, 1, 0, 0}, {0, 4, 0, 0, 2}}, {{0, 0, 0, 0, 0}, {0, 0, 0, 5, 0}}};
    CHECK(publishedSureness(questionnaire, counts, 10) == rounded(60, Limit::Exact, 10)); // 725 / 12
    counts.surePeople = 9;
    CHECK_FALSE(publishedSureness(questionnaire, counts, 10));
    counts.surePeople = 400;
    counts.scenarios = {{{0, 0, 0, 0, 400}}};
    CHECK(publishedSureness(questionnaire, counts, 10) == rounded(80, Limit::OrMore, 400));
}

TEST_CASE("of fewer than the minimum a release says nothing, whatever else is known")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder().section("s").item("s.1").shared();
    const PublishingTerms terms{12, 5, std::vector<std::string>(20, "Words")};
    const SurveyRelease nothing = releaseOf(questionnaire, 11, "3", terms);
    SurveyRelease wanted;
    wanted.minimum = 12;
    wanted.questionnaire = questionnaire->id;
    wanted.version = questionnaire->version;
    CHECK(nothing == wanted);
    CHECK(releaseOf(questionnaire, 12, "3", {12, 30, {}}).people == 12);
    CHECK(releaseOf(questionnaire, 12, "3", {12, 30, {}}).headcount == 30);
}

TEST_CASE("no fewer can have been asked than took part")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder().section("s").item("s.1").shared();
    CHECK(releaseOf(questionnaire, 12, "3", {10, 12, {}}).headcount == 12);
    try {
        releaseOf(questionnaire, 12, "3", {10, 11, {}});
        FAIL("published");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::HeadcountTooLow);
        CHECK(error.detail() == "11");
    }
}

TEST_CASE("rule 4: comments need the minimum of them, and keep no trace of their order")
{
    CHECK(publishedComments(std::vector<std::string>(9, "x"), 10).empty());
    std::vector<std::string> kept{"d", "b", "j", "a", "c", "e", "i", "g", "h", "f"};
    CHECK(publishedComments(kept, 10) == std::vector<std::string>{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"});
    const QuestionnairePtr questionnaire = QuestionnaireBuilder().section("s").item("s.1").shared();
    CHECK(releaseOf(questionnaire, 12, "3", {10, {}, {kept.begin(), kept.begin() + 9}}).comments.empty());
    CHECK(releaseOf(questionnaire, 12, "3", {10, {}, kept}).comments.size() == 10);
}
