// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include "core/questionnaire/built_in.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::tests::CliFolder;
using soundings::tests::runCli;

namespace {

/// Answers of SCORING.md section 10 in file order.
std::string workedExample(bool lastReciprocityIsKnown)
{
    const std::vector<std::string> points{
        "3", "2", "3", "3", "2", "3", "2", "1", "2",  "dk", lastReciprocityIsKnown ? "3" : "dk",
        "3", "3", "2", "2", "3", "3", "3", "3", "dk", "2",  "1",
        "4", "2", "2", "3", "3", "3", "2"};
    std::string csv = "item,answer,note\n";
    const auto items = builtInQuestionnaire({"partner-understanding"})->items();
    REQUIRE(items.size() == points.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        csv += items[i]->id.value + "," + points[i] + ",\n";
    return csv;
}

std::string workspace(const CliFolder& folder)
{
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "Northvale Council", "--partner", "Westmoor Police"}).code == 0);
    return file;
}

nlohmann::json trustAfter(const CliFolder& folder, const std::string& file, const std::string& csv)
{
    const std::string answers = folder.file("answers.csv", csv);
    const auto recorded = runCli({"record", file, "--round", "Autumn 2026", "--date", "2026-10-05", "--questionnaire",
                                  "partner-understanding", "--about", "Westmoor Police", "--answers", answers});
    INFO(recorded.err);
    REQUIRE(recorded.code == 0);
    const auto scored = runCli({"score", file, "--format", "json"});
    REQUIRE(scored.code == 0);
    return scored.json()["trust"][0];
}

} // namespace

TEST_CASE("the worked example gives 63 (60–66), held at Cautious")
{
    const CliFolder folder;
    const auto trust = trustAfter(folder, workspace(folder), workedExample(true));
    CHECK(trust["partner"] == "Westmoor Police");
    CHECK(trust["score"].get<double>() == Approx(1700.0 / 27).epsilon(1e-12));
    CHECK(trust["display"] == 63);
    CHECK(trust["range"] == nlohmann::json::array({60, 66}));
    CHECK(trust["by_number"] == "working-trust");
    CHECK(trust["band"] == "cautious");
    CHECK(trust["held_back_by"] == nlohmann::json::array({"partner.integrity.owns-up"}));
    CHECK(trust["rated"] == 27);
    CHECK(trust["applicable"] == 29);
    CHECK(trust["kinds"]["trust"].get<double>() == Approx(61.458333).epsilon(1e-6));
}

TEST_CASE("with one answer less the worked example gives 65 (58–67) and says what is missing")
{
    const CliFolder folder;
    const auto trust = trustAfter(folder, workspace(folder), workedExample(false));
    CHECK(trust["display"] == 65);
    CHECK(trust["range"] == nlohmann::json::array({58, 67}));
    CHECK(trust["rated"] == 26);
    CHECK(trust["without"] == nlohmann::json::array({"partner.reciprocity"}));
}

TEST_CASE("a second response replaces the first and says so")
{
    const CliFolder folder;
    const std::string file = workspace(folder);
    trustAfter(folder, file, workedExample(true));
    const auto again =
        runCli({"record", file, "--round", "Autumn 2026", "--questionnaire", "partner-understanding", "--about",
                "Westmoor Police", "--answers", folder.file("again.csv", workedExample(false))});
    CHECK(again.code == 0);
    CHECK(again.out.find("Replaced") != std::string::npos);
    CHECK(runCli({"score", file, "--format", "json"}).json()["trust"].size() == 1);
}

TEST_CASE("every fault of an answers file is named and nothing is stored")
{
    const CliFolder folder;
    const std::string file = workspace(folder);
    const std::string faulty = "item,answer,note\n"
                               "partner.purpose.duties,7,\n"
                               "partner.purpose.pressures,na,\n"
                               "partner.integrity.owns-up,na,they do not hold any\n"
                               "partner.no-such-item,2,\n";
    const auto refused = runCli({"record", file, "--round", "Autumn 2026", "--questionnaire", "partner-understanding",
                                 "--about", "Westmoor Police", "--answers", folder.file("faulty.csv", faulty)});
    CHECK(refused.code == 1);
    for (const char* row : {"row 2", "row 3", "row 4", "row 5"})
        CHECK(refused.err.find(row) != std::string::npos);
    CHECK(refused.out.empty());
    CHECK(runCli({"score", file}).code == 1); // no round was made
}

TEST_CASE("output is the same byte for byte, in every format and language")
{
    const CliFolder folder;
    const std::string file = folder.path("sample.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    for (const std::string format : {"text", "json", "csv"})
        for (const std::string language : {"en", "cy"}) {
            const auto first = runCli({"score", file, "--format", format, "--language", language});
            CHECK(first.code == 0);
            CHECK(first.out.size() > 500);
            CHECK(first.out == runCli({"score", file, "--format", format, "--language", language}).out);
        }
    CHECK(runCli({"score", file, "--language", "cy"}).out != runCli({"score", file, "--language", "en"}).out);
}

TEST_CASE("wrong use of the command line exits 2 and says how it is used")
{
    CHECK(runCli({}).code == 2);
    CHECK(runCli({"measure"}).code == 2);
    CHECK(runCli({"score"}).code == 2);
    const auto wrong = runCli({"score", "x.soundings", "--format", "xml"});
    CHECK(wrong.code == 2);
    CHECK(wrong.err.find("--format") != std::string::npos);
    CHECK(runCli({"score", "there-is-no-such-file.soundings"}).code == 1);
    CHECK(runCli({"--help"}).code == 0);
}
