// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

TEST_CASE("a new round starts from the answers of another, and says what was copied")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    const CliRun made =
        runCli({"round", file, "--copy", "autumn 2026", "--label", "Winter 2027", "--date", "2026-12-07"});
    INFO(made.err);
    REQUIRE(made.code == 0);
    CHECK(made.out
          == "The round “Winter 2027”, 7 December 2026, is new.\n"
             "It begins with 177 answers of Autumn 2026, each marked “come back to this”.\n"
             "What staff answered is not copied.\n");
    const auto before = runCli({"score", file, "--round", "Autumn 2026", "--format", "json"}).json();
    const auto after = runCli({"score", file, "--round", "Winter 2027", "--format", "json"}).json();
    CHECK(after["trust"] == before["trust"]);
    CHECK(after["round"]["closed"] == false);
    for (const auto& one : after["questionnaires"])
        if (one["questionnaire"] == "staff-confidence")
            CHECK(one["shown"] == false);
    CHECK(runCli({"check", file}).code == 0);
}

TEST_CASE("a copy needs a name that is free, a round that is there, and no --round")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    CHECK(runCli({"round", file, "--copy", "Autumn 2026"}).code == 2);
    CHECK(runCli({"round", file, "--copy", "Autumn 2026", "--label", "New", "--round", "Autumn 2026"}).code == 2);
    CHECK(runCli({"round", file, "--copy", "Autumn 1999", "--label", "New"}).code == 1);
    CHECK(runCli({"round", file, "--copy", "Spring 2026", "--label", "Autumn 2026"}).code == 1);
    CHECK(runCli({"score", file, "--round", "New"}).code == 1); // nothing was made
}
