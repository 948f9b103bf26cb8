// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"
#include "tests/support/survey_csv.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::PlainSurvey;
using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

const PlainSurvey kSix{"six", 1, 5, {{"a", "b", "c"}, {"d", "e", "f"}}, {}};

/// A workspace with the questionnaire above and the answers of so many people in "Autumn 2026".
struct ClosingFile {
    CliFolder folder;
    std::string file = folder.path("ours.soundings");

    explicit ClosingFile(int people)
    {
        REQUIRE(runCli({"create", file, "--agency", "Northvale Council"}).code == 0);
        REQUIRE(runCli({"questionnaire", "add", file, folder.file("six.json", kSix.json())}).code == 0);
        add("Autumn 2026", people);
    }
    void add(const std::string& round, int people) const
    {
        const std::string csv = kSix.csv(people, [](int person, int item) { return 1 + person * (item + 3) % 5; });
        const CliRun run =
            runCli({"record", file, "--round", round, "--date", round == "Autumn 2026" ? "2026-10-05" : "2027-04-05",
                    "--questionnaire", "six", "--answers", folder.file("people.csv", csv)});
        INFO(run.err);
        REQUIRE(run.code == 0);
    }
    [[nodiscard]] CliRun close(std::vector<std::string> options, const std::string& round = "Autumn 2026") const
    {
        std::vector<std::string> all{"close", file, "--round", round};
        all.insert(all.end(), options.begin(), options.end());
        return runCli(all);
    }
    [[nodiscard]] nlohmann::json statistics(const std::string& round = "Autumn 2026") const
    {
        return runCli({"statistics", file, "--round", round, "--questionnaire", "six", "--format", "json"}).json();
    }
};

} // namespace

TEST_CASE("closing says which rows were published and keeps the headcount")
{
    const ClosingFile w(25);
    const CliRun run = w.close({"--headcount", "40"});
    INFO(run.err);
    REQUIRE(run.code == 0);
    CHECK(run.out
          == "Closed Autumn 2026. It is read-only now.\n"
             "Published of Survey:\n"
             "  With the number of people at each answer: all 6 statements\n"
             "  Where nearly all agree, a rounded score stands for the number of people.\n"
             "What each person answered is destroyed.\n");
    CHECK(w.statistics()["headcount"] == 40);
}

TEST_CASE("closing names a headcount's survey where it has to, and refuses one that cannot be")
{
    const ClosingFile w(25);
    CHECK(w.close({"--headcount", "24"}).code == 1);
    CHECK_THAT(w.close({"--headcount", "24"}).err, Catch::Contains("24"));
    CHECK(w.close({"--headcount", "0"}).code == 2);
    CHECK(w.close({"--headcount", "some"}).code == 2);
    CHECK(w.close({"--headcount", "six="}).code == 2);
    CHECK(w.close({"--headcount", "governance=30"}).code == 1);
    CHECK(w.close({"--headcount", "seven=30"}).code == 1);
    CHECK(w.statistics()["withheld"] == "survey-open");
    REQUIRE(w.close({"--headcount", "SIX=30"}).code == 0);
    CHECK(w.statistics()["headcount"] == 30);
}

TEST_CASE("of fewer than the minimum group closing says nothing else, whatever the headcount")
{
    const ClosingFile w(9);
    const CliRun run = w.close({"--headcount", "3"});
    REQUIRE(run.code == 0);
    CHECK_THAT(run.out, Catch::Contains("  Only that fewer than 10 people took part.\n"));
    CHECK(run.out.find('9') == std::string::npos);
    CHECK(w.statistics()["withheld"] == "fewer-than-10");
}

TEST_CASE("a round of the same people is not closed before it is said to be closed unpublished")
{
    const ClosingFile w(25);
    REQUIRE(w.close({}).code == 0);
    w.add("Spring 2027", 27);
    const CliRun refused = w.close({}, "Spring 2027");
    CHECK(refused.code == 1);
    CHECK_THAT(refused.err, Catch::Contains("“six”") && Catch::Contains("“Autumn 2026”"));
    CHECK(w.statistics("Spring 2027")["withheld"] == "survey-open");
    const CliRun closed = w.close({"--not-published"}, "Spring 2027");
    REQUIRE(closed.code == 0);
    CHECK_THAT(closed.out, Catch::Contains("Survey was closed without being published.\n"));
    CHECK(w.statistics("Spring 2027")["withheld"] == "same-people");
}

TEST_CASE("comments are published unless they are withheld")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "Northvale Council"}).code == 0);
    nlohmann::json people;
    for (int i = 0; i < 12; ++i)
        people["people"].push_back({{"staff.open", "Thought " + std::to_string(i)}, {"staff.rules.consent", 3}});
    const bool areWithheld = GENERATE(false, true);
    const CliRun recorded = runCli({"record", file, "--round", "Autumn 2026", "--questionnaire", "staff-confidence",
                                    "--answers", folder.file("people.json", people.dump())});
    INFO(recorded.err);
    REQUIRE(recorded.code == 0);
    std::vector<std::string> close{"close", file, "--round", "Autumn 2026"};
    if (areWithheld)
        close.push_back("--withhold-comments");
    const CliRun run = runCli(close);
    REQUIRE(run.code == 0);
    CHECK_THAT(run.out,
               Catch::Contains(areWithheld ? "  No comments.\n" : "  12 comments, apart from everything else.\n"));
}
