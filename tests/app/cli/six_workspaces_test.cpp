// SPDX-License-Identifier: GPL-3.0-or-later
// Six workspaces made from the sample give their packs by a folder, and their board's figures are those that a script
// of its own reckons from what each of them answered (tests/support/partnership_by_hand.py).
#include "core/storage/agency_table.h"
#include "core/storage/workspace_table.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/places.h"

#include <QProcess>

#include <catch2/catch.hpp>

#include <filesystem>

using namespace soundings;
using namespace soundings::test;
using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kSampleAgencies{"Brackwater Fire and Rescue", "Candle Row Advice",
                                               "Eastholm Health Trust",      "Fernhollow Homes",
                                               "Northvale Council",          "Westmoor Police"};
const std::string kAutumn = "Autumn 2026";

std::string saidBy(const std::vector<std::string>& arguments)
{
    const CliRun run = runCli(arguments);
    INFO(run.err);
    REQUIRE(run.code == 0);
    return run.out;
}

/// A board of invented agencies that has opened nothing yet; it knows them by names alone.
void makeBoard(const std::string& path)
{
    Connection::create(path, Sharing::Shared, [](const Transaction& transaction) {
        WorkspaceFacts facts;
        facts.sample = SampleMark::Sample;
        facts.partnership = "Northvale Information Partnership";
        insertWorkspaceFacts(transaction, facts);
        for (const std::string& name : kSampleAgencies)
            insertAgency(transaction, {{newUuid()}, name, AgencyRole::Partner, AgencyStanding::Active});
    });
}

/// What the script found, and whether all was the same.
CliRun byHand(const CliFolder& folder)
{
    QProcess script;
    script.start(QStringLiteral("python3"),
                 {QString::fromStdString(sourceDir() + "/tests/support/partnership_by_hand.py"),
                  QString::fromStdString(sourceDir() + "/resources/questionnaires"),
                  QString::fromStdString(folder.path(""))});
    REQUIRE(script.waitForFinished());
    return {script.exitCode(), script.readAllStandardOutput().toStdString(),
            script.readAllStandardError().toStdString()};
}

} // namespace

TEST_CASE("the board's figures of six workspaces that gave their packs by a folder are those reckoned by hand")
{
    const CliFolder folder;
    fs::create_directory(folder.path("packs"));
    for (const std::string& name : kSampleAgencies) {
        const std::string file = folder.path(name + ".soundings");
        saidBy({"sample", file, "--agency", name});
        static_cast<void>(folder.file("agency-" + name + ".json",
                                      saidBy({"export", file, "--round", kAutumn, "--preview", "--format", "json"})));
        saidBy({"export", file, "--round", kAutumn, "--output", folder.path("packs/" + name + ".soundings-pack")});
    }
    const std::string board = folder.path("board.soundings");
    makeBoard(board);
    saidBy({"invite", board, "--round", kAutumn, "--date", "2026-10-05", "--far-date", "--output",
            folder.path("autumn.soundings-round")});
    const auto opened = nlohmann::json::parse(saidBy({"import", board, folder.path("packs"), "--format", "json"}));
    REQUIRE(opened["opened"].size() == kSampleAgencies.size());
    for (const auto& one : opened["opened"])
        CHECK(one["result"] == "new");
    const std::string whole = saidBy({"partnership", board, "--format", "json"});
    static_cast<void>(folder.file("partnership.json", whole));
    static_cast<void>(folder.file("pairs.json", saidBy({"pairs", board, "--format", "json"})));

    const CliRun right = byHand(folder);
    INFO(right.out + right.err);
    CHECK(right.code == 0);
    CHECK(std::stoi(right.out) > 800);

    SECTION("the script sees an answer that is another")
    {
        auto changed = nlohmann::json::parse(
            saidBy({"export", folder.path(kSampleAgencies[2] + ".soundings"), "--preview", "--format", "json"}));
        changed["responses"][1]["answers"]["partner.integrity.owns-up"] = 4;
        static_cast<void>(folder.file("agency-" + kSampleAgencies[2] + ".json", changed.dump()));
        CHECK(byHand(folder).code == 1);
    }
    SECTION("the sample's own board has opened these very packs")
    {
        const std::string ready = folder.path("ready.soundings");
        saidBy({"sample", ready, "--board"});
        for (const auto& one :
             nlohmann::json::parse(saidBy({"import", ready, folder.path("packs"), "--format", "json"}))["opened"])
            CHECK(one["result"] == "unchanged");
        CHECK(nlohmann::json::parse(saidBy({"partnership", ready, "--format", "json"}))["pairs"]
              == nlohmann::json::parse(whole)["pairs"]);
    }
}
