// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"
#include "tests/support/places.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace soundings;
using namespace soundings::tests;

namespace {

/// Without the byte-order mark.
std::vector<std::string> linesOf(const std::string& csv)
{
    std::istringstream in(csv.rfind("\xEF\xBB\xBF", 0) == 0 ? csv.substr(3) : csv);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line.substr(0, line.find('\r')));
    return lines;
}

bool endsWith(const std::string& text, const std::string& end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

} // namespace

TEST_CASE("every table of numbers says in each line whether its data are invented")
{
    const CliFolder folder;
    const std::string file = sampleIn(folder);
    const std::vector<std::vector<std::string>> verbs{
        {"score", file},
        {"compare", file, "--from", "Autumn 2025", "--to", "Autumn 2026"},
        {"compare", file, "--agencies"},
    };
    for (std::vector<std::string> verb : verbs) {
        verb.insert(verb.end(), {"--format", "csv"});
        const auto lines = linesOf(runCli(verb).out);
        INFO(verb.front());
        REQUIRE(lines.size() > 5);
        CHECK(endsWith(lines.front(), ",sample"));
        for (std::size_t i = 1; i < lines.size(); ++i)
            CHECK(endsWith(lines[i], ",yes"));
    }
    const std::string ours = folder.path("ours.soundings");
    REQUIRE(runCli({"create", ours, "--agency", "Northvale Council", "--partner", "Westmoor Police"}).code == 0);
    const std::string answers = folder.file("g.csv", "item,answer,note\ngov.strategy.shared-purpose,2,\n");
    REQUIRE(runCli({"record", ours, "--round", "One", "--questionnaire", "governance", "--answers", answers}).code
            == 0);
    const auto real = linesOf(runCli({"score", ours, "--format", "csv"}).out);
    REQUIRE(real.size() > 2);
    CHECK(endsWith(real[1], ",no"));
}

TEST_CASE("a comparison's lines hold both numbers and their difference")
{
    const CliFolder folder;
    const std::string file = sampleIn(folder);
    const std::vector<std::string> verb{"compare", file, "--from", "Autumn 2025", "--to", "Autumn 2026", "--format"};
    const auto with = [&](const char* format) {
        std::vector<std::string> whole = verb;
        whole.emplace_back(format);
        return runCli(whole);
    };
    const auto json = with("json").json();
    const auto lines = linesOf(with("csv").out);
    const auto number = [&](const char* key) { return std::to_string(json["readiness"][key].get<int>()); };
    CHECK(lines.at(1)
          == "Readiness," + number("display_before") + "," + number("display_after") + "," + number("change")
              + ",,,yes");
}

TEST_CASE("the checks of a file are a table of names and yes or no")
{
    const CliFolder folder;
    const auto run = runCli({"check", sampleIn(folder), "--format", "csv"});
    CHECK(run.code == 0);
    const auto lines = linesOf(run.out);
    REQUIRE(lines.size() > 3);
    CHECK(lines.front() == "check,passed");
    for (std::size_t i = 1; i < lines.size(); ++i)
        CHECK(endsWith(lines[i], ",yes"));
}

TEST_CASE("questionnaires are listed, shown and checked")
{
    const CliFolder folder;
    const auto list = linesOf(runCli({"questionnaire", "list", "--format", "csv"}).out);
    REQUIRE(list.size() == 4);
    CHECK(list[0] == "questionnaire,version,title,respondent,items");
    CHECK(list[1].rfind("governance,", 0) == 0);
    const auto shown = runCli({"questionnaire", "show", "governance"});
    CHECK(shown.code == 0);
    CHECK(shown.out.find("gov.strategy.shared-purpose") != std::string::npos);
    CHECK(shown.out.find("It takes about 2 hours.") != std::string::npos);
    CHECK(shown.out.find("check this reference") == std::string::npos); // an editor's mark: `check` lists it
    CHECK(runCli({"questionnaire", "show", "nobody"}).code == 1);
    const std::string path = soundings::test::sourceDir() + "/resources/questionnaires/governance.json";
    const auto whole = runCli({"questionnaire", "check", path});
    CHECK(whole.code == 0);
    CHECK(whole.out.find("no faults, 32 items") != std::string::npos);
    CHECK(whole.out.find("check this reference: Public Interest Disclosure Act 1998") != std::string::npos);
    const auto faulty = runCli({"questionnaire", "check", folder.file("faulty.json", R"({"format": 1, "id": "x"})")});
    CHECK(faulty.code == 1);
    CHECK((faulty.out + faulty.err).find("sections") != std::string::npos);
}

TEST_CASE("a report is on the round that was asked for")
{
    const CliFolder folder;
    const std::string path = folder.path("r.html");
    REQUIRE(runCli({"report", sampleIn(folder), "--round", "Spring 2026", "--output", path}).code == 0);
    std::ifstream in(path, std::ios::binary);
    const std::string html((std::istreambuf_iterator<char>(in)), {});
    CHECK(html.find("<title>Ready to share? Northvale Council, Spring 2026") != std::string::npos);
}

TEST_CASE("the sample is the same whenever it is made")
{
    const CliFolder folder;
    const std::string one = sampleIn(folder, "one.soundings");
    const std::string other = sampleIn(folder, "other.soundings");
    for (const std::string round : {"Spring 2025", "Autumn 2025", "Spring 2026", "Autumn 2026"}) {
        CHECK(runCli({"score", one, "--round", round, "--format", "json"}).out
              == runCli({"score", other, "--round", round, "--format", "json"}).out);
        const std::vector<std::string> more{
            "--questionnaire", "staff-confidence", "--round", round, "--by", "role", "--format", "json"};
        std::vector<std::string> first{"statistics", one};
        std::vector<std::string> second{"statistics", other};
        first.insert(first.end(), more.begin(), more.end());
        second.insert(second.end(), more.begin(), more.end());
        CHECK(runCli(first).out == runCli(second).out);
    }
}

TEST_CASE("a statement that is reverse-scored says so beside its number")
{
    const CliFolder folder;
    const auto text = runCli({"statistics", sampleIn(folder), "--questionnaire", "staff-confidence"}).out;
    // The statements stand in the first column, broken over lines that are indented by two.
    std::istringstream lines(text);
    std::vector<std::string> statements;
    for (std::string line; std::getline(lines, line);) {
        const std::string cell = line.substr(0, line.find("   ", 2));
        if (line.rfind("  ", 0) == 0 && !statements.empty())
            statements.back() += cell.substr(1);
        else
            statements.push_back(cell);
    }
    const auto has = [&](const std::string& statement) {
        return std::find(statements.begin(), statements.end(), statement) != statements.end();
    };
    CHECK(has("I see data protection law as mainly a reason to say no. (reverse-scored)"));
    CHECK(has("I can weigh the risk of keeping something back against the risk of sharing it."));
    CHECK_FALSE(has("I can weigh the risk of keeping something back against the risk of sharing it. (reverse-scored)"));
}
