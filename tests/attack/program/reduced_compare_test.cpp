// SPDX-License-Identifier: GPL-3.0-or-later
// Two rounds on two versions of a survey, the later with one statement less: `compare` sets the earlier round on fewer
// statements beside what `statistics` says of it on all of them.
#include "tests/attack/program/agency_desk.h"
#include "tests/support/attack/invented_agency.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The statement that is left out: the last of the first section.
std::size_t leftOut(const Questionnaire& questionnaire) { return questionnaire.sections.front().items.size() - 1; }

QuestionnairePtr laterVersion(const Questionnaire& questionnaire)
{
    Questionnaire later = questionnaire;
    later.version = "2.0";
    later.sections.front().items.pop_back();
    return std::make_shared<const Questionnaire>(std::move(later));
}

std::vector<Person> withoutLeftOut(const Questionnaire& questionnaire, std::vector<Person> people)
{
    for (Person& person : people)
        person.items.erase(person.items.begin() + static_cast<std::ptrdiff_t>(leftOut(questionnaire)));
    return people;
}

/// Of every second agency only a few answered the statement.
std::vector<Person> firstRound(const InventedAgency& agency)
{
    std::vector<Person> people = agency.first;
    if (agency.seed % 2 == 0)
        for (std::size_t i = agency.seed % 9; i < people.size(); ++i)
            people[i].items[leftOut(*agency.questionnaire)] = kCodeNotAnswered;
    return recordable(*agency.questionnaire, people);
}

/// The fewest people who left the same statements of the first section out, of those who answered any.
int fewestAlike(const Questionnaire& questionnaire, const std::vector<Person>& people)
{
    std::map<std::vector<int>, int> sizes;
    const auto points = static_cast<Code>(questionnaire.scale.size());
    for (const Person& person : people) {
        std::vector<int> pattern;
        for (std::size_t i = 0; i <= leftOut(questionnaire); ++i) {
            const Code code = person.items[i];
            pattern.push_back(code == kCodeNotApplicable ? 2 : code >= 1 && code <= points ? 1 : 0);
        }
        if (std::count(pattern.begin(), pattern.end(), 1) > 0)
            ++sizes[pattern];
    }
    int fewest = static_cast<int>(people.size());
    for (const auto& [pattern, size] : sizes)
        fewest = std::min(fewest, size);
    return fewest;
}

/// What `compare` says of the first section in the earlier round.
nlohmann::json comparedBefore(const InventedAgency& agency, const QuestionnairePtr& later,
                              const std::vector<Person>& first)
{
    AgencyDesk desk(agency.questionnaire);
    desk.hold("First", first);
    desk.add(later);
    desk.hold("Second", recordable(*later, withoutLeftOut(*agency.questionnaire, agency.second)));
    const auto run = desk.run("compare", {"--from", "First", "--to", "Second", "--format", "json"});
    REQUIRE(run.code == 0);
    const auto compared = run.json()["questionnaires"][0];
    return compared["sections"].empty() ? nlohmann::json() : compared["sections"][0]["before"];
}

} // namespace

TEST_CASE("attack: rounds compared on fewer statements say nothing about the few who left the same out")
{
    int hidden = 0;
    int shown = 0;
    for (std::uint64_t seed = 3001; seed <= 3030; ++seed) {
        const InventedAgency agency = inventAgency(seed);
        const QuestionnairePtr later = laterVersion(*agency.questionnaire);
        const std::vector<Person> first = firstRound(agency);
        const int people = fewestAlike(*agency.questionnaire, first);
        const nlohmann::json before = comparedBefore(agency, later, first);
        INFO("agency " << seed << ": " << people << " of " << first.size() << " people");
        if (people < 10)
            CHECK(before.is_null());
        hidden += people < 10 && first.size() >= 10 ? 1 : 0;
        shown += before.is_null() ? 0 : 1;
    }
    CHECK(hidden > 0);
    CHECK(shown > 0);
}
