// SPDX-License-Identifier: GPL-3.0-or-later
// create --board, invite, export, import and key, as a board and two agencies use them.
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

#include <filesystem>

using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

namespace fs = std::filesystem;

const std::string kCouncil = "Northvale Council";
const std::string kPolice = "Westmoor Police";

CliRun mustRun(const std::vector<std::string>& arguments)
{
    CliRun run = runCli(arguments);
    INFO(run.err);
    REQUIRE(run.code == 0);
    return run;
}

/// A board that invited two agencies; what is in `packs` is for it.
struct Exchange {
    CliFolder folder;
    std::string board = folder.path("board.soundings");
    std::string invitation = folder.path("autumn.soundings-round");
    std::string packs = folder.path("packs");

    Exchange()
    {
        fs::create_directory(packs);
        mustRun({"create", board, "--board", "Vale Partnership", "--partner", kCouncil, "--partner", kPolice});
        mustRun({"invite", board, "--round", "Autumn 2026", "--date", "2026-10-05", "--far-date", "--questionnaire",
                 "partner-understanding", "--output", invitation});
    }
    /// An agency that opened the invitation, answered every statement about the other alike, and closed the round.
    [[nodiscard]] std::string agency(const std::string& name, const std::string& other, int point) const
    {
        std::string file = folder.path(name + ".soundings");
        mustRun({"create", file, "--agency", name});
        mustRun({"import", file, invitation});
        nlohmann::json answers = nlohmann::json::array();
        const auto asked = mustRun({"questionnaire", "show", "partner-understanding", "--format", "json"}).json();
        for (const auto& section : asked["sections"])
            for (const auto& item : section["items"])
                answers.push_back({{"item", item["id"]}, {"answer", point}});
        mustRun({"record", file, "--round", "Autumn 2026", "--questionnaire", "partner-understanding", "--about", other,
                 "--answers", folder.file(name + ".json", nlohmann::json{{"answers", answers}}.dump())});
        mustRun({"close", file, "--round", "Autumn 2026"});
        return file;
    }
    [[nodiscard]] CliRun give(const std::string& file, std::vector<std::string> more = {},
                              const std::string& name = "pack") const
    {
        more.insert(more.begin(),
                    {"export", file, "--round", "Autumn 2026", "--output", packs + "/" + name + ".soundings-pack"});
        return runCli(more);
    }
};

std::string resultOf(const CliRun& run, std::size_t place = 0) { return run.json()["opened"][place]["result"]; }

} // namespace

TEST_CASE("a board invites by the command line, two agencies answer, and it opens what they give")
{
    const Exchange exchange;
    const std::string council = exchange.agency(kCouncil, kPolice, 3);
    const std::string police = exchange.agency(kPolice, kCouncil, 1);
    CHECK(exchange.give(council, {}, "council").code == 0);
    CHECK(exchange.give(police, {}, "police").code == 0);
    const CliRun opened = mustRun({"import", exchange.board, exchange.packs});
    CHECK_THAT(opened.out,
               Catch::Contains("council.soundings-pack: new; Northvale Council, Autumn 2026; key ")
                   && Catch::Contains("police.soundings-pack: new; Westmoor Police, Autumn 2026; key "));
    CHECK(opened.err.empty());
    CHECK(resultOf(mustRun({"import", exchange.board, exchange.packs, "--format", "json"}), 1) == "unchanged");
    const auto pair = mustRun({"pairs", exchange.board, "--format", "json"}).json()["pairs"].at(0);
    CHECK(pair["a_about_b"]["score"] == 75);
    CHECK(pair["b_about_a"]["score"] == 25);
    CHECK(pair["working_level"]["score"] == 25);
    CHECK(exchange.give(council, {}, "council").code == 0);
    CHECK(resultOf(mustRun({"import", exchange.board, exchange.packs, "--format", "json"})) == "newer");
}

TEST_CASE("import keeps the good ones of several, says of each other one why, and ends with 1")
{
    const Exchange exchange;
    const std::string council = exchange.agency(kCouncil, kPolice, 3);
    REQUIRE(exchange.give(council).code == 0);
    std::string altered = CliFolder::bytesOf(exchange.packs + "/pack.soundings-pack");
    altered[altered.find("partner.purpose.aims") + 2] ^= 1;
    const std::string bad = exchange.folder.file("packs/altered.soundings-pack", altered);
    const std::string archive = exchange.folder.file("packs/archive.soundings-pack", "PK\x03\x04 and so on");
    const CliRun run = runCli({"import", exchange.board, exchange.packs});
    CHECK(run.code == 1);
    CHECK_THAT(run.out, Catch::Contains("pack.soundings-pack: new; Northvale Council"));
    CHECK_THAT(run.err,
               Catch::Contains(bad + ": refused") && Catch::Contains("altered")
                   && Catch::Contains(archive + ": refused"));
    CHECK(runCli({"import", exchange.board}).code == 2);
}

TEST_CASE("a pack that is sealed for the board's key opens there and nowhere else")
{
    const Exchange exchange;
    const std::string council = exchange.agency(kCouncil, kPolice, 3);
    const std::string police = exchange.agency(kPolice, kCouncil, 1);
    const std::string key = exchange.folder.path("board.soundings-key");
    const CliRun said = mustRun({"key", exchange.board, "--output", key});
    const auto json = mustRun({"key", exchange.board, "--format", "json"}).json();
    CHECK(json["name"] == "Vale Partnership");
    CHECK_THAT(said.out, Catch::Contains(json["fingerprint"].get<std::string>()));
    REQUIRE(exchange.give(council, {"--seal-for", key}).code == 0);
    CHECK(CliFolder::bytesOf(exchange.packs + "/pack.soundings-pack").find(kCouncil) == std::string::npos);
    CHECK(runCli({"import", police, exchange.packs}).code == 1);
    CHECK(resultOf(mustRun({"import", exchange.board, exchange.packs, "--format", "json"})) == "new");
}

TEST_CASE("what is asked of the wrong workspace or at the wrong time is refused in words")
{
    const Exchange exchange;
    CHECK(runCli({"create", exchange.folder.path("x.soundings"), "--board", "A", "--agency", "B"}).code == 2);
    const CliRun ofBoard = exchange.give(exchange.board);
    CHECK(ofBoard.code == 1);
    CHECK_THAT(ofBoard.err, Catch::Contains("no agency of its own"));
    const std::string early = exchange.folder.path("early.soundings");
    mustRun({"create", early, "--agency", kCouncil});
    mustRun({"import", early, exchange.invitation});
    CHECK(exchange.give(early).code == 1);
    CHECK(runCli({"invite", early, "--round", "Autumn 2026", "--output", exchange.folder.path("r")}).code == 1);
    const std::string stranger = exchange.folder.path("stranger.soundings");
    mustRun({"create", stranger, "--agency", "Nobody We Know"});
    const CliRun uninvited = runCli({"import", stranger, exchange.invitation});
    CHECK(uninvited.code == 1);
    CHECK_THAT(uninvited.err, Catch::Contains("Nobody We Know"));
}

TEST_CASE("a file of ten gigabytes that calls itself a pack is refused at once, and markup in a pack stays words")
{
    const Exchange exchange;
    const std::string council = exchange.agency(kCouncil, kPolice, 3);
    const std::string large = exchange.folder.file("large.soundings-pack", "{");
    fs::resize_file(large, std::uintmax_t{10} << 30U);
    const CliRun refused = runCli({"import", exchange.board, large});
    CHECK(refused.code == 1);
    CHECK_THAT(refused.err, Catch::Contains("larger than any pack"));
    mustRun({"action", "add", council, "--text", "<script>alert(1)</script>", "--owner", "<b>Lead</b>", "--due",
             "2026-12-01"});
    REQUIRE(exchange.give(council).code == 0);
    mustRun({"import", exchange.board, exchange.packs});
    const std::string page = exchange.folder.path("board.html");
    mustRun({"report", exchange.board, "--kind", "board", "--output", page});
    const std::string html = CliFolder::bytesOf(page);
    CHECK(html.find("&lt;script&gt;alert(1)") != std::string::npos);
    CHECK(html.find("<script>alert(1)") == std::string::npos);
    CHECK(html.find("<b>Lead") == std::string::npos);
}
