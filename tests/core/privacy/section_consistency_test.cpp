// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/staff_release.h"

#include "tests/support/people.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace soundings;
using namespace soundings::test;

namespace {

using Groups = std::vector<std::pair<int, std::string>>;

/// Of one section of `items` items.
ReleasedConsistency consistencyOf(int items, const Groups& groups)
{
    QuestionnaireBuilder builder;
    builder.respondent(Respondent::Individual).section("a");
    for (int i = 1; i <= items; ++i)
        builder.item("a." + std::to_string(i));
    const StaffRelease release = releaseSurvey(surveyOf(builder.shared(), groups), RoundState::Closed);
    REQUIRE(release.sections().at(0).consistency);
    return *release.sections().at(0).consistency;
}

} // namespace

TEST_CASE("two items have Spearman and Brown's coefficient in place of omega")
{
    // Variances 1 and 4 times s², covariance 2 times 0.6 s²: r = 0.6, so 2r/(1 + r) = 0.75 and alpha = 2(1 − 5/7.4).
    const ReleasedConsistency two = consistencyOf(2, {{80, "1 0"}, {20, "1 4"}, {20, "3 0"}, {80, "3 4"}});
    CHECK_FALSE(two.omega);
    CHECK(two.spearmanBrown.value() == Approx(0.75));
    CHECK(two.alpha == Approx(2 * (1 - 5 / 7.4)));
    CHECK_FALSE(consistencyOf(3, {{80, "1 0 2"}, {20, "1 4 1"}, {20, "3 0 3"}, {80, "3 4 3"}}).spearmanBrown);
}

TEST_CASE("omega is of the items that vary, as alpha is")
{
    const ReleasedConsistency three = consistencyOf(3, {{80, "1 0 2"}, {20, "1 4 1"}, {20, "3 0 3"}, {80, "3 4 3"}});
    const ReleasedConsistency four =
        consistencyOf(4, {{80, "1 0 2 3"}, {20, "1 4 1 3"}, {20, "3 0 3 3"}, {80, "3 4 3 3"}});
    CHECK(four.items.size() == 3);
    CHECK(four.omega.value() == Approx(three.omega.value()));
    CHECK_FALSE(four.whyNoOmega);
    CHECK(consistencyOf(2, {{80, "1 0"}, {20, "1 4"}, {20, "3 0"}, {80, "3 4"}}).whyNoOmega
          == statistics::Undefined::NotIdentified);
}

TEST_CASE("items that measure two things fit one factor poorly, and that is kept quiet of fewer than a hundred")
{
    const Groups twoThings{{40, "0 0 0 0"}, {40, "0 0 4 4"}, {40, "4 4 0 0"},
                           {40, "4 4 4 4"}, {5, "0 4 2 2"},  {5, "2 2 0 4"}};
    const ReleasedConsistency many = consistencyOf(4, twoThings);
    REQUIRE(many.omega);
    CHECK(many.poorlyFitted.value() > 0);
    Groups few = twoThings;
    for (auto& group : few)
        group.first /= 5;
    const ReleasedConsistency small = consistencyOf(4, few);
    CHECK(small.omega);
    CHECK_FALSE(small.poorlyFitted);
}

TEST_CASE("a factor with an error variance on its floor is flagged")
{
    // The first item is what the two others have in common, and more.
    const Groups first{{50, "0 0 0"}, {50, "4 4 4"}, {12, "2 4 0"}, {12, "2 0 4"}};
    CHECK(consistencyOf(3, first).ranToFloor);
}

TEST_CASE("where a few people left something out the coefficients are to hundredths, and nothing is said item by item")
{
    const Groups everything{{80, "1 0 2"}, {20, "1 4 1"}, {20, "3 0 3"}, {80, "3 4 3"}};
    const ReleasedConsistency all = consistencyOf(3, everything);
    CHECK_FALSE(all.isSummary);
    CHECK(all.itemTotal.size() == 3);
    CHECK(all.agreement);
    Groups few = everything;
    few.push_back({9, "2 1 -"});
    const ReleasedConsistency summary = consistencyOf(3, few);
    CHECK(summary.isSummary);
    CHECK(summary.people == 200);
    CHECK(summary.alpha == std::round(all.alpha * 100) / 100);
    CHECK(summary.omega == std::round(*all.omega * 100) / 100);
    CHECK(summary.alphaInterval.lower == std::round(all.alphaInterval.lower * 100) / 100);
    CHECK(summary.items.empty());
    CHECK(summary.itemTotal.empty());
    CHECK(summary.ifDropped.empty());
    CHECK_FALSE(summary.poorlyFitted);
    CHECK_FALSE(summary.agreement);
    CHECK_FALSE(summary.averageDeviation);
    Groups ten = everything;
    ten.push_back({10, "2 1 -"});
    CHECK(consistencyOf(3, ten).alpha == all.alpha);
}

TEST_CASE("item by item nothing is said where a few answered one of the items and not all of them")
{
    // Ten people left something out, and nine of them the last item: with the complete people's items everybody's would
    // be about those who answered it.
    const Groups complete{{40, "1 0 2"}, {20, "1 4 1"}, {20, "3 0 3"}, {40, "3 4 3"}};
    Groups mixed = complete;
    mixed.push_back({9, "2 1 -"});
    mixed.push_back({1, "- 1 2"});
    CHECK(consistencyOf(3, mixed).isSummary);
    Groups many = complete;
    many.push_back({10, "2 1 -"});
    many.push_back({10, "- 1 2"});
    many.push_back({10, "2 - 2"});
    CHECK_FALSE(consistencyOf(3, many).isSummary);
}

TEST_CASE("whether consistency is told does not go by what the one answered who left something out")
{
    // Four in forty-one are off the first item's mode, or five with that one person.
    for (const char* left : {"3 2 -", "1 2 -"}) {
        INFO(left);
        const SurveyRecord survey = surveyOf(QuestionnaireBuilder()
                                                 .respondent(Respondent::Individual)
                                                 .section("a")
                                                 .item("a.1")
                                                 .item("a.2")
                                                 .item("a.3")
                                                 .shared(),
                                             {{18, "3 1 2"}, {18, "3 3 1"}, {4, "2 0 3"}, {1, left}});
        CHECK_FALSE(releaseSurvey(survey, RoundState::Closed).sections()[0].consistency);
    }
}

TEST_CASE("consistency waits for the minimum of people that answered everything, too")
{
    const auto isTold = [](int minimum) {
        const SurveyRecord survey = surveyOf(
            QuestionnaireBuilder().respondent(Respondent::Individual).section("a").item("a.1").item("a.2").shared(),
            {{20, "1 0"}, {15, "3 4"}, {40, "2 -"}}, minimum);
        return releaseSurvey(survey, RoundState::Closed).sections()[0].consistency.has_value();
    };
    CHECK(isTold(35));
    CHECK_FALSE(isTold(36));
}
