// SPDX-License-Identifier: GPL-3.0-or-later
// The stories of the board's sample (resources/sample/README.md), as its page tells them.
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

/// Made once: its tests look at it alone.
const std::string& boardFile()
{
    static const CliFolder folder;
    static const std::string file = [] {
        std::string path = folder.path("board.soundings");
        REQUIRE(runCli({"sample", path, "--board"}).code == 0);
        return path;
    }();
    return file;
}

nlohmann::json partnershipIn(const std::string& round)
{
    return runCli({"partnership", boardFile(), "--round", round, "--format", "json"}).json();
}

const nlohmann::json& agencyIn(const nlohmann::json& whole, const std::string& name)
{
    const auto& all = whole["agencies"];
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one["agency"] == name; });
    REQUIRE(found != all.end());
    return *found;
}

} // namespace

TEST_CASE("the page of the sample's board tells its stories, and no sentence of the five has a blank")
{
    const CliFolder folder;
    const std::string page = folder.path("board.html");
    const CliRun run = runCli({"report", boardFile(), "--kind", "board", "--output", page});
    INFO(run.err);
    REQUIRE(run.code == 0);
    const std::string html = CliFolder::bytesOf(page);
    for (const char* words :
         {"6 of 6 agencies, 15 of 15 pairs from both sides",
          // equipped but apart
          "We are Equipped but apart: our arrangements are Building and our trust in each other is Cautious, on "
          "answers "
          "from 6 of 6 agencies.",
          // staff behind the paperwork
          "We are held back by “I feel able to report my own mistake with information on the day I notice it.” at 3 "
          "agencies, and until that is put right we will not call ourselves Workable, whatever the score.",
          // two who see it differently
          "Candle Row Advice and Northvale Council see their relationship most differently, on “Northvale Council "
          "knows exactly what information we need from it and why.”, and they have agreed to talk by 13 November 2026.",
          // an unseen brake
          "What most hinders sharing here is “The time our staff have for answering and explaining requests”, which we "
          "all recognise; what we had not seen is “What happens to our people when sharing goes wrong”.",
          "Unseen brakes: What happens to our people when sharing goes wrong (",
          "Imagined brakes: The legal powers and duties we can rely on to share (",
          // actions, and what became of the last ones
          "By 13 November 2026 we will have done “Book 45 minutes with Westmoor Police",
          "Rehearse the breach plan with…: Done",
          // to find out
          "We know who at the other agency has the authority to say yes or no to sharing."}) {
        INFO(words);
        CHECK(html.find(words) != std::string::npos);
    }
    CHECK(html.find("[…]") == std::string::npos);
}

TEST_CASE("the sample's board has somebody in each corner of the square, and staff far behind at the best on paper")
{
    const auto whole = partnershipIn("Autumn 2026");
    CHECK(whole["sample"] == true);
    CHECK(agencyIn(whole, "Brackwater Fire and Rescue")["position"] == "start-with-conversation");
    CHECK(agencyIn(whole, "Candle Row Advice")["position"] == "willing-but-exposed");
    CHECK(agencyIn(whole, "Fernhollow Homes")["position"] == "ready-together");
    for (const char* name : {"Eastholm Health Trust", "Westmoor Police"}) {
        CHECK(agencyIn(whole, name)["position"] == "equipped-but-apart");
        const CliFolder folder;
        const std::string file = folder.path("agency.soundings");
        REQUIRE(runCli({"sample", file, "--agency", name}).code == 0);
        std::map<std::string, int> scores;
        const auto score = runCli({"score", file, "--format", "json"}).json();
        for (const auto& one : score["questionnaires"])
            if (one.value("about", nlohmann::json()).is_null())
                scores[one["questionnaire"]] = one["display"];
        CHECK(scores.at("governance") >= 75);
        CHECK(scores.at("governance") - scores.at("staff-confidence") > 25);
    }
}

TEST_CASE("one agency of the sample's board came a round later, and what it has is the same every time")
{
    const auto before = partnershipIn("Spring 2026");
    CHECK(before["coverage"]["agencies"] == nlohmann::json::array({5, 6}));
    CHECK(before["coverage"]["pairs_both"] == nlohmann::json::array({10, 15}));
    CHECK(before["coverage"]["pairs_one"] == 5);
    CHECK_FALSE(agencyIn(before, "Candle Row Advice")["in"]);
    CHECK(before["trust"]["band"] == "cautious");
    const CliFolder folder;
    const std::string again = folder.path("again.soundings");
    REQUIRE(runCli({"sample", again, "--board"}).code == 0);
    CHECK(runCli({"partnership", again, "--round", "Spring 2026", "--format", "json"}).json() == before);
}

TEST_CASE("the sample's board and any of its six agencies are made by name, and nobody else")
{
    const CliFolder folder;
    const CliRun nobody = runCli({"sample", folder.path("a.soundings"), "--agency", "Nobody"});
    CHECK(nobody.code == 1);
    CHECK_THAT(nobody.err, Catch::Contains("Nobody"));
    CHECK(runCli({"sample", folder.path("b.soundings"), "--agency", "Westmoor Police", "--board"}).code == 2);
    CHECK(runCli({"partnership", boardFile(), "--language", "cy"}).out.find("Northvale Council") != std::string::npos);
}
