// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

#include <fstream>

using soundings::tests::CliFolder;
using soundings::tests::runCli;

namespace {

using Json = nlohmann::json;

Json housing()
{
    return Json::parse(
        R"({"format": 1, "version": "1.0", "title": "Housing", "id": "housing", "respondent": "consensus",
        "scale": [{"value": 0, "label": "No"}, {"value": 1, "label": "Partly"}, {"value": 2, "label": "Yes"}],
        "sections": [{"id": "h", "title": "Homes", "items": [
            {"id": "h.list", "text": "Is there a list?"}, {"id": "h.lead", "text": "Does somebody lead?"}]}]})");
}

/// The second version: one question reworded and weighed anew, one removed, one added as a must-have, another scale.
Json housingAnew()
{
    Json made = housing();
    made["version"] = "1.1";
    made["scale"][1]["label"] = "In part";
    Json& items = made["sections"][0]["items"];
    items[0]["text"] = "Is there an up-to-date list?";
    items[0]["weight"] = 2;
    items[1] = {{"id", "h.plan"},
                {"text", "Is there a plan?"},
                {"must_have", {{"at_least", 1}, {"reason", "Without a plan nothing happens."}}}};
    return made;
}

std::string write(const CliFolder& folder, const char* name, const Json& content)
{
    const std::string path = folder.path(name);
    std::ofstream(path) << content.dump();
    return path;
}

} // namespace

TEST_CASE("what a new version of a questionnaire changes is told item by item before and when it is added")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    const std::string first = write(folder, "1.0.json", housing());
    const std::string second = write(folder, "1.1.json", housingAnew());
    REQUIRE(runCli({"create", file, "--agency", "Ours"}).code == 0);
    CHECK(runCli({"questionnaire", "add", file, first}).out == "Added Housing 1.0.\n");
    const std::string changes = "What version 1.1 changes since version 1.0:\n"
                                "  Scale: 0 No, 1 In part, 2 Yes. Before: 0 No, 1 Partly, 2 Yes.\n"
                                "  Changed: h.list ‘Is there an up-to-date list?’: reworded, before: ‘Is there a "
                                "list?’; weight 2, before 1\n"
                                "  Added, a must-have: h.plan ‘Is there a plan?’\n"
                                "  Removed: h.lead ‘Does somebody lead?’\n";
    const auto checked = runCli({"questionnaire", "check", second, file});
    INFO(checked.err);
    REQUIRE(checked.code == 0);
    CHECK(checked.out == "Housing 1.1: no faults, 2 items.\n" + changes);
    CHECK(runCli({"questionnaire", "check", second}).out
          == "Housing 1.1: no faults, 2 items.\n"); // none to compare with
    CHECK(runCli({"questionnaire", "add", file, second, "--preview"}).out
          == changes + "Housing 1.1 has no faults. Nothing is added.\n");
    CHECK(runCli({"questionnaire", "list", file}).out.find("1.1  Housing") == std::string::npos);
    CHECK(runCli({"questionnaire", "add", file, second}).out == changes + "Added Housing 1.1.\n");
    CHECK(runCli({"questionnaire", "add", file, second}).out
          == "Housing 1.1 is there already, and asks the same: nothing to add.\n");
    CHECK(runCli({"questionnaire", "check", second, file}).out == "Housing 1.1: no faults, 2 items.\n");
}

TEST_CASE("a version that changes no question says so")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    Json later = housing();
    later["version"] = "1.1";
    later["title"] = "Homes";
    REQUIRE(runCli({"create", file, "--agency", "Ours"}).code == 0);
    REQUIRE(runCli({"questionnaire", "add", file, write(folder, "1.0.json", housing())}).code == 0);
    CHECK_THAT(runCli({"questionnaire", "add", file, write(folder, "1.1.json", later)}).out,
               Catch::Contains("Version 1.1 changes no question, level, must-have or weight of version 1.0."));
}

TEST_CASE("a version that is taken, by a built-in questionnaire too, is refused and not stored")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "Ours"}).code == 0);
    Json taken = Json::parse(runCli({"questionnaire", "show", "governance", "--format", "json"}).out);
    taken["sections"][0]["items"][0]["text"] = "Something else?";
    taken["translations"] = nullptr;
    const auto run = runCli({"questionnaire", "add", file, write(folder, "taken.json", taken)});
    INFO(run.err);
    CHECK(run.code == 1);
    CHECK(run.err.find("governance") != std::string::npos);
    CHECK(runCli({"questionnaire", "show", "governance", file}).out.find("Something else?") == std::string::npos);
}
