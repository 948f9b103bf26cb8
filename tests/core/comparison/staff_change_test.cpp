// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/compare_surveys.h"

#include "tests/support/people.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

QuestionnairePtr pulseOfFour()
{
    static const QuestionnairePtr made = QuestionnaireBuilder("pulse")
                                             .respondent(Respondent::Individual)
                                             .section("s")
                                             .item("s.1")
                                             .item("s.2")
                                             .reverse()
                                             .section("t")
                                             .item("t.1")
                                             .item("t.2")
                                             .shared();
    return made;
}

using Groups = std::vector<std::pair<int, std::string>>;

StaffChange changeBetween(const Groups& before, const Groups& after)
{
    const SurveyRecord earlier = surveyOf(pulseOfFour(), before);
    const SurveyRecord later = surveyOf(pulseOfFour(), after);
    return compareSurveys({&earlier, RoundState::Closed}, {&later, RoundState::Closed}).change;
}

} // namespace

TEST_CASE("how answers moved is told statement by statement where thirty gave one in both rounds")
{
    const StaffChange change = changeBetween({{16, "1 3 2 2"}, {16, "3 1 2 2"}, {8, "2 2 1 1"}, {4, "2 2 - 3"}},
                                             {{10, "1 3 2 2"}, {22, "3 1 3 2"}, {8, "2 2 1 1"}});
    REQUIRE(change.shifts.size() >= 3);
    CHECK(change.shifts[0].id == ItemId{"s.1"});
    // Before 16 at 1, 12 at 2 and 16 at 3; after 10, 8 and 22: the later is higher in 22 × 28 + 8 × 16 of 44 × 40
    // pairs, and level in 16 × 10 + 12 × 8 + 16 × 22.
    CHECK(change.shifts[0].probabilityHigher == Approx((22 * 28 + 8 * 16 + 0.5 * (160 + 96 + 352)) / (44.0 * 40)));
    CHECK(change.shifts[1].probabilityHigher == Approx(change.shifts[0].probabilityHigher)); // reverse-scored
    CHECK(changeBetween({{15, "1 3 2 2"}, {14, "3 1 1 3"}}, {{20, "1 3 2 2"}, {20, "3 1 1 3"}}).shifts.empty());
}

TEST_CASE("a change that could be chance is no clear change")
{
    const Groups halves{{20, "1 3 1 1"}, {20, "3 1 3 3"}};
    const StaffChange little = changeBetween(halves, {{14, "1 3 1 1"}, {26, "3 1 3 3"}});
    CHECK(little.change.displayedChange() == 8);
    CHECK(little.change.couldBeChance());
    CHECK(little.change.direction() == ChangeDirection::NoClearChange);
    const StaffChange much = changeBetween(halves, {{4, "2 2 2 2"}, {20, "3 1 3 3"}, {16, "4 0 4 4"}});
    CHECK_FALSE(much.change.couldBeChance());
    CHECK(much.change.direction() == ChangeDirection::Up);
    CHECK(much.sections[1].change.direction() == ChangeDirection::Up);
    REQUIRE(much.change.intervalAfter);
    CHECK(much.change.intervalAfter->lower < much.change.after->rounded());
}

TEST_CASE("the smallest visible change is that of the harmonic mean, and of two groups not too unlike")
{
    const auto groups = [](int half) { return Groups{{half, "1 3 1 1"}, {half, "3 1 3 3"}}; };
    const StaffChange change = changeBetween(groups(10), groups(15));
    REQUIRE(change.smallest);
    CHECK(change.smallest->people == 24);
    CHECK(change.smallest->points == Approx(18.2).margin(0.5));
    CHECK_FALSE(changeBetween(groups(10), groups(21)).smallest);
}

TEST_CASE("surveys with little in common have no numbers side by side")
{
    const SurveyRecord earlier = surveyOf(pulseOfFour(), {{20, "1 3 1 1"}, {20, "3 1 3 3"}});
    QuestionnaireBuilder other("pulse");
    other.version("2.0")
        .respondent(Respondent::Individual)
        .section("s")
        .item("s.1")
        .item("u.2")
        .section("t")
        .item("t.1")
        .item("v.2");
    const SurveyRecord later = surveyOf(other.shared(), {{20, "1 3 2 2"}, {20, "3 1 2 2"}});
    const ComparedStaff compared = compareSurveys({&earlier, RoundState::Closed}, {&later, RoundState::Closed});
    CHECK(compared.change.common.weight == Fraction::of(1, 2));
    CHECK_FALSE(compared.change.change.before);
    CHECK(compared.change.sections.empty());
    CHECK(compared.change.contributions.empty());
    CHECK_FALSE(compared.before); // so that readiness takes nothing of them
    CHECK_FALSE(compared.after);
}

TEST_CASE("nothing in common leaves nothing to compare")
{
    const SurveyRecord earlier = surveyOf(pulseOfFour(), {{20, "1 3 1 1"}, {20, "3 1 3 3"}});
    QuestionnaireBuilder other("pulse");
    other.version("2.0").respondent(Respondent::Individual).section("u").item("u.1").item("u.2");
    const SurveyRecord later = surveyOf(other.shared(), {{20, "1 3"}, {20, "3 1"}});
    const StaffChange change = compareSurveys({&earlier, RoundState::Closed}, {&later, RoundState::Closed}).change;
    CHECK(change.common.items == 0);
    CHECK_FALSE(change.change.before);
    CHECK_FALSE(change.change.after);
    CHECK(change.shifts.empty());
    CHECK(change.change.direction() == ChangeDirection::NotComparable);
}
