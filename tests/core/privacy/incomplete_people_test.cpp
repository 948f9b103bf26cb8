// SPDX-License-Identifier: GPL-3.0-or-later
// People who left an item out of a section: the items less the section must not say what they answered.
#include "core/privacy/incomplete_people.h"

#include "core/privacy/staff_release.h"
#include "tests/support/people.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;
using namespace soundings::test;

namespace {

QuestionnairePtr pairOfItems()
{
    return QuestionnaireBuilder("staff")
        .respondent(Respondent::Individual)
        .section("a")
        .item("a.1")
        .item("a.2")
        .shared();
}

QuestionnairePtr fourItems()
{
    return QuestionnaireBuilder("staff")
        .respondent(Respondent::Individual)
        .section("a")
        .item("a.1")
        .item("a.2")
        .item("a.3")
        .item("a.4")
        .shared();
}

std::ptrdiff_t itemsShown(const QuestionnairePtr& questionnaire, const std::vector<std::pair<int, std::string>>& groups)
{
    const StaffRelease release = releaseSurvey(surveyOf(questionnaire, groups), RoundState::Closed);
    return std::count_if(release.items().begin(), release.items().end(),
                         [](const ReleasedItem& item) { return item.score.has_value(); });
}

} // namespace

TEST_CASE("a sum tells every answer where one value fits that is an end or a single answer")
{
    CHECK_FALSE(tellsEveryAnswer({}));
    CHECK(tellsEveryAnswer({{1, 8, 0, false}}));
    CHECK(tellsEveryAnswer({{1, 8, 8, false}}));
    CHECK_FALSE(tellsEveryAnswer({{1, 8, 5, false}}));
    CHECK(tellsEveryAnswer({{3, 4, 2, true}}));
    // 1·a + 3·b = 2: b is nothing. 1·a + 3·b = 5: both are open.
    CHECK(tellsEveryAnswer({{1, 12, 2, false}, {3, 8, 0, false}}));
    CHECK_FALSE(tellsEveryAnswer({{1, 12, 5, false}, {3, 8, 0, false}}));
    CHECK(tellsEveryAnswer({{1, 12, 12, false}, {-3, 8, 0, false}}));
    CHECK_FALSE(tellsEveryAnswer({{1, 12, 11, false}, {-3, 8, 3, false}}));
}

TEST_CASE("the one person who left one of two items out stays hidden, and several who differ don't cost an item")
{
    const std::vector<std::pair<int, std::string>> others{{9, "3 1"}, {10, "2 2"}, {5, "1 4"}};
    auto one = others;
    one.push_back({1, "3 -"});
    CHECK(itemsShown(pairOfItems(), one) == 0);
    auto three = others;
    three.push_back({2, "3 -"});
    three.push_back({1, "- 1"});
    CHECK(itemsShown(pairOfItems(), three) == 2);
    CHECK(itemsShown(pairOfItems(), others) == 2);
}

TEST_CASE("in a section of four it takes answers at one end of the scale to hide two items")
{
    const std::vector<std::pair<int, std::string>> others{{9, "3 1 2 3"}, {10, "2 2 1 0"}, {5, "1 4 4 2"}};
    auto mixed = others;
    mixed.push_back({1, "3 2 1 -"});
    CHECK(itemsShown(fourItems(), mixed) == 4);
    auto atTheEnd = others;
    atTheEnd.push_back({1, "0 0 - -"});
    CHECK(itemsShown(fourItems(), atTheEnd) == 2);
    auto lone = others;
    lone.push_back({1, "2 - - -"});
    CHECK(itemsShown(fourItems(), lone) == 2);
}
