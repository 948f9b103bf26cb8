// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/opened_packs.h"
#include "core/pack/envelope.h"
#include "core/pack/key_file.h"
#include "core/release/release_text.h"
#include "core/storage/key_table.h"
#include "core/storage/load_round.h"
#include "tests/support/pack_exchange.h"
#include "tests/support/questionnaire_json.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Whether JSON fits the schema of packs, or one of its definitions.
bool fitsPackSchema(const std::string& text, const std::string& definition = {})
{
    nlohmann::json rules = nlohmann::json::parse(textOfFile("resources/pack.schema.json"));
    if (!definition.empty()) {
        rules.erase("oneOf");
        rules["allOf"] = {{{"$ref", "#/definitions/" + definition}}};
    }
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(rules), schema);
    const nlohmann::json json = nlohmann::json::parse(text);
    return valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(json), nullptr);
}

/// A word of its own for each text field of a workspace, by the part that may let it leave; none where none may.
struct Planted {
    std::string word;
    std::optional<PackPart> leavesWith;
};
const std::vector<Planted> kPlantedWords{
    {"planted-note", PackPart::Notes},        {"planted-reason", PackPart::Notes},
    {"planted-evidence", PackPart::Evidence}, {"planted-comment", PackPart::Comments},
    {"planted-action", PackPart::Actions},    {"planted-owner", PackPart::Actions},
    {"planted-action-note", std::nullopt},    {"planted-marking", std::nullopt},
    {"planted-reopening", std::nullopt},      {"planted-set-aside", std::nullopt},
    {"planted-other-round", std::nullopt},    {"planted-unasked-partner", std::nullopt}};

/// A workspace with every one of them in it.
AnsweringAgency plantedAgency(const InvitingBoard& board)
{
    AnsweringAgency agency(board, kNorthvale, kWestmoor);
    transact(agency.file, [&](const Transaction& t) {
        reopenRound(t, agency.round, "planted-reopening", kNow);
        const Questionnaire& governance = *builtInQuestionnaire({"governance"});
        const ResponseId response = ensureResponse(t, agency.round, governance, {}).id;
        const Questionnaire& about = *builtInQuestionnaire({"partner-understanding"});
        const ResponseId aboutPolice =
            ensureResponse(t, agency.round, about, findAgency(agency.file, kWestmoor)->id).id;
        const std::vector<const Item*> items = governance.items();
        const std::vector<const Item*> others = about.items();
        exchangeAnswer(t, response, items[0]->id, {Answer::rated(3), "planted-note", {"planted-evidence"}, true});
        const auto skips =
            std::find_if(others.begin(), others.end(), [](const Item* one) { return one->allowNotApplicable; });
        REQUIRE(skips != others.end());
        exchangeAnswer(t, aboutPolice, (*skips)->id, {Answer::notApplicable("planted-reason"), "", {}, false});
        insertAction(t,
                     {0,
                      "planted-action",
                      {},
                      {},
                      {},
                      "planted-owner",
                      {},
                      ActionStatus::Open,
                      "planted-action-note",
                      agency.round});
        exchangeSetAside(t, agency.round, {"level-without-evidence", items[0]->id, {}, {}}, "planted-set-aside");
        exchangeMarking(t, "planted-marking");
        insertAgency(t, {{newUuid()}, "planted-unasked-partner", AgencyRole::Partner, AgencyStanding::Active});
        insertRound(t, {{newUuid()}, "planted-other-round", {2025, 1, 1}, RoundState::Open, {}, {}});
        closeRound(t, agency.round, kNow);
        SurveyRelease release = *loadRound(agency.file, agency.round).surveys.at(0).release;
        release.comments.assign(12, "planted-comment");
        Query(agency.file, "UPDATE survey_release SET content = ?", releaseText(release)).run();
    });
    return agency;
}

} // namespace

TEST_CASE("what was planted in any text field leaves with the part that was chosen, and with no other")
{
    const InvitingBoard board;
    const AnsweringAgency agency = plantedAgency(board);
    std::vector<PackParts> choices{usualPackParts(), {}};
    for (const PackPartName& one : kPackParts) {
        choices.push_back({PackPart::Items, PackPart::AboutPartners, PackPart::Staff, one.part});
        choices.back().insert(one.part);
        choices[1].insert(one.part);
    }
    for (const PackParts& parts : choices) {
        PackChoice choice;
        choice.parts = parts;
        const std::string bytes = agency.pack(choice);
        for (const Planted& planted : kPlantedWords) {
            CAPTURE(planted.word, parts.size());
            const bool leaves = planted.leavesWith && parts.contains(*planted.leavesWith);
            CHECK((bytes.find(planted.word) != std::string::npos) == leaves);
        }
    }
}

TEST_CASE("notes and evidence leave one by one, and a partner has nothing about another")
{
    const InvitingBoard board;
    const AnsweringAgency agency = plantedAgency(board);
    PackChoice choice;
    choice.parts.insert({PackPart::Notes, PackPart::Evidence});
    choice.notes = std::vector<ChosenNote>{};
    choice.evidence = std::vector<ChosenNote>{{{"governance"}, {}, {"gov.strategy.shared-purpose"}}};
    const std::string bytes = agency.pack(choice);
    CHECK(bytes.find("planted-note") == std::string::npos);
    CHECK(bytes.find("planted-evidence") != std::string::npos);
    CHECK(contentToGive(agency.file, agency.round, {}, kWestmoor).pack.responses.size() == 2);
    CHECK(contentToGive(agency.file, agency.round, {}, "planted-unasked-partner").pack.responses.size() == 1);
}

TEST_CASE("packs, invitations and keys are as the schema says")
{
    const InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    PackChoice all;
    for (const PackPartName& one : kPackParts)
        all.parts.insert(one.part);
    const std::string pack = northvale.pack(all, {kWestmoor, {}, {}});
    const PublicKey key = ownKeys(board.file)->publicKey;
    CHECK(fitsPackSchema(pack));
    CHECK(fitsPackSchema(openEnvelope(pack, {}).content, "pack"));
    CHECK(fitsPackSchema(board.invitation));
    CHECK(fitsPackSchema(openEnvelope(board.invitation, {}).content, "invitation"));
    CHECK(fitsPackSchema(keyFileText({"Vale Partnership", key})));
    CHECK(fitsPackSchema(sealedFor(pack, key)));
    CHECK_FALSE(fitsPackSchema(R"({"format": 1})", "pack"));
    CHECK(readKeyFile(keyFileText({"Vale Partnership", key}))->key == key);
    CHECK(readKeyFile(board.invitation)->key == key);
    CHECK_FALSE(readKeyFile(pack));
}

TEST_CASE("what is read of a pack is written as the same bytes again")
{
    const InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    const std::string content = openEnvelope(northvale.pack(), {}).content;
    const ReadPack read = readPack(content, versionsKnown(board.file));
    REQUIRE(read.content);
    CHECK(packText(*read.content) == content);
}
