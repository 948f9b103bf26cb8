// SPDX-License-Identifier: GPL-3.0-or-later
// The attack of STATISTICS.md section 7.7 on what the program prints: invented agencies in two rounds go through the
// command line from the questionnaire's file to `statistics`, and the attacker has the JSON and nothing else.
#include "tests/attack/program/agency_desk.h"
#include "tests/attack/program/published_json.h"
#include "tests/support/attack/invented_agency.h"
#include "tests/support/attack/survey_attack.h"
#include "tests/support/sanitized.h"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr std::uint64_t kAgencies = 1000;
constexpr std::uint64_t kStep = oneIn(25);

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

/// What else is printed of the round: by `score` always, by `explain` of all that has an id of every fifth agency, and
/// by `compare` under this key.
void addOthers(PublishedSurvey& seen, const AgencyDesk& desk, const std::string& round, const std::string& key,
               bool isExplained)
{
    const Questionnaire& questionnaire = desk.questionnaire();
    const auto take = [&](const tests::CliRun& run, const std::string& under) {
        if (run.code == 0)
            narrow(seen, run.json(), questionnaire, under);
    };
    take(desk.run("score", {"--format", "json", "--round", round}), "score");
    take(desk.run("compare", {"--format", "json", "--from", "First", "--to", "Second"}), key);
    if (!isExplained)
        return;
    for (const Section& section : questionnaire.sections) {
        take(desk.run("explain", {section.id.value, "--format", "json", "--round", round}), "score");
        for (const Item& item : section.items)
            take(desk.run("explain", {item.id.value, "--format", "json", "--round", round}), "score");
    }
}

Findings attack(const InventedAgency& agency)
{
    AgencyDesk desk(agency.questionnaire);
    Findings findings;
    desk.hold("First", agency.first);
    desk.hold("Second", agency.second);
    for (const auto* people : {&agency.first, &agency.second}) {
        const bool isFirst = people == &agency.first;
        const std::string round = isFirst ? "First" : "Second";
        PublishedSurvey seen =
            printedOf(desk, round, agency.seed % 10 == 0 ? std::vector<int>{0, 1, 2, 5, 30} : std::vector<int>{});
        addOthers(seen, desk, round, isFirst ? "before" : "after", agency.seed % 5 == 0);
        findings += SurveyAttack(*agency.questionnaire, seen, recordable(*agency.questionnaire, *people), {}).run();
    }
    for (std::string& leak : findings.leaks)
        leak = "agency " + std::to_string(agency.seed) + ": " + leak;
    return findings;
}

void attackAgencies(std::uint64_t first)
{
    Findings all;
    for (std::uint64_t seed = first + windowOf(kStep); seed < first + kAgencies / 4; seed += kStep)
        all += attack(inventAgency(seed));
    for (const std::string& leak : all.leaks)
        UNSCOPED_INFO(leak);
    CHECK(all.leaks.empty());
    CHECK(all.searches > 0);
    if (std::getenv("SOUNDINGS_TELL_ATTACK") != nullptr)
        WARN("searches " << all.searches << ", unfinished " << all.unfinished);
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

TEST_CASE("attack: what a command prints more finely than statistics does narrows what is known")
{
    const InventedAgency agency = inventAgency(1001);
    const Questionnaire& questionnaire = *agency.questionnaire;
    PublishedSurvey seen;
    PublishedFigure figure;
    figure.low = Fraction::of(127, 2);
    figure.high = Fraction::of(129, 2);
    figure.isWhole = true;
    seen.sections.push_back(figure);
    const std::string id = questionnaire.sections.front().id.value;
    narrow(seen, {{"sections", {{{"id", id}, {"score", 64.0}}}}}, questionnaire, "score");
    CHECK(seen.sections.front()->low < seen.sections.front()->high);
    narrow(seen, {{"sections", {{{"id", id}, {"score", 64.25}}}}}, questionnaire, "score");
    CHECK(seen.sections.front()->low == Fraction::of(257, 4));
    CHECK(seen.sections.front()->low == seen.sections.front()->high);
}
