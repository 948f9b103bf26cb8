// SPDX-License-Identifier: GPL-3.0-or-later
// Random rounds through record, close, score and statistics, against a scorer of this folder that shares no code with
// the program and was written from sections 2, 7, 8 and 11 of SCORING.md.
#include "tests/app/cli/cli_run.h"
#include "tests/app/rounds/differences.h"
#include "tests/app/rounds/expected_round.h"
#include "tests/app/rounds/round_files.h"
#include "tests/support/places.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace soundings::rounds;
using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

using Json = nlohmann::json;

Json builtInFile(const std::string& id)
{
    std::ifstream file(soundings::test::sourceDir() + "/resources/questionnaires/" + id + ".json");
    return Json::parse(file);
}

/// What came to pass in all of the rounds: a test of nothing but withheld surveys would prove nothing.
struct Seen {
    int shown = 0;
    int roles = 0;
    int alphas = 0;
    int readiness = 0;
    int trust = 0;
    int held = 0;
    int refused = 0;

    void add(const WholeRound& round, const Json& score)
    {
        shown += round.table.people && !round.isSamePeople ? 1 : 0;
        roles += round.table.roles.empty() ? 0 : 1;
        for (const std::optional<int>& alpha : round.table.alphas)
            alphas += alpha ? 1 : 0;
        readiness += score["readiness"]["score"].is_null() ? 0 : 1;
        held += score["readiness"]["held_back_by"].empty() ? 0 : 1;
        for (const Json& trusted : score["trust"])
            trust += trusted["score"].is_null() ? 0 : 1;
        refused += round.isSamePeople ? 1 : 0;
    }
};

/// One workspace in which random rounds are held.
class Desk {
public:
    explicit Desk(std::uint32_t seed) : m_dice(seed)
    {
        run({"create", m_file, "--agency", "Northvale Council", "--partner", "Westmoor Police", "--partner",
             "Eastholm Health Trust"});
        m_round.governance = readAsked(builtInFile("governance"));
        m_round.partner = readAsked(builtInFile("partner-understanding"));
        Json staff = builtInFile("staff-confidence");
        if (seed % 3 == 2) {
            staff = inventSurvey(m_dice);
            run({"questionnaire", "add", m_file, m_folder.file("survey.json", staff.dump())});
        }
        m_round.staff = readAsked(staff);
    }
    void hold(const std::string& label, const std::string& date, std::vector<Member> people, Seen& seen)
    {
        const Table before = m_round.table;
        m_round.label = label;
        m_round.date = date;
        m_round.people = std::move(people);
        m_round.table = publishTable(m_round.staff, m_round.people);
        m_round.isSamePeople = before.people && m_round.table.people && areTheSamePeople(before, m_round.table);
        m_round.governed = inventAgreed(m_round.governance, m_dice);
        m_round.partners.clear();
        for (const char* partner : {"Eastholm Health Trust", "Westmoor Police"})
            if (m_round.partners.empty() || m_dice.oneIn(2))
                m_round.partners.emplace_back(partner, inventAgreed(m_round.partner, m_dice));
        record();
        close();
        compare(seen);
    }
    [[nodiscard]] std::vector<Member> newPeople() { return inventPeople(m_round.staff, m_dice); }
    [[nodiscard]] std::vector<Member> samePeopleButAFew()
    {
        return inventLateComers(m_round.staff, m_round.people, m_dice);
    }

private:
    CliRun run(const std::vector<std::string>& arguments)
    {
        CliRun made = runCli(arguments);
        INFO(made.err);
        REQUIRE(made.code == 0);
        return made;
    }
    void record(const Asked& asked, const std::string& answers, const std::string& about = {})
    {
        std::vector<std::string> arguments{
            "record",          m_file,
            "--round",         m_round.label,
            "--date",          m_round.date,
            "--questionnaire", asked.id,
            "--answers",       m_folder.file(answers.front() == '{' ? "answers.json" : "answers.csv", answers)};
        if (!about.empty())
            arguments.insert(arguments.end(), {"--about", about});
        if (asked.id == m_round.staff.id) // people who came again are asked for, as a user would be
            arguments.emplace_back("--again");
        run(arguments);
    }
    void record()
    {
        record(m_round.governance, agreedFile(m_round.governance, m_round.governed, m_dice));
        for (const auto& [partner, marks] : m_round.partners)
            record(m_round.partner, agreedFile(m_round.partner, marks, m_dice), partner);
        record(m_round.staff, peopleFile(m_round.staff, m_round.people, m_dice));
    }
    void close()
    {
        std::vector<std::string> arguments{"close", m_file, "--round", m_round.label};
        m_round.headcount.reset();
        if (m_dice.oneIn(2)) {
            m_round.headcount = static_cast<int>(m_round.people.size()) + m_dice.below(30);
            arguments.insert(arguments.end(), {"--headcount", std::to_string(*m_round.headcount)});
        }
        if (m_round.isSamePeople) {
            CHECK(runCli(arguments).code == 1);
            arguments = {"close", m_file, "--round", m_round.label, "--not-published"};
        }
        run(arguments);
    }
    void compare(Seen& seen)
    {
        const Json score = run({"score", m_file, "--round", m_round.label, "--format", "json"}).json();
        const std::vector<std::string> none;
        CHECK(differences(expectedScore(m_round), score) == none);
        const Json statistics = run({"statistics", m_file, "--round", m_round.label, "--questionnaire",
                                     m_round.staff.id, "--by", "role", "--comments", "--format", "json"})
                                    .json();
        CHECK(differences(expectedStatistics(m_round), statistics) == none);
        CHECK(wrongPercentages(statistics) == none);
        seen.add(m_round, score);
    }

    Dice m_dice;
    CliFolder m_folder;
    std::string m_file = m_folder.path("ours.soundings");
    WholeRound m_round;
};

Seen holdRounds(std::uint32_t first, std::uint32_t last)
{
    Seen seen;
    for (std::uint32_t seed = first; seed < last; ++seed) {
        INFO("seed " << seed);
        Desk desk(seed);
        desk.hold("Autumn 2026", "2026-10-05", desk.newPeople(), seen);
        if (seed % 3 == 0)
            desk.hold("Late answers", "2026-11-05", desk.samePeopleButAFew(), seen);
    }
    return seen;
}

} // namespace

TEST_CASE("random rounds through record, close, score and statistics are as a second scorer has them")
{
    const Seen seen = holdRounds(0, 12);
    CHECK(seen.shown > 12);
    CHECK(seen.roles > 5);
    CHECK(seen.alphas > 20);
    CHECK(seen.readiness > 5);
    CHECK(seen.trust > 10);
    CHECK(seen.held > 5);
    CHECK(seen.refused > 0);
}

TEST_CASE("a thousand random rounds are as a second scorer has them", "[.rounds]") { holdRounds(1000, 2000); }
