// SPDX-License-Identifier: GPL-3.0-or-later
// The attack of SCORING.md section 11 on the published table: a thousand invented agencies in two rounds, and somebody
// who has the tables and nothing else.
#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "core/publish/same_people.h"
#include "tests/support/attack/invented_agency.h"
#include "tests/support/attack/role_guess.h"
#include "tests/support/attack/table_attack.h"
#include "tests/support/sanitized.h"

#include <catch2/catch.hpp>

#include <map>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr std::uint64_t kAgencies = 1000;
constexpr std::uint64_t kStep = oneIn(5);
/// Surveys looked at before an answer counts as certain.
constexpr int kTries = 20000;

SurveyRelease publishedOf(const InventedAgency& agency, const std::vector<Person>& people)
{
    return publish(countSurvey(*agency.questionnaire, columnsOf(*agency.questionnaire, people)), *agency.questionnaire,
                   {});
}

Leaks attack(const InventedAgency& agency)
{
    const ReferencePublisher publisher(agency.questionnaire);
    Dice dice(agency.seed + 77);
    Leaks leaks = leaksOf(publisher, agency.first, dice, kTries);
    const SurveyRelease before = publishedOf(agency, agency.first);
    const SurveyRelease after = publishedOf(agency, agency.second);
    if (areSamePeople(before, after))
        return leaks;
    for (const Leaks& found : {leaksOf(publisher, agency.second, dice, kTries), newcomersFound(before, after)})
        leaks.insert(leaks.end(), found.begin(), found.end());
    return leaks;
}

/// Both rounds of 250 agencies.
void attackAgencies(std::uint64_t first)
{
    for (std::uint64_t seed = first + windowOf(kStep); seed < first + kAgencies / 4; seed += kStep)
        for (const std::string& leak : attack(inventAgency(seed)))
            FAIL_CHECK("agency " << seed << ": " << leak);
}

/// The agency with every role of fewer than ten people of one mind, each of its own.
InventedAgency withSmallRolesApart(InventedAgency agency)
{
    std::map<Code, int> sizes;
    for (const Person& person : agency.first)
        ++sizes[person.role];
    const ReferencePublisher publisher(agency.questionnaire);
    const std::vector<const Item*> items = agency.questionnaire->items();
    const auto levels = static_cast<int>(agency.questionnaire->scale.size());
    for (Person& person : agency.first)
        for (std::size_t i = 0; i < items.size(); ++i) {
            const int point = person.role % levels;
            if (sizes[person.role] < 10 && publisher.pointOf(i, person.items[i]) >= 0)
                person.items[i] = static_cast<Code>(items[i]->reverse ? levels - point : point + 1);
        }
    return agency;
}

RoleGuesses guessesAt(bool areApart, const Section11& rules)
{
    RoleGuesses all;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const InventedAgency agency = areApart ? withSmallRolesApart(inventAgency(seed)) : inventAgency(seed);
        all += guessSmallRoles(ReferencePublisher(agency.questionnaire, rules), agency.first);
    }
    return all;
}

} // namespace

TEST_CASE("what the attack publishes by section 11 is what publish() does")
{
    for (std::uint64_t seed = 1 + windowOf(kStep); seed <= kAgencies; seed += kStep) {
        const InventedAgency agency = inventAgency(seed);
        INFO("agency " << seed);
        CHECK(ReferencePublisher(agency.questionnaire).publish(agency.first) == publishedOf(agency, agency.first));
    }
}

TEST_CASE("attack: the tables of agencies 1 to 250 give nothing away") { attackAgencies(1); }

TEST_CASE("attack: the tables of agencies 251 to 500 give nothing away") { attackAgencies(251); }

TEST_CASE("attack: the tables of agencies 501 to 750 give nothing away") { attackAgencies(501); }

TEST_CASE("attack: the tables of agencies 751 to 1000 give nothing away") { attackAgencies(751); }

TEST_CASE("attack: nobody in a small role is guessed better than the published distribution allows")
{
    for (const bool areApart : {false, true}) {
        const RoleGuesses made = guessesAt(areApart, {});
        INFO(made.right << " right of " << made.guesses << ", " << made.allowed << " allowed");
        CHECK(made.guesses > 0);
        CHECK_FALSE(made.areBetterThanAllowed());
    }
}

TEST_CASE("switched off: people of small roles that are shown are guessed better than allowed")
{
    Section11 shown;
    shown.minimum = 1;
    const RoleGuesses made = guessesAt(true, shown);
    INFO(made.right << " right of " << made.guesses << ", " << made.allowed << " allowed");
    CHECK(made.areBetterThanAllowed());
}
