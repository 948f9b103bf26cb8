// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

std::string newFile(const CliFolder& folder)
{
    std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "Northvale Council"}).code == 0);
    return file;
}

} // namespace

TEST_CASE("a workspace's marking is asked for, set and taken away")
{
    const CliFolder folder;
    const std::string file = newFile(folder);
    CHECK(runCli({"marking", file}).out == "The workspace has no protective marking.\n");
    CHECK(runCli({"marking", file, "OFFICIAL-SENSITIVE"}).out == "The workspace is marked OFFICIAL-SENSITIVE.\n");
    CHECK(runCli({"marking", file}).out == "The workspace is marked OFFICIAL-SENSITIVE.\n");
    CHECK(runCli({"marking", file, "OFFICIAL", "--none"}).code == 2);
    CHECK(runCli({"marking", file, "one\ntwo"}).code == 1);
    CHECK(runCli({"marking", file, std::string(101, 'x')}).err.find("100 characters") != std::string::npos);
    CHECK(runCli({"marking", file, "--none"}).out == "The workspace has no protective marking.\n");
}

TEST_CASE("a workspace's retention date is asked for, set and taken away, and said once it has come")
{
    const CliFolder folder;
    const std::string file = newFile(folder);
    CHECK(runCli({"retention", file}).out == "It is not decided how long the workspace is kept.\n");
    CHECK(runCli({"retention", file, "2999-04-01"}).out == "The workspace is kept until 1 April 2999.\n");
    const CliRun past = runCli({"retention", file, "2001-04-01"});
    CHECK(past.out.find("The workspace is kept until 1 April 2001.\nThat day has come") == 0);
    CHECK(runCli({"retention", file, "2026-02-30"}).code == 2);
    CHECK(runCli({"retention", file}).out == past.out);
    CHECK(runCli({"retention", file, "--none"}).out == "It is not decided how long the workspace is kept.\n");
}
