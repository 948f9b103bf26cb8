// SPDX-License-Identifier: GPL-3.0-or-later
// Rule 2 of SCORING.md section 11, and the row it is about.
#include "core/publish/published_roles.h"
#include "tests/support/people.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// A survey of one section of two statements whose roles, the first being "none given", have so many people.
struct Roles {
    std::vector<int> sizes;
    int points = 5;
    int minimum = 10;
    std::vector<int> silent = {}; ///< of each role, people without an answer to the second section
    std::string words = "3 1 2";

    [[nodiscard]] std::vector<ReleasedRole> published() const
    {
        Questionnaire questionnaire =
            QuestionnaireBuilder().points(points).section("s").item("s.1").item("s.2").section("t").item("t.1").build();
        std::vector<Person> people;
        for (std::size_t role = 0; role < sizes.size(); ++role) {
            if (role > 0)
                questionnaire.roleBands.push_back({"r" + std::to_string(role), {}, {}});
            for (int i = 0; i < sizes[role]; ++i) {
                people.push_back(personWith(questionnaire, words));
                people.back().role = static_cast<Code>(role);
                if (role < silent.size() && i < silent[role])
                    people.back().items[2] = 0;
            }
        }
        return publishedRoles(questionnaire, countSurvey(questionnaire, columnsOf(questionnaire, people)), minimum);
    }
    /// "r1 r3 none other"
    [[nodiscard]] std::string shown() const
    {
        std::string names;
        for (const ReleasedRole& role : published())
            names += (names.empty() ? "" : " ")
                + (role.kind == ReleasedRole::Kind::Role              ? role.id
                       : role.kind == ReleasedRole::Kind::NoRoleGiven ? "none"
                                                                      : "other");
        return names;
    }
};

} // namespace

TEST_CASE("every role of ten people or more is shown where none is hidden; those without people are not there")
{
    CHECK(Roles{{0, 10, 12}}.shown() == "r1 r2");
    CHECK(Roles{{10, 10, 0, 12}}.shown() == "r1 r3 none");
    CHECK(Roles{{0, 30}}.shown().empty());
    CHECK(Roles{{30}}.shown().empty());
}

TEST_CASE("hidden roles hide together: the next smallest go with them until they are two with the minimum of people")
{
    CHECK(Roles{{0, 9, 20, 15, 30}}.shown() == "r2 r4 other");
    CHECK(Roles{{0, 9, 3, 15, 30}}.shown() == "r3 r4 other");
    CHECK(Roles{{0, 4, 3, 15, 30, 40}}.shown() == "r4 r5 other");
    CHECK(Roles{{2, 15, 20, 30}}.shown() == "r2 r3 other");
    CHECK(Roles{{0, 9, 15, 30}}.shown().empty());
    CHECK(Roles{{0, 9, 15}}.shown().empty());
}

TEST_CASE("of roles of one size the first of the questionnaire is hidden first, no role given last")
{
    CHECK(Roles{{15, 15, 9, 15, 15}}.shown() == "r3 r4 none other");
}

TEST_CASE("a role with fewer than the minimum in one section is hidden in all")
{
    Roles roles{{0, 20, 12, 30, 40}};
    roles.silent = {0, 0, 3};
    CHECK(roles.shown() == "r3 r4 other");
    roles.silent = {0, 0, 2};
    CHECK(roles.shown() == "r1 r2 r3 r4");
}

TEST_CASE("other roles together have no cell in a section that fewer than the minimum of them answered")
{
    Roles roles{{0, 6, 5, 30, 40}};
    roles.silent = {0, 2};
    const std::vector<ReleasedRole> published = roles.published();
    REQUIRE(published.size() == 3);
    CHECK(published[2].sections[0] == RoundedScore{50, Limit::Exact, 11});
    CHECK_FALSE(published[2].sections[1]);
}

TEST_CASE("a role's section is the mean of all its people's answers to the nearest ten from 20 to 80")
{
    Roles roles{{0, 12, 14}};
    CHECK(roles.published()[0].sections[0] == RoundedScore{50, Limit::Exact, 12}); // 3 and 1
    roles.words = "4 2 4";
    CHECK(roles.published()[0].sections[0] == RoundedScore{80, Limit::OrMore, 12}); // 75
    CHECK(roles.published()[0].sections[1] == RoundedScore{80, Limit::OrMore, 12}); // 100
    roles.words = "2 - 0";
    CHECK(roles.published()[1].sections[0] == RoundedScore{50, Limit::Exact, 14}); // one answer will do
    CHECK(roles.published()[1].sections[1] == RoundedScore{20, Limit::OrFewer, 14});
}

TEST_CASE("there are no roles on two points, and none under a larger minimum")
{
    Roles roles{{0, 12, 14}, 2};
    roles.words = "1 0 1";
    CHECK(roles.shown().empty());
    roles.points = 3;
    CHECK(roles.shown() == "r1 r2");
    roles.minimum = 13;
    CHECK(roles.shown().empty());
}
