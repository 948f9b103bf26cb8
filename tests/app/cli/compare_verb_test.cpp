// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

using soundings::tests::CliFolder;
using soundings::tests::runCli;

namespace {

std::string sample(const CliFolder& folder)
{
    const std::string file = folder.path("sample.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    return file;
}

} // namespace

TEST_CASE("two rounds of the sample are compared on what both have")
{
    const CliFolder folder;
    const std::string file = sample(folder);
    const auto json =
        runCli({"compare", file, "--from", "Autumn 2025", "--to", "Autumn 2026", "--format", "json"}).json();
    CHECK(json["sample"] == true);
    const auto& governance = json["questionnaires"][0];
    CHECK(governance["questionnaire"] == "governance");
    CHECK(governance["common_items"] == 32);
    CHECK(governance["direction"] == "up");
    double moved = 0;
    for (const auto& item : governance["items"])
        moved += item["moved"].get<double>();
    CHECK(moved == Approx(governance["after"].get<double>() - governance["before"].get<double>()).epsilon(1e-9));
}

TEST_CASE("the sum behind trust adds up to its number")
{
    const CliFolder folder;
    const std::string file = sample(folder);
    const auto json =
        runCli({"explain", file, "trust", "--about", "Westmoor Police", "--round", "Spring 2026", "--format", "json"})
            .json();
    double total = 0;
    for (const auto& kind : json["sum"]["terms"])
        for (const auto& section : kind["terms"])
            for (const auto& item : section["terms"])
                total += item["contribution"].get<double>();
    CHECK(total == Approx(json["sum"]["score"].get<double>()).epsilon(1e-12));
}

TEST_CASE("explain asks which partner is meant and names an item nobody has")
{
    const CliFolder folder;
    const std::string file = sample(folder);
    CHECK(runCli({"explain", file, "trust"}).code == 2);
    CHECK(runCli({"explain", file, "partner.integrity.owns-up"}).code == 2);
    CHECK(runCli({"explain", file, "gov.safe-handling.breach-response"}).code == 0);
    const auto unknown = runCli({"explain", file, "gov.no-such-item"});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.find("gov.no-such-item") != std::string::npos);
}

TEST_CASE("agencies are listed by name and not ranked")
{
    const CliFolder folder;
    const auto json = runCli({"compare", sample(folder), "--agencies", "--format", "json"}).json();
    REQUIRE(json["agencies"].size() == 6);
    CHECK(json["agencies"][1]["agency"] == "Brackwater Fire and Rescue");
    CHECK(json["agencies"][5]["agency"] == "Westmoor Police");
}

TEST_CASE("the sample tells its stories")
{
    const CliFolder folder;
    const std::string file = sample(folder);
    const auto score = [&](const std::string& round) {
        return runCli({"score", file, "--round", round, "--format", "json"}).json();
    };
    const auto spring = score("Spring 2026");
    CHECK(spring["readiness"]["by_number"] == "workable");
    CHECK(spring["readiness"]["band"] == "building");
    CHECK(spring["readiness"]["held_back_by"] == nlohmann::json::array({"gov.safe-handling.breach-response"}));
    const auto autumn = score("Autumn 2026");
    CHECK(autumn["readiness"]["band"] == "workable");
    CHECK(autumn["readiness"]["held_back_by"].empty());
    CHECK(autumn["trust"][4]["partner"] == "Westmoor Police");
    CHECK(autumn["trust"][4]["display"].get<int>() < 50); // equipped but apart
    CHECK(autumn["questionnaires"][0]["display"].get<int>() >= autumn["questionnaires"][1]["display"].get<int>() + 15);
    CHECK(score("Spring 2025")["questionnaires"][1]["withheld"] == "fewer-than-10");
}

TEST_CASE("a whole file passes every check")
{
    const CliFolder folder;
    const auto whole = runCli({"check", sample(folder), "--format", "json"});
    CHECK(whole.code == 0);
    CHECK(whole.json()["whole"] == true);
    CHECK(whole.json()["checks"].size() >= 6);
}

TEST_CASE("a report is one self-contained page marked as sample")
{
    const CliFolder folder;
    const std::string file = sample(folder);
    REQUIRE(runCli({"report", file, "--output", folder.path("report.html")}).code == 0);
    std::ifstream stream(folder.path("report.html"));
    const std::string html{std::istreambuf_iterator<char>(stream), {}};
    CHECK(html.find("<svg") != std::string::npos);
    CHECK(html.find("SAMPLE") != std::string::npos);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("http://") == html.find("http://www.w3.org")); // nothing is loaded from anywhere
    CHECK(runCli({"report", file, "--output", folder.path("report.doc")}).code == 2);
}
