// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;
using soundings::tests::sampleIn;

TEST_CASE("next names sets that, followed, reach the band")
{
    const CliFolder folder;
    const std::string file = sampleIn(folder);
    const nlohmann::json score = runCli({"score", file, "--format", "json"}).json();
    const std::string partner = score["trust"][0]["partner"];
    const nlohmann::json next = runCli({"next", file, "trust", "--about", partner, "--format", "json"}).json();
    CHECK(next["of"] == "trust");
    CHECK(next["now"]["display"] == score["trust"][0]["display"]);
    CHECK(next["now"]["band"] == score["trust"][0]["band"]);
    REQUIRE_FALSE(next["sets"].empty());
    CHECK(next["undefined"].is_null());

    // Follow the first set literally: the same answers but for its improvements, in a workspace of our own.
    const nlohmann::json sum = runCli({"explain", file, "trust", "--about", partner, "--format", "json"}).json()["sum"];
    std::map<std::string, std::string> answers;
    const std::function<void(const nlohmann::json&)> collect = [&](const nlohmann::json& term) {
        if (term["level"] == "item")
            answers[term["id"]] = term["point"].is_null() ? (term["state"] == "dont-know" ? "dk" : "")
                                                          : std::to_string(term["point"].get<int>());
        for (const nlohmann::json& below : term["terms"])
            collect(below);
    };
    collect(sum);
    for (const nlohmann::json& improvement : next["sets"][0]["improvements"]) {
        CHECK(answers[improvement["item"]] == std::to_string(improvement["from"].get<int>()));
        answers[improvement["item"]] = std::to_string(improvement["to"].get<int>());
    }
    std::string csv = "item,answer,note\n";
    for (const auto& [item, answer] : answers)
        csv += item + "," + answer + ",\n";
    const std::string ours = folder.path("ours.soundings");
    REQUIRE(runCli({"create", ours, "--agency", "Northvale Council", "--partner", partner}).code == 0);
    REQUIRE(runCli({"record", ours, "--round", "R1", "--questionnaire", "partner-understanding", "--about", partner,
                    "--answers", folder.file("answers.csv", csv)})
                .code
            == 0);
    const nlohmann::json after = runCli({"score", ours, "--format", "json"}).json()["trust"][0];
    CHECK(after["band"] == next["to"]);
    CHECK(after["display"] == next["sets"][0]["display"]);
}

TEST_CASE("next leaves out what cannot be improved, and says why nothing is left")
{
    const CliFolder folder;
    const std::string file = sampleIn(folder);
    std::vector<std::string> arguments{"next", file, "readiness", "--format", "json"};
    const nlohmann::json all = runCli(arguments).json();
    REQUIRE_FALSE(all["sets"].empty());
    for (const nlohmann::json& improvement : all["sets"][0]["improvements"])
        arguments.insert(arguments.end(), {"--cannot", improvement["item"].get<std::string>()});
    const nlohmann::json fewer = runCli(arguments).json();
    for (const nlohmann::json& set : fewer["sets"])
        for (const nlohmann::json& improvement : set["improvements"])
            CHECK(std::find(arguments.begin(), arguments.end(), improvement["item"].get<std::string>())
                  == arguments.end());
    CHECK(fewer["sets"].empty() == (fewer["undefined"] == "out-of-reach"));

    const std::string ours = folder.path("ours.soundings");
    REQUIRE(runCli({"create", ours, "--agency", "Northvale Council"}).code == 0);
    REQUIRE(runCli({"record", ours, "--round", "R1", "--questionnaire", "governance", "--answers",
                    folder.file("answers.csv", "item,answer,note\ngov.strategy.shared-purpose,2,\n")})
                .code
            == 0);
    CHECK(runCli({"next", ours, "readiness", "--format", "json"}).json()["undefined"] == "no-number");
}

TEST_CASE("next refuses what it does not know, and speaks in sentences")
{
    const CliFolder folder;
    const std::string file = sampleIn(folder);
    CHECK(runCli({"next", file}).code == 2);
    CHECK(runCli({"next", file, "trust"}).code == 2);
    CHECK(runCli({"next", file, "trust", "--about", "Nobody"}).code == 1);
    CHECK(runCli({"next", file, "readiness", "--cannot", "gov.no-such-item"}).code == 1);
    CHECK(runCli({"next", file, "readiness", "--format", "csv"}).code == 2);
    const CliRun text = runCli({"next", file, "readiness"});
    CHECK(text.code == 0);
    CHECK(text.out.find("To reach") != std::string::npos);
    CHECK(text.out.find("a quarter more or less") != std::string::npos);
}
