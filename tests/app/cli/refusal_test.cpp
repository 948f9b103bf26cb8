// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("a name that is not UTF-8 is wrong use, and nothing is made of it")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    const CliRun made = runCli({"create", file, "--agency", "bad\xff"});
    CHECK(made.code == 2);
    CHECK(has(made.err, "is not UTF-8 text"));
    CHECK(bytesOf(file).empty());
    CHECK(runCli({"create", file, "--agency", "Northvale – Cyngor"}).code == 0);
}

TEST_CASE("an agency without a name is wrong use that says which option is empty")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    CHECK(has(runCli({"create", file, "--agency", "  "}).err, "--agency is empty"));
    const CliRun made = runCli({"create", file, "--agency", "A", "--partner", ""});
    CHECK(made.code == 2);
    CHECK(has(made.err, "--partner is empty"));
    CHECK(bytesOf(file).empty());
}

TEST_CASE("a report never takes the place of a workspace, whatever its name")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.html");
    REQUIRE(runCli({"sample", file}).code == 0);
    const std::string before = bytesOf(file);
    const CliRun written = runCli({"report", file, "--output", file});
    CHECK(written.code == 1);
    CHECK(has(written.err, "holds a database"));
    CHECK(bytesOf(file) == before);
}

TEST_CASE("answers are not recorded under another date than the round has")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "A"}).code == 0);
    const std::string answers = folder.file("answers.csv", "item,answer,note\ngov.strategy.shared-purpose,2,\n");
    const auto record = [&](const std::string& date) {
        return runCli(
            {"record", file, "--round", "R", "--date", date, "--questionnaire", "governance", "--answers", answers});
    };
    CHECK(record("2026-10-05").code == 0);
    CHECK(record("2026-10-05").code == 0);
    const CliRun other = record("2026-10-06");
    CHECK(other.code == 2);
    CHECK(has(other.err, "has the date 2026-10-05"));
}

TEST_CASE("what a round has no answers on is told apart from what nobody knows")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "A", "--partner", "B"}).code == 0);
    const std::string answers = folder.file("answers.csv", "item,answer,note\npartner.purpose.duties,2,\n");
    const std::string survey = folder.file("gov.csv", "item,answer,note\ngov.strategy.shared-purpose,2,\n");
    REQUIRE(runCli({"record", file, "--round", "R", "--questionnaire", "governance", "--answers", survey}).code == 0);
    CHECK(has(runCli({"explain", file, "trust", "--about", "B"}).err, "Nothing was answered on “B” in this round"));
    CHECK(has(runCli({"explain", file, "staff.rules.know-basis"}).err,
              "Nothing was answered on “staff.rules.know-basis”"));
    CHECK(has(runCli({"explain", file, "trust", "--about", "C"}).err, "There is no partner “C”"));
    CHECK(runCli({"explain", file, "readiness", "--about", "B"}).code == 2);
    const auto sum = runCli({"explain", file, "readiness", "--format", "json"}).json()["sum"];
    CHECK(sum["score"].is_null());
    CHECK(sum["contribution"].is_null());
    CHECK(sum["terms"][0]["share"].is_null());
}
