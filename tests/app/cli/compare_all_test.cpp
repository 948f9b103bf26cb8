// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

TEST_CASE("compare --all has every round as score has it, in JSON, CSV and words")
{
    const CliFolder folder;
    const std::string file = folder.path("sample.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    const nlohmann::json all = runCli({"compare", file, "--all", "--format", "json"}).json();
    REQUIRE(all["readiness"]["rounds"].size() >= 3);
    int numbers = 0;
    for (const nlohmann::json& round : all["readiness"]["rounds"]) {
        const nlohmann::json score =
            runCli({"score", file, "--round", round["label"].get<std::string>(), "--format", "json"}).json();
        CHECK(round["display"] == score["readiness"]["display"]);
        numbers += round["score"].is_null() ? 0 : 1;
    }
    CHECK(all["readiness"]["trend"].is_null() == (numbers < 3));

    const nlohmann::json partner =
        runCli({"compare", file, "--all", "--about", "Westmoor Police", "--format", "json"}).json();
    REQUIRE(partner["questionnaires"].size() == 1);
    CHECK(partner["questionnaires"][0]["about"] == "Westmoor Police");
    CHECK(partner["readiness"].is_null());

    const CliRun csv = runCli({"compare", file, "--all", "--questionnaire", "governance", "--format", "csv"});
    CHECK(csv.out.find("governance,") != std::string::npos);
    CHECK(csv.out.find("readiness,") == std::string::npos);
    CHECK(runCli({"compare", file, "--all"}).out.find("Readiness") != std::string::npos);
    CHECK(runCli({"compare", file, "--all", "--agencies"}).code == 2);
    CHECK(runCli({"compare", file, "--all", "--about", "Nobody"}).code == 1);
}
