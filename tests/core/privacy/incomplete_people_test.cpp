// SPDX-License-Identifier: GPL-3.0-or-later
// People who left an item out of a section: the items less the section must not say what they answered.
#include "core/privacy/incomplete_people.h"

#include "core/privacy/staff_release.h"
#include "core/response/sealed_access.h"
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

TEST_CASE("a few people are apart by how many left something out, never by what they answered")
{
    const QuestionnairePtr even = fourItems();
    const auto few = [&](const QuestionnairePtr& questionnaire, std::vector<std::pair<int, std::string>> left) {
        left.push_back({15, "3 1 2 3"});
        const SurveyRecord survey = surveyOf(questionnaire, left);
        return areFewApart(SealedAccess::counts(survey.responses)->sections[0], 10,
                           isReadByRemainders(*questionnaire, questionnaire->sections[0]));
    };
    CHECK_FALSE(few(even, {}));
    CHECK_FALSE(few(even, {{7, "- - - -"}, {3, "dk dk dk dk"}, {2, "na na na na"}}));
    for (const char* one : {"3 1 2 -", "0 0 0 dk", "4 4 na na", "2 - - -"})
        CHECK(few(even, {{1, one}}));
    CHECK(few(even, {{9, "3 1 2 -"}}));
    CHECK_FALSE(few(even, {{10, "3 1 2 -"}}));
    CHECK(few(even, {{10, "3 - - -"}, {9, "3 1 2 -"}})); // nine outside the fifteen, and ten not in the score
    CHECK_FALSE(few(even, {{12, "3 1 2 -"}, {2, "3 1 - -"}}));
    const QuestionnairePtr heavy = QuestionnaireBuilder("staff")
                                       .respondent(Respondent::Individual)
                                       .section("a")
                                       .item("a.1", 5)
                                       .item("a.2")
                                       .item("a.3")
                                       .item("a.4")
                                       .shared();
    CHECK(isReadByRemainders(*heavy, heavy->sections[0]));
    CHECK_FALSE(isReadByRemainders(*even, even->sections[0]));
    CHECK(few(heavy, {{12, "3 1 2 -"}, {2, "3 1 - -"}}));
}

TEST_CASE("where a few people left something out one item is hidden whatever they answered")
{
    const std::vector<std::pair<int, std::string>> others{{9, "3 1"}, {10, "2 2"}, {5, "1 4"}};
    CHECK(itemsShown(pairOfItems(), others) == 2);
    for (const char* left : {"3 -", "0 -", "- 1", "- 4"}) {
        INFO(left);
        for (const int people : {1, 3, 9}) {
            auto few = others;
            few.push_back({people, left});
            CHECK(itemsShown(pairOfItems(), few) == 1);
        }
    }
    auto many = others;
    many.push_back({5, "3 -"});
    many.push_back({5, "- 1"});
    CHECK(itemsShown(pairOfItems(), many) == 2);
}

TEST_CASE("ten who left something out cost no item, whatever they answered, but where remainders tell of them")
{
    const std::vector<std::pair<int, std::string>> others{{9, "3 1 2 3"}, {10, "2 2 1 0"}, {5, "1 4 4 2"}};
    for (const char* left : {"3 2 1 -", "0 0 0 -", "4 4 4 -"}) {
        auto ten = others;
        ten.push_back({10, left});
        CHECK(itemsShown(fourItems(), ten) == 4);
    }
    auto lone = others;
    lone.push_back({1, "2 - - -"});
    CHECK(itemsShown(fourItems(), lone) == 3);
    const QuestionnairePtr yesOrNo = QuestionnaireBuilder("staff")
                                         .respondent(Respondent::Individual)
                                         .points(2)
                                         .section("a")
                                         .item("a.1")
                                         .item("a.2")
                                         .shared();
    for (const char* left : {"0 -", "1 -"}) {
        CHECK(itemsShown(yesOrNo, {{20, "1 0"}, {20, "0 1"}, {10, left}}) == 1);
        CHECK(itemsShown(yesOrNo, {{60, "1 0"}, {60, "0 1"}, {10, left}}) == 2);
    }
}

TEST_CASE("a statement that nobody answered counts neither as shown nor as hidden")
{
    // The section is at an end, so one after the other is hidden, until none is left to hide.
    CHECK(itemsShown(fourItems(), {{24, "4 4 4 -"}, {1, "4 4 - -"}}) == 0);
    CHECK(itemsShown(fourItems(), {{12, "3 1 2 -"}, {12, "2 2 1 -"}}) == 3);
}

TEST_CASE("where remainders would tell what a few answered a section of under a hundred people is told in fives")
{
    const QuestionnairePtr yesOrNo = QuestionnaireBuilder("staff")
                                         .respondent(Respondent::Individual)
                                         .points(2)
                                         .section("a")
                                         .item("a.1")
                                         .item("a.2")
                                         .item("a.3")
                                         .shared();
    const auto section = [&](int each, int partly) {
        std::vector<std::pair<int, std::string>> people{{each, "1 0 1"}, {each, "1 1 0"}, {each, "0 1 0"}};
        if (partly > 0)
            people.push_back({partly, "1 1 -"});
        return releaseSurvey(surveyOf(yesOrNo, people), RoundState::Closed).sections()[0].score.value();
    };
    const ReleasedFigure whole = section(7, 0);
    CHECK(whole.exact() == Fraction::of(500, 9));
    CHECK(whole.doubt() == Fraction(0));
    const ReleasedFigure few = section(7, 1); // 57.58
    CHECK(few.exact() == Fraction(60));
    CHECK(few.limit() == Limit::About);
    CHECK(few.doubt() >= Fraction::of(5, 2));
    const ReleasedFigure many = section(33, 9);
    CHECK(many.exact() == Fraction(59)); // 59.26: of a hundred people whole numbers are coarse enough
    CHECK(many.isWhole());
}
