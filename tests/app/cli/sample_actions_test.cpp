// SPDX-License-Identifier: GPL-3.0-or-later
// The seventh story of resources/sample/README.md: from scores to actions.
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using soundings::tests::CliFolder;
using soundings::tests::runCli;

namespace {

using Json = nlohmann::json;

Json sampleActions()
{
    const CliFolder folder;
    const std::string file = folder.path("sample.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    CHECK(runCli({"check", file}).code == 0);
    const auto run = runCli({"action", "list", file, "--format", "json"});
    REQUIRE(run.code == 0);
    return Json::parse(run.out)["actions"];
}

Json actionOn(const Json& actions, const std::string& item)
{
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const Json& one) { return one["item"] == item; });
    REQUIRE(found != actions.end());
    return *found;
}

} // namespace

TEST_CASE("sample story: after the fall three actions began; two answers moved, and the overdue one did not")
{
    const Json actions = sampleActions();
    const Json done = actionOn(actions, "gov.safe-handling.breach-response");
    CHECK(done["status"] == "done");
    CHECK(done["movement"] == "better");
    const Json moved = actionOn(actions, "partner.integrity.owns-up");
    CHECK(moved["status"] == "doing");
    CHECK(moved["about"] == "Westmoor Police");
    CHECK(moved["movement"] == "better");
    const Json late = actionOn(actions, "partner.relationship.makes-time");
    CHECK(late["status"] == "open");
    CHECK(late["due"] < "2026-10-05"); // the day of the round that shows it
    CHECK(late["movement"] == "same");
    for (const Json& one : {done, moved, late})
        CHECK(one["round"] == "Spring 2026");
}

TEST_CASE("sample story: actions of every status, and one that has neither an owner nor a day yet")
{
    const Json actions = sampleActions();
    std::set<std::string> statuses;
    for (const Json& one : actions)
        statuses.insert(one["status"].get<std::string>());
    CHECK(statuses == std::set<std::string>{"open", "doing", "done", "dropped"});
    const Json bare = actionOn(actions, "staff.support.get-advice");
    CHECK(bare["owner"].is_null());
    CHECK(bare["due"].is_null());
}

TEST_CASE("a list of actions says what an unfinished one does not have yet")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "Ours"}).code == 0);
    REQUIRE(runCli({"action", "add", file, "--text", "Visit them"}).code == 0);
    const std::string open = runCli({"action", "list", file}).out;
    CHECK_THAT(open, Catch::Contains("Due: none yet") && Catch::Contains("Owner: none yet"));
    REQUIRE(runCli({"action", "set", file, "1", "--status", "done"}).code == 0);
    CHECK_THAT(runCli({"action", "list", file}).out, !Catch::Contains("none yet"));
}
