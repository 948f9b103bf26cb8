// SPDX-License-Identifier: GPL-3.0-or-later
// Answers files as people have them: each refusal's advice is followed here as it is written.
#include "tests/app/cli/cli_run.h"

#include "core/questionnaire/built_in.h"

#include <catch2/catch.hpp>

using namespace soundings;
using Catch::Contains;
using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

/// A workspace with a partner, and files beside it.
class AnswersDesk {
public:
    AnswersDesk()
    {
        REQUIRE(runCli({"create", m_file, "--agency", "Northvale Council", "--partner", "Westmoor Police"}).code == 0);
    }
    [[nodiscard]] const std::string& file() const { return m_file; }
    CliRun record(const std::string& id, const std::string& content, std::vector<std::string> more = {},
                  const std::string& name = "answers.csv") const
    {
        std::vector<std::string> arguments{"record",          m_file, "--round",   "R",
                                           "--questionnaire", id,     "--answers", m_folder.file(name, content)};
        if (id == "partner-understanding")
            more.insert(more.end(), {"--about", "Westmoor Police"});
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runCli(arguments);
    }
    CliRun people(const std::string& content, const std::vector<std::string>& more = {}) const
    {
        return record("staff-confidence", content, more);
    }

private:
    CliFolder m_folder;
    std::string m_file = m_folder.path("ours.soundings");
};

std::string staffHeader()
{
    std::string header;
    for (const Item* item : builtInQuestionnaire({"staff-confidence"})->items())
        header += (header.empty() ? "" : ",") + item->id.value;
    return header;
}

/// Different people, from the n-th on: `cell(person, item)`.
template <class Cell> std::string staffCsv(int first, int people, const Cell& cell)
{
    std::string csv = staffHeader() + "\n";
    const std::size_t items = builtInQuestionnaire({"staff-confidence"})->items().size();
    for (int person = first; person < first + people; ++person)
        for (std::size_t item = 0; item < items; ++item)
            csv += std::string(cell(person, static_cast<int>(item))) + (item + 1 < items ? "," : "\n");
    return csv;
}

std::string staffCsv(int first, int people)
{
    return staffCsv(first, people, [](int person, int item) { return std::to_string((person >> (item % 6)) * 3 % 5); });
}

/// What stands between “ and ”.
std::string quotedIn(const std::string& text)
{
    const std::string open = "“";
    const std::size_t from = text.find(open) + open.size();
    return text.substr(from, text.find("”", from) - from);
}

std::size_t lineCount(const std::string& text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

TEST_CASE("a column that a message names is ignored by the name it shows, in every kind of answers file")
{
    const std::string names[] = {"Start time\u00A0",    "\"What, is this?\"",
                                 "\"say \"\"yes\"\"\"", std::string(30, 'q') + " " + std::string(90, 'r'),
                                 "\x1B[2J\u202Ex",      "Team; unit",
                                 "\"two\nlines\"",      "Enw\u2019r adran"};
    for (const std::string& name : names) {
        CAPTURE(name);
        const std::pair<std::string, std::string> files[] = {
            {"governance", "item," + name + ",answer\ngov.strategy.shared-purpose,x,2\n"},
            {"partner-understanding", "item," + name + ",answer\npartner.purpose.duties,x,2\n"},
            {"staff-confidence", "staff.rules.know-basis," + name + "\n3,x\n"}};
        for (const auto& [id, csv] : files) {
            const AnswersDesk desk;
            const CliRun refused = desk.record(id, csv);
            CHECK(refused.code == 1);
            CHECK_THAT(refused.err, Contains("--ignore-columns"));
            const CliRun taken = desk.record(id, csv, {"--ignore-columns", quotedIn(refused.err)});
            INFO(refused.err << taken.err);
            CHECK(taken.code == 0);
        }
    }
}

TEST_CASE("a field of JSON that a message names is ignored by the name it shows, whatever is in it")
{
    const AnswersDesk desk;
    const std::string answers =
        R"({"answers": [{"item": "gov.strategy.shared-purpose", "answer": 2, "by, when": {"who": ["x"]}}]})";
    const std::string people = R"({"people": [{"staff.rules.know-basis": 2, "by, when": 1.5}]})";
    for (const auto& [id, json] : {std::pair("governance", answers), std::pair("staff-confidence", people)}) {
        const CliRun refused = desk.record(id, json, {}, "answers.json");
        CHECK(refused.code == 1);
        CHECK(desk.record(id, json, {"--ignore-columns", "by, when"}, "answers.json").code == 0);
    }
}

TEST_CASE("several columns are ignored with commas, with quotes, or by repeating the option")
{
    const std::string csv = "\"Name, in full\",Team,staff.rules.know-basis\nSomebody,North,3\n";
    CHECK(AnswersDesk().people(csv, {"--ignore-columns", "\"Name, in full\",team"}).code == 0);
    CHECK(AnswersDesk().people(csv, {"--ignore-columns", "Name, in full", "--ignore-columns", "TEAM"}).code == 0);
    CHECK(AnswersDesk().people(csv, {"--ignore-columns", "team"}).code == 1);
}

TEST_CASE("a column without a name is told by its letter, and ignored by it")
{
    const AnswersDesk desk;
    const std::string csv = ",staff.rules.know-basis\n1,3\n";
    const CliRun refused = desk.people(csv);
    CHECK(quotedIn(refused.err) == "column A");
    CHECK(desk.people(csv, {"--ignore-columns", "column A"}).code == 0);
}

TEST_CASE("answers written as labels are one fault that names the points and counts the cells")
{
    const std::string labels = staffCsv(0, 12, [](int person, int) { return person % 2 == 0 ? "Agree" : "Disagree"; });
    const CliRun refused = AnswersDesk().people(labels);
    CHECK(refused.code == 1);
    CHECK(lineCount(refused.err) == 1);
    CHECK_THAT(refused.err,
               Contains("288 cells, from row 2, staff.rules.know-basis to row 13") && Contains("“Agree”, “Disagree”")
                   && Contains("Use 0 to 4, or leave it empty; na or dk where the question allows it."));
    const CliRun decimals =
        AnswersDesk().people(staffCsv(0, 12, [](int person, int) { return std::to_string(person % 5) + ".0"; }));
    CHECK(decimals.code == 0);
}

TEST_CASE("NA is refused with the question what it means, and either answer to it is taken")
{
    const auto with = [](const std::string& mark) {
        return staffCsv(0, 12, [&](int person, int item) { return item == 0 ? mark : std::to_string(person % 5); });
    };
    const AnswersDesk desk;
    const CliRun refused = desk.people(with("NA"));
    CHECK(refused.code == 1);
    CHECK(lineCount(refused.err) == 1);
    CHECK_THAT(refused.err, Contains("12 cells") && Contains("“not answered” or “does not apply”: “NA”?"));
    CHECK(desk.people(with("")).code == 0);
    const CliRun always =
        AnswersDesk().people(staffHeader().substr(0, staffHeader().find(",staff.judging")) + "\n1,2,3,NA\n");
    CHECK_THAT(always.err, Contains("row 2, staff.rules.find-rules: this question always applies: “NA”"));
    const CliRun taken = desk.people(with("na"));
    CHECK_THAT(taken.out, Contains("“does not apply” 12 times, “don’t know” 0 times"));
}

TEST_CASE("an export that is read twice, grown or not, is refused unless it is asked for on purpose")
{
    const AnswersDesk desk;
    const std::string monday = staffCsv(1, 12);
    REQUIRE(desk.people(monday).code == 0);
    for (const std::string& again : {monday, staffCsv(1, 24), staffCsv(7, 12)}) {
        const CliRun refused = desk.people(again);
        CHECK(refused.code == 1);
        CHECK_THAT(refused.err, Contains("are in this round already") && Contains("--again"));
    }
    CHECK(desk.people(staffCsv(13, 12)).code == 0);
    CHECK(desk.people(staffCsv(8, 24)).code == 1);
    CHECK(desk.people(staffCsv(20, 12)).code == 0); // fewer than half
    CHECK(desk.people(monday, {"--again"}).code == 0);
}

TEST_CASE("of fewer than the minimum group nothing is said but that the very same file is in")
{
    const AnswersDesk desk;
    REQUIRE(desk.people(staffCsv(1, 3)).code == 0);
    CHECK(desk.people(staffCsv(1, 3)).code == 1);
    CHECK(desk.people(staffCsv(1, 1)).code == 0); // whether this person is in is nobody's business
    CHECK(desk.people(staffCsv(1, 3), {"--again"}).code == 0);
}

TEST_CASE("a round that is made is announced with those there were, and nothing is announced where nothing is stored")
{
    const AnswersDesk desk;
    const std::string csv = "item,answer\ngov.strategy.shared-purpose,2\n";
    CHECK_THAT(desk.record("governance", csv, {"--date", "2026-10-05"}).out,
               Contains("Started a new round: R, 5 October 2026.\n"));
    CHECK_THAT(desk.record("governance", csv).out, !Contains("Started"));
    CliFolder folder;
    const std::string path = folder.file("a.csv", csv);
    CHECK_THAT(runCli({"record", desk.file(), "--round", "Q", "--questionnaire", "governance", "--answers", path}).out,
               Contains("Started a new round: Q, ") && Contains("The rounds before: “R”."));
    CHECK_THAT(
        runCli({"record", desk.file(), "--round", "\u00A0r ", "--questionnaire", "governance", "--answers", path}).out,
        Contains("Replaced the response"));
}

TEST_CASE("a date that is none is refused for the right reason")
{
    const std::string csv = "item,answer\ngov.strategy.shared-purpose,2\n";
    for (const auto& [date, reason] :
         std::vector<std::pair<std::string, std::string>>{{"0000-01-01", "no calendar has the year 0"},
                                                          {"2026-02-29", "February 2026 has no day 29"},
                                                          {"2026-13-01", "01 to 12"},
                                                          {"29/02/2026", "YYYY-MM-DD"}}) {
        const CliRun refused = AnswersDesk().record("governance", csv, {"--date", date});
        CHECK(refused.code == 2);
        CHECK_THAT(refused.err, Contains(reason) && Contains(date));
    }
}

TEST_CASE("a date decades away is refused unless it is meant, and can be mended while the round is open")
{
    const AnswersDesk desk;
    const std::string csv = "item,answer\ngov.strategy.shared-purpose,2\n";
    const CliRun refused = desk.record("governance", csv, {"--date", "1926-10-05"});
    CHECK(refused.code == 1);
    CHECK_THAT(refused.err,
               Contains("5 October 1926 is") && Contains("years away from today") && Contains("--far-date"));
    CHECK(runCli({"score", desk.file()}).code == 1); // no round was made
    REQUIRE(desk.record("governance", csv, {"--date", "1926-10-05", "--far-date"}).code == 0);
    CHECK(runCli({"round", desk.file(), "--round", "R", "--date", "2206-10-05"}).code == 1);
    const CliRun mended = runCli({"round", desk.file(), "--round", "R", "--date", "2026-10-05"});
    CHECK_THAT(mended.out, Contains("“R” is now “R”, 5 October 2026"));
    CHECK(runCli({"round", desk.file(), "--round", "R", "--label", "Autumn 2026"}).code == 0);
    CHECK(runCli({"score", desk.file(), "--round", "autumn\u00A02026"}).code == 0);
    REQUIRE(runCli({"close", desk.file(), "--round", "Autumn 2026"}).code == 0);
    CHECK(runCli({"round", desk.file(), "--round", "Autumn 2026", "--date", "2026-10-06"}).code == 1);
}

TEST_CASE("agencies and rounds that nobody can tell apart are refused, and names with hidden characters, too")
{
    const CliFolder folder;
    const auto create = [&](const std::string& a, const std::string& b) {
        static int made = 0;
        return runCli({"create", folder.path(std::to_string(++made)), "--agency", "A", "--partner", a, "--partner", b});
    };
    CHECK(create("Heddlu Gw\u0177r", "Heddlu Gwyr").code == 0);
    CHECK(create("Heddlu Gw\u0177r", "Heddlu  Gwy\u0302r").code == 1);
    CHECK(create("St John's", "St John\u2019s").code == 1);
    const CliRun refused = create("B", "North\u202Evale");
    CHECK(refused.code == 1);
    CHECK_THAT(refused.err, Contains("“North<U+202E>vale”"));
    CHECK(create("B", "North\u200Bvale").code == 1);
    CHECK(create("B", "\u0646\u0627\u0645\u0647\u200C\u0627\u06CC").code == 0);
}

TEST_CASE("questionnaires and questions are named on the command line whatever their capitals")
{
    const AnswersDesk desk;
    CHECK(desk.record("Governance", "item,answer\ngov.strategy.shared-purpose,2\n").code == 0);
    CHECK(runCli({"explain", desk.file(), "GOV.STRATEGY.shared-purpose"}).code == 0);
    CHECK(desk.people(staffCsv(1, 12)).code == 0);
    CHECK(runCli({"statistics", desk.file(), "--questionnaire", "Staff\u2011Confidence"}).code == 0);
}

TEST_CASE("what others wrote cannot steer a terminal, and is published with what does not show named")
{
    const AnswersDesk desk;
    const std::string said = "\x1B]0;owned\x07 \u009B31m \u202Eevil\nnext";
    const std::string csv = staffCsv(1, 12);
    std::string withComments;
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);)
        withComments += line + (withComments.empty() ? ",staff.open" : ",\"" + said + "\"") + "\n";
    const std::string open = builtInQuestionnaire({"staff-confidence"})->openQuestion->id;
    withComments.replace(withComments.find("staff.open"), 10, open);
    const CliRun recorded = desk.people(withComments);
    INFO(recorded.err);
    REQUIRE(recorded.code == 0);
    REQUIRE(runCli({"close", desk.file(), "--round", "R"}).code == 0);
    const auto steers = [](const std::string& text) {
        return text.find_first_of("\x1B\x07\r") != std::string::npos || text.find("\u009B") != std::string::npos
            || text.find("\u202E") != std::string::npos;
    };
    const CliRun text = runCli({"statistics", desk.file(), "--questionnaire", "staff-confidence", "--comments"});
    CHECK_FALSE(steers(text.out));
    CHECK_THAT(text.out, Contains("<U+001B>]0;owned<U+0007> <U+009B>31m <U+202E>evil"));
    const CliRun json =
        runCli({"statistics", desk.file(), "--questionnaire", "staff-confidence", "--comments", "--format", "json"});
    CHECK_FALSE(steers(json.out));
    CHECK(json.json()["comments"][0] == "<U+001B>]0;owned<U+0007> <U+009B>31m <U+202E>evil\nnext");
    for (const std::string path : {"no\x1B[2Jsuch", "no\u202Esuch"})
        CHECK_FALSE(
            steers(runCli({"record", desk.file(), "--round", path, "--questionnaire", path, "--answers", path}).err));
}
