// SPDX-License-Identifier: GPL-3.0-or-later
// Small surveys, all that could have been answered of each: is there one, shown alike to the last decimal, in which
// what must not be known is otherwise?
#include "tests/support/attack/every_survey.h"
#include "tests/support/questionnaire_builder.h"
#include "tests/support/sanitized.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

using Counts = EverySurvey::Counts;

Person person(Code first, Code second, Code role = 0) { return {{first, second}, role, {}, {}}; }

/// Two statements of one section on five points; roles by their number.
QuestionnairePtr pairOfItems(int roles = 0)
{
    QuestionnaireBuilder builder("staff");
    builder.respondent(Respondent::Individual).feeds(FeedsIndex::Readiness).points(5);
    Questionnaire made = builder.section("s").item("s.1").item("s.2").build();
    for (int role = 1; role <= roles; ++role)
        made.roleBands.push_back({"role-" + std::to_string(role), {}, {}});
    return std::make_shared<const Questionnaire>(std::move(made));
}

/// One statement, and people of three roles who answered in three ways.
QuestionnairePtr oneItem()
{
    QuestionnaireBuilder builder("staff");
    builder.respondent(Respondent::Individual).feeds(FeedsIndex::Readiness).points(5);
    Questionnaire made = builder.section("s").item("s.1").build();
    for (const char* role : {"large", "small", "smaller"})
        made.roleBands.push_back({role, {}, {}});
    return std::make_shared<const Questionnaire>(std::move(made));
}

/// Everybody gave the best answer to the first statement; to the second some the second, some the fourth.
bool hidesTheBestAnswer(int people, const DisclosureRules& rules = {})
{
    const EverySurvey surveys(pairOfItems(), {person(5, 2), person(5, 4), person(4, 2), person(4, 4)}, {rules});
    const Counts target{people / 3, people - people / 3, 0, 0};
    return surveys.hasAlike(target, [&](const Counts& counts) {
        return !surveys.isUnanimous(counts, 0) && surveys.sum(counts, 1) == surveys.sum(target, 1);
    });
}

/// Everybody stood in the middle of the first statement.
bool hidesTheMiddle(int people, const DisclosureRules& rules = {})
{
    const EverySurvey surveys(
        pairOfItems(), {person(3, 2), person(3, 3), person(2, 2), person(2, 3), person(4, 2), person(4, 3)}, {rules});
    const Counts target{people / 3, people - people / 3, 0, 0, 0, 0};
    return surveys.hasAlike(target, [&](const Counts& counts) {
        return !surveys.isUnanimous(counts, 0) && surveys.sum(counts, 0) == surveys.sum(target, 0)
            && surveys.sum(counts, 1) == surveys.sum(target, 1);
    });
}

/// Two roles of this size, all of whom gave the best answer to the first statement and stood in the middle of the
/// second.
bool hidesTheBestAnswerByRole(int people, const DisclosureRules& rules = {})
{
    const EverySurvey surveys(pairOfItems(2), {person(5, 3, 1), person(4, 3, 1), person(5, 3, 2), person(4, 3, 2)},
                              {rules});
    return surveys.hasAlike({people, 0, people, 0},
                            [&](const Counts& counts) { return !surveys.isUnanimous(counts, 0); });
}

/// Two cases that calibrate the two statements: everybody gave the best answer to the first, and chose the same in both
/// cases.
bool hidesTheBestAnswerBesideCases(int people, const DisclosureRules& rules = {})
{
    Questionnaire made = *pairOfItems();
    for (const char* id : {"c.1", "c.2"}) {
        Scenario scenario;
        scenario.id = {id};
        scenario.options = {{"a", {}, Fraction(1), true, "balanced", {}},
                            {"b", {}, Fraction(0), false, "withhold", {}}};
        scenario.calibrates = {{"s.1"}, {"s.2"}};
        made.scenarios.scenarios.push_back(scenario);
    }
    std::vector<Person> ways{person(5, 2), person(5, 4), person(4, 2), person(4, 4)};
    for (Person& way : ways) {
        way.choices = {1, 1};
        way.sureness = {0, 0};
    }
    const EverySurvey surveys(std::make_shared<const Questionnaire>(std::move(made)), ways, {rules});
    const Counts target{people / 3, people - people / 3, 0, 0};
    return surveys.hasAlike(target, [&](const Counts& counts) {
        return !surveys.isUnanimous(counts, 0)
            && (people < 20 || surveys.sum(counts, 1) == surveys.sum(target, 1)); // of twenty the sum is known
    });
}

/// A large role and two small ones, which answered in these numbers the second, third and fourth point: whether what
/// the smallest role answered together cannot be known.
bool hidesTheSmallest(int large, const std::vector<int>& small, const std::vector<int>& smallest,
                      const DisclosureRules& rules = {})
{
    std::vector<Person> ways;
    for (Code role = 1; role <= 3; ++role)
        for (Code code = 2; code <= 4; ++code)
            ways.push_back({{code}, role, {}, {}});
    const EverySurvey surveys(oneItem(), ways, {rules});
    Counts target{large / 4, large / 2, large - large / 4 - large / 2};
    target.insert(target.end(), small.begin(), small.end());
    target.insert(target.end(), smallest.begin(), smallest.end());
    return surveys.hasAlike(target, [&](const Counts& counts) {
        return surveys.sum(counts, 0) == surveys.sum(target, 0)
            && surveys.sum(counts, 0, 3) != surveys.sum(target, 0, 3);
    });
}

/// Twelve people and one statement: how many of all the ways in which they can have answered it are shown like no other
/// when one headcount after the other is told.
int knownBySweeping(const DisclosureRules& rules)
{
    constexpr int kPeople = 12;
    Asked asked{rules, {0}};
    for (const int more : {0, 1, 2, 3, 5, 8, 13, 21, 34})
        asked.headcounts.push_back(kPeople + more);
    std::vector<Person> ways;
    for (Code code = 1; code <= 5; ++code)
        ways.push_back({{code}, 0, {}, {}});
    return EverySurvey(oneItem(), ways, asked).alone(kPeople);
}

/// The small roles of one mind, and not.
std::vector<std::pair<std::vector<int>, std::vector<int>>> smallRoles()
{
    return {{{0, 0, 6}, {0, 0, 4}}, {{0, 6, 0}, {0, 4, 0}}, {{6, 0, 0}, {4, 0, 0}},
            {{2, 2, 2}, {1, 2, 1}}, {{0, 1, 5}, {0, 0, 4}}, {{1, 5, 0}, {4, 0, 0}}};
}

} // namespace

TEST_CASE("attack: that everybody gave the best answer cannot be known")
{
    for (int people = 10; people <= 50; people += oneIn(9)) {
        INFO(people);
        CHECK(hidesTheBestAnswer(people));
    }
    CHECK(hidesTheBestAnswer(99));
    for (const int people : {10, 15, 20, 22, 30, 45}) {
        INFO("two roles of " << people);
        CHECK(hidesTheBestAnswerByRole(people));
    }
}

TEST_CASE("attack: nor can it be known from the confidence that stands beside cases")
{
    for (int people = 10; people <= 35; people += oneIn(6)) {
        INFO(people);
        CHECK(hidesTheBestAnswerBesideCases(people));
    }
}

TEST_CASE("attack: that everybody stood in the middle cannot be known")
{
    for (int people = 10; people <= 45; people += oneIn(9)) {
        INFO(people);
        CHECK(hidesTheMiddle(people));
    }
}

TEST_CASE("attack: what two small roles answered, or one of them, cannot be known")
{
    for (const int large : someOf({20, 30, 35}, 3))
        for (const auto& [small, smallest] : smallRoles()) {
            INFO(large << " people in the large role; of the small ones " << small[0] << ' ' << small[1] << ' '
                       << small[2] << " and " << smallest[0] << ' ' << smallest[1] << ' ' << smallest[2]);
            CHECK(hidesTheSmallest(large, small, smallest));
        }
}

TEST_CASE("planted: a rule less, and no other survey is shown alike")
{
    DisclosureRules exactEnds;
    exactEnds.nearlyAllBelow = 0;
    CHECK_FALSE(hidesTheBestAnswer(44, exactEnds));
    DisclosureRules likeNoOther;
    likeNoOther.hideAlike = false;
    for (const int people : someOf({15, 21, 25, 30, 44}, 3)) {
        INFO(people);
        CHECK_FALSE(hidesTheMiddle(people, likeNoOther));
    }
    DisclosureRules apart;
    apart.coarseTogether = false;
    for (const int people : {20, 22, 30})
        CHECK_FALSE(hidesTheBestAnswerByRole(people, apart));
    int told = 0;
    for (int people = 20; people <= 29; ++people)
        told += hidesTheBestAnswerBesideCases(people, apart) ? 0 : 1;
    CHECK(told > 0);
    DisclosureRules oneHidden;
    oneHidden.hideSecond = false;
    oneHidden.auditRoles = false;
    CHECK_FALSE(hidesTheSmallest(35, {6, 6, 6}, {2, 1, 1}, oneHidden));
}

TEST_CASE("planted: a headcount that narrows the interval as finely as it can gives more answers away")
{
    DisclosureRules sweeping;
    sweeping.quarterHeadcounts = false;
    const int inQuarters = knownBySweeping({});
    const int inFull = knownBySweeping(sweeping);
    INFO(inQuarters << " of 1820 in quarters, " << inFull << " in full");
    CHECK(4 * inQuarters < 3 * inFull);
}
