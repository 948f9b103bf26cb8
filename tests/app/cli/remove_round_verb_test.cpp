// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

TEST_CASE("removing a round for good tells first what would go, and changes nothing until it is told to")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    const std::string label = runCli({"score", file, "--format", "json"}).json()["round"]["label"];
    REQUIRE(runCli({"action", "add", file, "--text", "Agree"}).code == 0);
    CHECK(runCli({"remove-round", file, "--for-good"}).code == 2);
    const CliRun asked = runCli({"remove-round", file, "--round", label});
    CHECK(asked.out.find("With the round " + label + " would go, for good:\n") == 0);
    CHECK(asked.out.find("  1 agreed response\n") != std::string::npos);
    CHECK(asked.out.find("4 actions made from it stay, without the round.") != std::string::npos);
    CHECK(asked.out.find("Nothing was changed.") != std::string::npos);
    CHECK(runCli({"score", file, "--round", label}).code == 0);
    const nlohmann::json told =
        runCli({"remove-round", file, "--round", label, "--for-good", "--format", "json"}).json();
    CHECK(told["removed"] == true);
    CHECK(told["overwritten"] == true);
    CHECK(told["responses"] == 1);
    CHECK(told["answers"] > 30);
    CHECK(told["actions_that_stay"] == 4);
    const CliRun gone = runCli({"remove-round", file, "--round", label, "--for-good"});
    CHECK(gone.code == 1);
    CHECK(gone.err.find(label) != std::string::npos);
    CHECK(runCli({"action", "list", file, "--format", "json"}).json()["actions"].back()["round"].is_null());
    CHECK(runCli({"check", file}).code == 0);
}
