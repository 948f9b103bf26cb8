// SPDX-License-Identifier: GPL-3.0-or-later
// The attack of STATISTICS.md section 7.7 on what the program prints: invented agencies in two rounds go through the
// command line from the questionnaire's file to `statistics`, and the attacker has the JSON and nothing else.
#include "tests/attack/program/agency_desk.h"
#include "tests/attack/program/published_json.h"
#include "tests/support/attack/invented_agency.h"
#include "tests/support/attack/survey_attack.h"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr std::uint64_t kAgencies = 1000;
/// The sanitizers look for faults of memory, which show in a few agencies as well as in all.
#ifdef __SANITIZE_ADDRESS__
constexpr std::uint64_t kStep = 10;
#else
constexpr std::uint64_t kStep = 1;
#endif

PublishedSurvey printedOf(const AgencyDesk& desk, const std::string& round, const std::vector<int>& headcounts)
{
    std::map<Headcount, nlohmann::json> printed;
    printed[0] = desk.statistics(round, {"--by", "role"});
    if (!printed[0]["respondents"].is_null())
        for (const int more : headcounts) {
            const int headcount = printed[0]["respondents"].get<int>() + more;
            printed[headcount] = desk.statistics(round, {"--headcount", std::to_string(headcount)});
        }
    return publishedIn(printed, desk.questionnaire());
}

Findings attack(const InventedAgency& agency)
{
    AgencyDesk desk(agency.questionnaire);
    Findings findings;
    for (const auto* people : {&agency.first, &agency.second}) {
        const std::string round = people == &agency.first ? "First" : "Second";
        desk.hold(round, *people);
        const PublishedSurvey seen =
            printedOf(desk, round, agency.seed % 10 == 0 ? std::vector<int>{0, 1, 2, 5, 30} : std::vector<int>{});
        findings += SurveyAttack(*agency.questionnaire, seen, recordable(*agency.questionnaire, *people), {}).run();
    }
    for (std::string& leak : findings.leaks)
        leak = "agency " + std::to_string(agency.seed) + ": " + leak;
    return findings;
}

void attackAgencies(std::uint64_t first)
{
    Findings all;
    for (std::uint64_t seed = first; seed < first + kAgencies / 4; seed += kStep)
        all += attack(inventAgency(seed));
    for (const std::string& leak : all.leaks)
        UNSCOPED_INFO(leak);
    CHECK(all.leaks.empty());
    CHECK(all.searches > 0);
    if (std::getenv("SOUNDINGS_TELL_ATTACK") != nullptr)
        WARN("searches " << all.searches << ", unfinished " << all.unfinished << ", sums of few " << all.totalsOfFew);
}

} // namespace

// Seeds of their own: the gate's values are attacked on 1 to 1000 in tests/core/privacy. An agency costs a tenth of a
// second, half of it for the command line and half for the search.

TEST_CASE("attack: what the program prints of agencies 1001 to 1250 gives nothing about a few people away")
{
    attackAgencies(1001);
}

TEST_CASE("attack: what the program prints of agencies 1251 to 1500 gives nothing about a few people away")
{
    attackAgencies(1251);
}

TEST_CASE("attack: what the program prints of agencies 1501 to 1750 gives nothing about a few people away")
{
    attackAgencies(1501);
}

TEST_CASE("attack: what the program prints of agencies 1751 to 2000 gives nothing about a few people away")
{
    attackAgencies(1751);
}
