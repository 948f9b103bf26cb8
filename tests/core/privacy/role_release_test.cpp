// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/role_release.h"

#include "core/response/sealed_access.h"
#include "tests/support/people.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Two roles of 110 people each, of whom so many left the last statement out.
RoleRelease rolesOf(int partlyOfOne, int partlyOfOther)
{
    Questionnaire made = QuestionnaireBuilder("staff")
                             .respondent(Respondent::Individual)
                             .section("a")
                             .item("a.1")
                             .item("a.2")
                             .item("a.3")
                             .item("a.4")
                             .build();
    made.roleBands = {{"front-line", {}, {}}, {"manager", {}, {}}};
    const auto questionnaire = std::make_shared<const Questionnaire>(std::move(made));
    std::vector<Person> people;
    for (int i = 0; i < 220; ++i) {
        const bool isOne = i % 2 == 0;
        const bool isPartly = i / 2 < (isOne ? partlyOfOne : partlyOfOther);
        Person person = personWith(*questionnaire, isPartly ? "3 1 2 -" : i % 3 == 0 ? "1 2 1 3" : "3 2 4 1");
        person.role = isOne ? 1 : 2;
        people.push_back(person);
    }
    return releaseByRole({questionnaire, sealed(*questionnaire, columnsOf(*questionnaire, people)), 10},
                         RoundState::Closed);
}

} // namespace

TEST_CASE("roles of a hundred people are exact, but where a few people of one left something out")
{
    const auto areWhole = [](const RoleRelease& release) {
        std::vector<bool> whole;
        for (const ReleasedRole& role : release.roles())
            if (role.group)
                whole.push_back(role.group->sections.at(0).score.value().isWhole());
        return whole;
    };
    const std::vector<bool> exact(2, false);
    const std::vector<bool> whole(2, true);
    CHECK(areWhole(rolesOf(0, 0)) == exact);
    CHECK(areWhole(rolesOf(11, 12)) == exact);
    CHECK(areWhole(rolesOf(1, 11)) == whole);
    CHECK(areWhole(rolesOf(9, 0)) == whole);
}
