// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule and every rounding of SCORING.md section 11 switched off: the attack must find what it let out, and
// nothing with all of them on. The seeds name agencies where it does.
#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "core/publish/same_people.h"
#include "tests/support/attack/invented_agency.h"
#include "tests/support/attack/left_out_team.h"
#include "tests/support/attack/table_attack.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr int kTriesBesideRules = 400;

Leaks leaksIn(const QuestionnairePtr& questionnaire, const std::vector<Person>& people, const Section11& rules)
{
    Dice dice(1);
    return leaksOf(ReferencePublisher(questionnaire, rules), people, dice, kTriesBesideRules);
}

bool has(const Leaks& leaks, const std::string& name)
{
    return std::any_of(leaks.begin(), leaks.end(),
                       [&](const std::string& leak) { return leak.find(name) != std::string::npos; });
}

/// A leak of this name is there without the rule, and none with it.
void checkFound(const QuestionnairePtr& questionnaire, const std::vector<Person>& people, const Section11& without,
                const std::string& name)
{
    CHECK(has(leaksIn(questionnaire, people, without), name));
    CHECK(leaksIn(questionnaire, people, {}) == Leaks{});
}

void checkFound(std::uint64_t seed, const Section11& without, const std::string& name)
{
    const InventedAgency agency = inventAgency(seed);
    checkFound(agency.questionnaire, agency.first, without, name);
}

/// People of roles who answered the same to every statement.
std::vector<Person> alike(int people, const std::vector<Code>& answers, Code role)
{
    return std::vector<Person>(static_cast<std::size_t>(people), Person{answers, role, {}, {}});
}

std::vector<Person> operator+(std::vector<Person> people, const std::vector<Person>& more)
{
    people.insert(people.end(), more.begin(), more.end());
    return people;
}

QuestionnairePtr withRoles(QuestionnaireBuilder builder, int roles)
{
    Questionnaire made = builder.respondent(Respondent::Individual).build();
    for (int role = 1; role <= roles; ++role)
        made.roleBands.push_back({"role-" + std::to_string(role), {}, {}});
    return std::make_shared<const Questionnaire>(std::move(made));
}

struct TeamSize {
    int people;
    int statements;
    int points;
    int content = 0;
};

/// Of 400 teams one of whom left a statement out, those whose other answers alpha gives away.
int leftOutTeamsFound(const TeamSize& size, const Section11& rules)
{
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        Dice dice(seed);
        const LeftOutTeam team = leftOutTeam(dice, size.people, size.statements, size.points, size.content);
        const ReferencePublisher publisher(team.questionnaire, rules);
        found += leftOutFound(publisher, publisher.publish(team.people)).empty() ? 0 : 1;
    }
    return found;
}

SurveyRelease releaseOf(const InventedAgency& agency, const std::vector<Person>& people)
{
    return publish(countSurvey(*agency.questionnaire, columnsOf(*agency.questionnaire, people)), *agency.questionnaire,
                   {});
}

} // namespace

TEST_CASE("switched off: cells of fewer than the minimum are found")
{
    Section11 rules;
    rules.minimum = 1;
    checkFound(2, rules, "has few people");
}

TEST_CASE("switched off: a statement's score in whole points, or without ends, makes a unanimous answer certain")
{
    Section11 rules;
    rules.statement = {1, 20, 80};
    checkFound(52, rules, "everybody's answer");
    rules.statement = {5, 0, 100};
    checkFound(13, rules, "everybody's answer");
}

TEST_CASE("switched off: people at each point of a unanimous statement of 10 to 19 are found")
{
    Section11 rules;
    rules.pointsFrom = 10;
    checkFound(6, rules, "everybody's answer");
}

TEST_CASE("switched off: rule 1, or the rounding of what it leaves, makes a unanimous answer certain")
{
    Section11 rules;
    rules.isAlikeHidden = false;
    checkFound(4, rules, "everybody's answer");
    rules = {};
    rules.alike = {};
    checkFound(7, rules, "everybody's answer");
    rules.alike = {5, 0, 100};
    checkFound(30, rules, "everybody's answer");
}

TEST_CASE("switched off: a role's score in whole points makes a role's answer certain")
{
    Section11 rules;
    rules.role = {1, 0, 100};
    checkFound(9, rules, "a role's answer");
    rules.role = {1, 20, 80};
    checkFound(101, rules, "a role's answer");
    rules.role = {10, 0, 100};
    checkFound(104, rules, "a role's answer");
}

TEST_CASE("switched off: roles on two points make a role's answer certain")
{
    const auto questionnaire = withRoles(QuestionnaireBuilder("staff").points(2).section("s").item("s.0"), 2);
    const std::vector<Person> people = alike(10, {2}, 1) + alike(3, {2}, 2) + alike(12, {1}, 2);
    Section11 rules;
    rules.rolePoints = 2;
    checkFound(questionnaire, people, rules, "a role's answer");
}

TEST_CASE("switched off: a small role hidden alone, or in one section alone, is found")
{
    Section11 rules;
    rules.isHiddenTogether = false;
    checkFound(49, rules, "a hidden role");
    const auto questionnaire =
        withRoles(QuestionnaireBuilder("staff").section("s").item("s.0").section("t").item("t.0"), 2);
    const std::vector<Person> people =
        alike(5, {2, 2}, 1) + alike(4, {4, 5}, 1) + alike(1, {4, 0}, 1) + alike(9, {3, 2}, 2) + alike(9, {2, 4}, 2);
    rules = {};
    rules.isHiddenInAll = false;
    CHECK(has(leaksIn(questionnaire, people, rules), "a hidden role"));
    CHECK(leaksIn(questionnaire, people, {}) == Leaks{});
}

TEST_CASE("switched off: finer judgement, or how sure, makes a unanimous choice certain")
{
    Section11 rules;
    rules.judgement = {};
    checkFound(13, rules, "everybody's choice");
    rules = {};
    rules.sureness = {};
    checkFound(33, rules, "how sure everybody is");
}

TEST_CASE("switched off: finer or wider consistency gives the answers of who left a statement out away")
{
    Section11 hundredths;
    hundredths.alphaStep = 1;
    CHECK(leftOutTeamsFound({30, 3, 3}, hundredths) > 0);
    CHECK(leftOutTeamsFound({30, 3, 3}, {}) == 0);
    Section11 twoStatements;
    twoStatements.consistentItems = 2;
    CHECK(leftOutTeamsFound({30, 2, 3}, twoStatements) > 0);
    Section11 twoPoints;
    twoPoints.consistentPoints = 2;
    CHECK(leftOutTeamsFound({30, 3, 2}, twoPoints) > 0);
    Section11 underThirty;
    underThirty.consistencyFrom = 10;
    CHECK(leftOutTeamsFound({21, 3, 3, 80}, underThirty) > 0);
    CHECK(leftOutTeamsFound({30, 3, 3, 80}, {}) == 0);
}

TEST_CASE("switched off: consistency of few who answered all of a section is found")
{
    const auto questionnaire =
        withRoles(QuestionnaireBuilder("staff").section("s").item("s.0").item("s.1").item("s.2"), 0);
    const std::vector<Person> people = alike(6, {1, 2, 2}, 0) + alike(6, {5, 4, 5}, 0) + alike(5, {0, 3, 1}, 0)
        + alike(5, {4, 0, 4}, 0) + alike(4, {2, 3, 0}, 0) + alike(4, {5, 1, 0}, 0);
    Section11 rules;
    rules.completeFrom = 10;
    checkFound(questionnaire, people, rules, "consistency of few");
}

TEST_CASE("switched off: comments of nine people are found")
{
    const InventedAgency agency = inventAgency(4);
    const std::vector<std::string> comments(9, "what I think");
    Section11 rules;
    rules.areCommentsCounted = false;
    CHECK(has(cellsOfFew(ReferencePublisher(agency.questionnaire, rules).publish(agency.first, comments)),
              "the comments"));
    CHECK(publish(countSurvey(*agency.questionnaire, columnsOf(*agency.questionnaire, agency.first)),
                  *agency.questionnaire, {10, {}, comments})
              .comments.empty());
}

// Rule 3, too: a survey that shows itself while people answer is a table published again after each of them.
TEST_CASE("switched off: people who came between two tables are found, and rule 5 refuses them all")
{
    int found = 0;
    int refused = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const InventedAgency agency = inventAgency(seed);
        const SurveyRelease before = releaseOf(agency, agency.first);
        const SurveyRelease after = releaseOf(agency, agency.second);
        const bool isFound = !newcomersFound(before, after).empty();
        found += isFound ? 1 : 0;
        refused += isFound && areSamePeople(before, after) ? 1 : 0;
    }
    CHECK(found > 20);
    CHECK(refused == found);
}
