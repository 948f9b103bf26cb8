// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mirror_json.h"
#include "app/cli/mirror_tables.h"
#include "app/cli/partnership_json.h"
#include "app/cli/partnership_tables.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;
using soundings::tests::CliFolder;
using soundings::tests::runCli;
using soundings::tests::sampleIn;

namespace {

cli::WholePartnership wholeOf(const RoundPacks& round, const PackTable& packs)
{
    return {packs,
            partnershipOf(round, packs),
            partnershipRelations(packs),
            largestGaps(packs),
            mostDoubtful(packs),
            influenceTotals(packs),
            roundsSideBySide({comparedRound(round)})};
}

/// Two agencies that agree to be named, and one that does not.
RoundPacks threeAgencies()
{
    Pack health = packFrom("Eastholm Health Trust");
    Pack council = packFrom("Northvale Council");
    Pack police = packFrom("Westmoor Police", false);
    PackResponse& ofCouncil = addAboutAlike(health, "Northvale Council", 3);
    PackResponse& ofHealth = addAboutAlike(council, "Eastholm Health Trust", 1);
    ofCouncil.aboutPartner = InfluenceMarks{{{"influence.legal.powers"}, "hinders"}};
    ofHealth.aboutUs = InfluenceMarks{{{"influence.legal.powers"}, "hinders"}};
    addAboutAlike(police, "Northvale Council", 2);
    return roundOf({council, police, health});
}

} // namespace

TEST_CASE("pairs as JSON: keys and numbers of the contract, a before b, gaps seen from a")
{
    const RoundPacks round = threeAgencies();
    const auto json = cli::mirrorsJson(round, mirrors(PackTable(round)));
    CHECK(json["format"] == 1);
    CHECK(json["round"]["label"] == "Autumn 2026");
    CHECK(json["pairs_not_named"] == 1);
    REQUIRE(json["pairs"].size() == 1);
    const auto& pair = json["pairs"][0];
    CHECK(pair["a"] == "Eastholm Health Trust");
    CHECK(pair["b"] == "Northvale Council");
    CHECK(pair["a_about_b"]["display"] == 75);
    CHECK(pair["b_about_a"]["band"] == "cautious");
    CHECK(pair["working_level"]["score"] == 25);
    CHECK(pair["sections"].size() == 8);
    CHECK(pair["sections"][0]["gap"] == 50);
    CHECK(pair["sections"][0]["reading"] == "talk-about-this-first");
    CHECK(pair["items"].size() == 29);
    CHECK(pair["items"][0]["a"] == 75);
    CHECK(pair["items"][0]["b"] == 25);
    CHECK(pair["items"][0]["reading"] == "we-may-be-overrating");
    CHECK(pair["influences"]["agreed_brakes"][0] == "influence.legal.powers");
    CHECK(pair["influences"]["read_alike"] == nlohmann::ordered_json::array({1, 1}));
    CHECK(pair["influences_of_a"].is_null());
    std::ostringstream csv;
    cli::writeMirrorsCsv(round, mirrors(PackTable(round)), csv);
    CHECK(csv.str().find("Westmoor") == std::string::npos);
    CHECK(csv.str().find("perception,75,25,50,we-may-be-overrating,no") != std::string::npos);
}

TEST_CASE("the partnership as JSON: what has not enough answers is null with a reason, and nothing is ranked")
{
    const RoundPacks round = threeAgencies();
    const PackTable packs(round);
    const auto json = cli::partnershipJson(wholeOf(round, packs));
    CHECK(json["coverage"]["agencies"] == nlohmann::ordered_json::array({3, 3}));
    CHECK(json["coverage"]["pairs_both"] == nlohmann::ordered_json::array({1, 3}));
    CHECK(json["coverage"]["pairs_one"] == 1);
    CHECK(json["readiness"].is_null());
    CHECK(json["trust"].is_null());
    CHECK(json["undefined"]["trust"] == "not-enough-answers-yet");
    CHECK(json["agencies"][0]["agency"] == "Eastholm Health Trust");
    CHECK(json["agencies"][0]["trust_given"] == 75);
    CHECK(json["agencies"][2]["trust_given"].is_null());
    CHECK(json["agencies"][2]["undefined"]["trust_given"] == "one-pair-not-named");
    CHECK(json["agencies"][1]["undefined"]["trust_received"] == "fewer-than-3-partners");
    CHECK(json["pairs"].size() == 1);
    CHECK(json["pairs_not_named"] == 1);
    CHECK(json["social_relations"]["withheld"] == "fewer-than-6-agencies");
    CHECK(json["social_relations"]["actor_variance"].is_null());
    std::ostringstream text;
    cli::writePartnershipText(round, wholeOf(round, packs), text);
    CHECK(text.str().find("3 of 3 agencies, 1 of 3 pairs from both sides, 1 pair from one side only")
          != std::string::npos);
    CHECK(text.str().find("1 pair is in the figures without names.") != std::string::npos);
    CHECK(text.str().find("Missing: ") != std::string::npos);
}

TEST_CASE("the model's figures come with their errors from eight and ten agencies on")
{
    RoundPacks round = drawnRound(10, 11);
    RoundPacks eight = drawnRound(8, 11);
    for (RoundPacks* both : {&round, &eight})
        for (Pack& pack : both->packs)
            for (PackResponse& response : pack.responses)
                if (!response.trust->score)
                    response.trust->score = Fraction(50);
    const PackTable packs(round);
    const auto ten = cli::partnershipJson(wholeOf(round, packs))["social_relations"];
    CHECK(ten["n"] == 10);
    CHECK(ten["agencies"].size() == 10);
    CHECK(ten["relationship_variance"].is_number());
    CHECK(ten["se"]["relationship_variance"].is_number());
    CHECK(ten["relationship_covariance"].is_number());
    CHECK(ten["withheld"].is_null());
    const PackTable eightPacks(eight);
    const auto fewer = cli::partnershipJson(wholeOf(eight, eightPacks))["social_relations"];
    CHECK(fewer["relationship_variance"].is_number());
    CHECK(fewer["relationship_covariance"].is_null());
    CHECK(fewer["undefined"]["relationship_covariance"] == "fewer-than-10-agencies");
}

TEST_CASE("an agency's own side is in its pairs and its partnership")
{
    const CliFolder folder;
    const std::string file = sampleIn(folder);
    const auto json = runCli({"pairs", file, "--format", "json"}).json();
    REQUIRE(!json["pairs"].empty());
    CHECK(json["sample"] == true);
    for (const auto& pair : json["pairs"])
        CHECK((pair["a"] == "Northvale Council" || pair["b"] == "Northvale Council"));
    CHECK(runCli({"partnership", file, "--format", "json"}).json()["coverage"]["agencies"][0].get<int>() >= 1);
    const auto one = runCli({"pairs", file, "--between", "westmoor police", "--and", "Northvale Council"});
    CHECK(one.code == 0);
    CHECK(one.out.find("Northvale Council and Westmoor Police") != std::string::npos);
    CHECK(runCli({"pairs", file, "--between", "Westmoor Police"}).code == 2);
    const auto nobody = runCli({"pairs", file, "--between", "Nobody", "--and", "Westmoor Police"});
    CHECK(nobody.code == 1);
    CHECK(nobody.err.find("Nobody") != std::string::npos);
    CHECK(runCli({"partnership", file, "--language", "cy"}).out.find("Pum brawddeg i’r bwrdd") != std::string::npos);
}
