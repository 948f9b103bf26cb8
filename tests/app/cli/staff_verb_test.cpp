// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include "core/questionnaire/built_in.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <utility>

using namespace soundings;
using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

std::string peopleCsv(int people)
{
    std::string header;
    std::string row;
    for (const Item* item : builtInQuestionnaire({"staff-confidence"})->items()) {
        header += (header.empty() ? "" : ",") + item->id.value;
        row += row.empty() ? "3" : ",3";
    }
    std::string csv = header + "\n";
    for (int i = 0; i < people; ++i)
        csv += row + "\n";
    return csv;
}

std::string staffWorkspace(const CliFolder& folder)
{
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "Northvale Council"}).code == 0);
    return file;
}

CliRun recordPeople(const CliFolder& folder, const std::string& file, const std::string& csv)
{
    return runCli({"record", file, "--round", "Autumn 2026", "--date", "2026-10-05", "--questionnaire",
                   "staff-confidence", "--answers", folder.file("people.csv", csv)});
}

nlohmann::json staffOf(const std::string& file)
{
    return runCli({"score", file, "--format", "json"}).json()["questionnaires"][0];
}

/// A terminal at which somebody presses Ctrl+C as soon as a line begins with `word`.
class ImpatientTerminal final : public std::stringbuf {
public:
    explicit ImpatientTerminal(std::string word) : m_word(std::move(word)) { }
    int sync() override
    {
        if (str().find("\r" + m_word) != std::string::npos && !std::exchange(m_hasPressed, true))
            std::raise(SIGINT);
        return 0;
    }
    [[nodiscard]] bool hasPressed() const { return m_hasPressed; }

private:
    std::string m_word;
    bool m_hasPressed = false;
};

} // namespace

TEST_CASE("reading many people can be interrupted, and nothing is stored then")
{
    const CliFolder folder;
    const std::string file = staffWorkspace(folder);
    const std::string csv = folder.file("people.csv", peopleCsv(40'000));
    ImpatientTerminal terminal("Reading");
    std::ostringstream out;
    std::ostream err(&terminal);
    const int code = cli::runCommandLine({"record", file, "--round", "Autumn 2026", "--date", "2026-10-05",
                                          "--questionnaire", "staff-confidence", "--answers", csv},
                                         {out, err, true}, cli::drawnHere());
    CHECK(terminal.hasPressed());
    CHECK(code == 1);
    CHECK_THAT(terminal.str(), Catch::Contains("Stopped. Nothing was changed."));
    CHECK(out.str().empty());
    CHECK(runCli({"score", file}).code == 1); // there is no round
    CHECK(runCli({"check", file}).code == 0);
}

TEST_CASE("staff results do not exist while the round is open")
{
    const CliFolder folder;
    const std::string file = staffWorkspace(folder);
    REQUIRE(recordPeople(folder, file, peopleCsv(12)).code == 0);
    const auto staff = staffOf(file);
    CHECK(staff["shown"] == false);
    CHECK(staff["withheld"] == "survey-open");
    CHECK(staff["respondents"] == 12);
    CHECK_FALSE(staff.contains("score"));
}

TEST_CASE("fewer than ten people are nothing but a sentence, in every verb")
{
    const CliFolder folder;
    const std::string file = staffWorkspace(folder);
    const auto recorded = recordPeople(folder, file, peopleCsv(9));
    REQUIRE(recorded.code == 0);
    CHECK(recorded.out.find('9') == std::string::npos);
    REQUIRE(runCli({"close", file, "--round", "Autumn 2026"}).code == 0);
    const auto staff = staffOf(file);
    CHECK(staff["withheld"] == "fewer-than-10");
    CHECK(staff["respondents"].is_null());
    CHECK_FALSE(staff.contains("score"));
    CHECK(runCli({"score", file}).out.find("Fewer than 10 answers: not shown, to protect colleagues")
          != std::string::npos);
}

TEST_CASE("ten people are shown once the round is closed, and the survey stays closed")
{
    const CliFolder folder;
    const std::string file = staffWorkspace(folder);
    REQUIRE(recordPeople(folder, file, peopleCsv(10)).code == 0);
    REQUIRE(runCli({"close", file, "--round", "Autumn 2026"}).code == 0);
    CHECK(staffOf(file)["display"] == 67); // 20 items at 75, 4 reverse-scored at 25
    REQUIRE(runCli({"reopen", file, "--round", "Autumn 2026", "--reason", "one answer was wrong"}).code == 0);
    CHECK(staffOf(file)["withheld"] == "survey-open");
    const std::string said = runCli({"score", file}).out;
    CHECK(said.find("The round is open again; the survey stays closed.") != std::string::npos);
    CHECK(said.find("The survey is still open") == std::string::npos);
    const auto more = recordPeople(folder, file, peopleCsv(1));
    CHECK(more.code == 1);
    CHECK_FALSE(more.err.empty());
}

TEST_CASE("what nobody in the file answered is said, because a column may be missing")
{
    const CliFolder folder;
    const std::string file = staffWorkspace(folder);
    const std::string csv = peopleCsv(12);
    CHECK(recordPeople(folder, file, csv).out.find("Nobody in the file answered") == std::string::npos);
    const std::size_t comma = csv.find(',');
    const std::string first = csv.substr(0, comma);
    const std::string renamed = "role" + csv.substr(comma);
    std::string without;
    std::istringstream lines(renamed);
    for (std::string line; std::getline(lines, line);)
        without += (without.empty() ? line : line.substr(line.find(','))) + "\n";
    const auto recorded = recordPeople(folder, file, without);
    INFO(recorded.err);
    CHECK(recorded.code == 0);
    CHECK(recorded.out.find("Nobody in the file answered: " + first + ".") != std::string::npos);
}

TEST_CASE("a column that is no item is refused unless it is ignored on purpose")
{
    const CliFolder folder;
    const std::string file = staffWorkspace(folder);
    std::string csv = "name," + peopleCsv(0) + "Somebody," + peopleCsv(1).substr(peopleCsv(0).size());
    const auto refused = recordPeople(folder, file, csv);
    CHECK(refused.code == 1);
    CHECK(refused.err.find("name") != std::string::npos);
    const auto ignored = runCli({"record", file, "--round", "Autumn 2026", "--questionnaire", "staff-confidence",
                                 "--answers", folder.file("people.csv", csv), "--ignore-columns", "name"});
    CHECK(ignored.code == 0);
}
