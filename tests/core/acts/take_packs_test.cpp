// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/opened_packs.h"
#include "core/pack/envelope.h"
#include "core/storage/kept_packs.h"
#include "core/storage/key_table.h"
#include "tests/support/pack_exchange.h"
#include "tests/support/refusal.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace soundings;
using namespace soundings::test;

namespace {

/// What stands in a pack, signed anew by its own agency after `change`.
std::string resigned(const AnsweringAgency& agency, const std::string& pack,
                     const std::function<void(nlohmann::json&)>& change, const std::optional<SignKeys>& keys = {})
{
    nlohmann::json content = nlohmann::json::parse(openEnvelope(pack, {}).content);
    change(content);
    return signedFile(SignedKind::Pack, content.dump(), keys.value_or(*ownKeys(agency.file)));
}

TakenFile takeOne(const Connection& file, const std::string& bytes, const TakeChoice& choice = {})
{
    return take(file, {bytes}, choice).front();
}

} // namespace

TEST_CASE("a board opens the packs of its agencies, and has what they released")
{
    const InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    const AnsweringAgency westmoor(board, kWestmoor, kNorthvale);
    const std::string pack = northvale.pack();
    for (const TakenFile& file : take(board.file, {pack, westmoor.pack()})) {
        CHECK(file.result == TakenAs::New);
        CHECK_FALSE(file.reason);
        CHECK(file.fingerprint.size() == 29);
    }
    const std::vector<Pack> packs = openedPacks(board.file, board.round);
    REQUIRE(packs.size() == 2);
    const Pack& first = packs[0].agency.name == kNorthvale ? packs[0] : packs[1];
    const Pack own = contentToGive(northvale.file, northvale.round, {}, {}).pack;
    CHECK(first.readiness->score == own.readiness->score);
    REQUIRE(first.responses.size() == 2);
    CHECK(first.responses[0].answers == own.responses[0].answers);
    CHECK(first.responses[1].about == PackAgency{findAgency(board.file, kWestmoor)->id, kWestmoor});
    CHECK(first.responses[1].trust->score == own.responses[1].trust->score);
    CHECK(first.surveys.at(0).release.people == 24);
    CHECK(first.actions.at(0).text == "Meet monthly");
    CHECK(takeOne(board.file, pack).result == TakenAs::Unchanged);
}

TEST_CASE("packs and invitations in any order make the same workspace")
{
    const InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    const AnsweringAgency westmoor(board, kWestmoor, kNorthvale);
    std::string altered = northvale.pack();
    std::vector<std::string> files{northvale.pack(), westmoor.pack(), northvale.pack(), altered};
    files.back()[100] ^= 1;
    files.push_back(resigned(westmoor, files[1], [](auto& json) { json["sample"] = true; }));
    files.push_back(resigned(northvale, files[2], [](auto& json) { json["name_pairs"] = false; }));
    std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
    std::optional<std::vector<std::string>> wanted;
    for (int turn = 0; turn < 24; ++turn) {
        const InvitingBoard fresh = [&] {
            InvitingBoard made;
            made.file = Connection::inMemory();
            transact(made.file, [&](const Transaction& transaction) { setUpBoard(transaction, "en", "Vale", {}); });
            return made;
        }();
        std::vector<std::string> all{board.invitation};
        for (const std::size_t at : order)
            all.push_back(files[at]);
        std::rotate(all.begin(), all.begin() + turn % 7, all.end());
        if (turn % 2 == 0) {
            take(fresh.file, all);
        } else {
            takeOne(fresh.file, board.invitation);
            for (const std::string& one : all)
                takeOne(fresh.file, one);
        }
        if (!wanted)
            wanted = packState(fresh.file);
        CHECK(packState(fresh.file) == *wanted);
        for (int step = 0; step < 31; ++step)
            std::next_permutation(order.begin(), order.end());
    }
    CHECK(wanted->size() > 8);
}

TEST_CASE("what is wrong with a pack is told by its reason, and nothing of it is stored")
{
    const InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    const AnsweringAgency westmoor(board, kWestmoor, kNorthvale);
    const std::string pack = northvale.pack();
    REQUIRE(takeOne(board.file, westmoor.pack()).result == TakenAs::New);
    const auto changed = [&](const std::function<void(nlohmann::json&)>& change) {
        return resigned(northvale, pack, change);
    };
    const auto text = [&](const std::string& content) {
        return signedFile(SignedKind::Pack, content, *ownKeys(northvale.file));
    };
    const std::string whole = openEnvelope(pack, {}).content;
    const auto replaced = [&](const std::string& from, const std::string& to) {
        std::string content = whole;
        REQUIRE(content.find(from) != std::string::npos);
        content.replace(content.find(from), from.size(), to);
        return text(content);
    };
    std::string signature = pack;
    signature[signature.find("\"content\":\"{") + 30] ^= 1;
    struct Bad {
        std::string bytes;
        OpeningReason reason;
    };
    using R = OpeningReason;
    const std::vector<Bad> all{
        {"", R::NothingInIt},
        {"PK\x03\x04 and so on", R::Archive},
        {std::string("SQLite format 3\0 and so on", 25), R::Database},
        {"<html></html>", R::WebPage},
        {"item,answer\n", R::NeitherPackNorRound},
        {"{\"answers\":[]}", R::NeitherPackNorRound},
        {std::string(200, '{'), R::NeitherPackNorRound},
        {pack.substr(0, pack.size() / 2), R::NotWhole},
        {pack + " ", R::NotWhole},
        {signature, R::WrongSignature},
        {R"({"soundings":"pack","format":2})", R::NewerThanWe},
        {changed([](auto& json) { json["format"] = 2; }), R::NewerThanWe},
        {text(std::string(100, '[') + std::string(100, ']')), R::Unreadable},
        {replaced("{\"format\":1", "{\"format\":1,\"format\":1"), R::Unreadable},
        {replaced("Northvale Council", "\\ud800"), R::Unreadable},
        {replaced("\"number\":1", "\"number\":NaN"), R::Unreadable},
        {replaced("\"number\":1", "\"number\":9007199254740993"), R::Unreadable},
        {replaced("\"number\":1", "\"number\":0"), R::Unreadable},
        {replaced("\"number\":1", "\"number\":1.5"), R::Unreadable},
        {replaced("Northvale Council", "Northvale\\u202e Council"), R::Unreadable},
        {replaced("Northvale Council", "Northvale\\u0007 Council"), R::Unreadable},
        {replaced("Northvale Council", std::string(201, 'n')), R::Unreadable},
        {replaced("Meet monthly", "Meet\\nmonthly"), R::Unreadable},
        {changed([](auto& json) { json["more"] = 1; }), R::Unreadable},
        {changed([](auto& json) { json["readiness"]["score"] = "61/2"; }), R::Unreadable},
        {changed([](auto& json) { json["readiness"]["band"] = "dependable"; }), R::Unreadable},
        {changed([](auto& json) { json["responses"][1]["trust"]["score"] = "99"; }), R::Unreadable},
        {changed([](auto& json) { json["responses"][1]["trust"]["held_back_by"] = nlohmann::json::array(); }),
         R::Unreadable},
        {changed([](auto& json) { json["responses"][0]["sections"][0]["score"] = "100"; }), R::Unreadable},
        {changed([](auto& json) { json["responses"][0]["answers"]["gov.strategy.shared-purpose"] = 9; }),
         R::Unreadable},
        {changed([](auto& json) { json["responses"][0]["answers"]["gov.none"] = 1; }), R::Unreadable},
        {changed([](auto& json) { json["responses"].push_back(json["responses"][1]); }), R::Unreadable},
        {changed([](auto& json) { json["responses"][1]["about"] = json["agency"]; }), R::Unreadable},
        {changed([](auto& json) { json["surveys"][0]["people"] = 25; }), R::Unreadable},
        {changed([](auto& json) { json["parts"].erase(0); }), R::Unreadable},
        {changed([](auto& json) { json["responses"][0]["version"] = "77"; }), R::OtherQuestionnaire},
        {changed([](auto& json) {
             json["round"] = {{"id", "a"}, {"label", "Spring"}, {"date", "2026-01-01"}};
         }),
         R::UnknownRound},
        {changed([](auto& json) {
             json["agency"] = {{"id", "a"}, {"name", "Nobody"}};
         }),
         R::UnknownAgency},
        {changed([](auto& json) {
             json["agency"]["name"] = "Westmoor Police";
             json["responses"].erase(1);
         }),
         R::NameOfAnother},
        {changed([](auto& json) { json["sample"] = true; }), R::SampleWithReal},
        {changed([](auto& json) {
             json["for"] = {{"name", "Another Partnership"}};
         }),
         R::ForAnother},
        {resigned(
             northvale, pack, [](auto&) {}, *ownKeys(westmoor.file)),
         R::KeyOfAnother},
        {sealedFor(pack, ownKeys(westmoor.file)->publicKey), R::SealedForAnother},
    };
    const std::vector<std::string> before = packState(board.file);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const TakenFile taken = takeOne(board.file, all[i].bytes);
        CAPTURE(i, all[i].bytes.substr(0, 120), taken.faults.empty() ? "" : taken.faults.front().where);
        CHECK(taken.result == TakenAs::Refused);
        CHECK(taken.reason == all[i].reason);
        CHECK(taken.faults.empty() == (all[i].reason != R::Unreadable));
    }
    CHECK(transact(board.file,
                   [&](const Transaction& transaction) {
                       return takeFiles(transaction, {{"large", std::nullopt}}, {}, kNow).front().reason;
                   })
          == R::TooLarge);
    CHECK(packState(board.file) == before);
    CHECK(takeOne(board.file, replaced("Meet monthly", "<b>Meet</b> & monthly")).result == TakenAs::New); // is text
}

TEST_CASE("one byte altered anywhere in a pack is refused")
{
    const InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    PackChoice little;
    little.parts = {PackPart::Scores};
    const std::string pack = northvale.pack(little);
    for (std::size_t at = 0; at < pack.size(); ++at)
        for (const char flip : {'\x01', '\x20'}) {
            std::string altered = pack;
            altered[at] = static_cast<char>(altered[at] ^ flip);
            if (!openEnvelope(altered, {}).refused)
                FAIL_CHECK("byte " << at);
        }
}

TEST_CASE("an older pack changes nothing, a newer one takes its place, and two with one number speak for neither")
{
    const InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    const std::string first = northvale.pack();
    const std::string second = northvale.pack();
    CHECK(takeOne(board.file, second).result == TakenAs::New);
    CHECK(takeOne(board.file, first).result == TakenAs::Older);
    const std::string other = resigned(northvale, second, [](auto& json) { json["name_pairs"] = false; });
    CHECK(takeOne(board.file, other).reason == OpeningReason::TwoDifferent);
    CHECK(takeOne(board.file, second).reason == OpeningReason::TwoDifferent);
    CHECK(openedPacks(board.file, board.round).empty());
    CHECK(takeOne(board.file, northvale.pack()).result == TakenAs::Newer);
    CHECK(openedPacks(board.file, board.round).size() == 1);
}

TEST_CASE("a changed key is refused until it is accepted on purpose")
{
    const InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    REQUIRE(takeOne(board.file, northvale.pack()).result == TakenAs::New);
    const SignKeys keys = newSignKeys();
    const std::string forged = resigned(
        northvale, northvale.pack(), [](auto&) {}, keys);
    const TakenFile refused = takeOne(board.file, forged);
    CHECK(refused.reason == OpeningReason::KeyChanged);
    CHECK(refused.knownFingerprint == fingerprintOf(ownKeys(northvale.file)->publicKey));
    CHECK(takeOne(board.file, forged, {{}, {"00000 00000 00000 00000 00000"}}).result == TakenAs::Refused);
    CHECK(takeOne(board.file, forged, {{}, {fingerprintOf(keys.publicKey)}}).result == TakenAs::Newer);
    CHECK(takeOne(board.file, northvale.pack()).reason == OpeningReason::KeyChanged);
}

TEST_CASE("two keys for one agency that is not known yet are both refused")
{
    const InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    const std::string pack = northvale.pack();
    const std::vector<std::string> before = packState(board.file);
    for (const TakenFile& file : take(board.file,
                                      {pack,
                                       resigned(
                                           northvale, pack, [](auto&) {}, newSignKeys())}))
        CHECK(file.reason == OpeningReason::TwoKeysAtOnce);
    CHECK(packState(board.file) == before);
}

TEST_CASE("neither agency sees the other's answers before both have closed theirs")
{
    const InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    const AnsweringAgency westmoor(board, kWestmoor, kNorthvale);
    transact(westmoor.file,
             [&](const Transaction& t) { reopenRound(t, westmoor.round, "One answer was wrong", kNow); });
    const TakenFile taken = takeOne(westmoor.file, northvale.pack({}, {kWestmoor, {}, {}}));
    CHECK(taken.result == TakenAs::New);
    CHECK(taken.reason == OpeningReason::KeptUntilClosed);
    CHECK(openedPacks(westmoor.file, westmoor.round).empty());
    transact(westmoor.file, [&](const Transaction& t) { closeRound(t, westmoor.round, kNow); });
    CHECK(openedPacks(westmoor.file, westmoor.round).size() == 1);
    CHECK(takeOne(board.file, northvale.pack({}, {kWestmoor, {}, {}})).reason == OpeningReason::ForAnother);
    CHECK(takeOne(northvale.file, northvale.pack()).reason == OpeningReason::OwnPack);
    CHECK(refusal([&] { static_cast<void>(westmoor.pack({}, {"Nobody", {}, {}})); }) == ErrorCode::NoSuchAgency);
}

TEST_CASE("a round that was made without the invitation is matched by its label and day")
{
    const InvitingBoard board;
    Connection file = Connection::inMemory();
    transact(file, [&](const Transaction& transaction) {
        setUpWorkspace(transaction, "en", kNorthvale, {kWestmoor});
        insertRound(transaction, {kRound, "autumn 2026", {2026, 10, 5}, RoundState::Open, {}, {{"governance"}}});
        const Questionnaire& governance = *builtInQuestionnaire({"governance"});
        exchangeAnswers(transaction, ensureResponse(transaction, kRound, governance, {}).id,
                        patternAnswers(governance));
        closeRound(transaction, kRound, kNow);
    });
    const std::string pack = transact(
        file, [&](const Transaction& transaction) { return givePack(transaction, kRound, {}, {}, kNow).file; });
    const TakenFile taken = takeOne(board.file, pack);
    CHECK(taken.result == TakenAs::New);
    CHECK(taken.reason == OpeningReason::MatchedByLabel);
    CHECK(openedPacks(board.file, board.round).at(0).agency.id == findAgency(board.file, kNorthvale)->id);
}

TEST_CASE("a sealed pack opens for its key or its passphrase alone")
{
    const InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    CHECK(takeOne(board.file, northvale.pack({}, {"", ownKeys(board.file)->publicKey, {}})).result == TakenAs::New);
    const std::string sealed = northvale.pack({}, {"", {}, "correct horse"});
    CHECK(takeOne(board.file, sealed).reason == OpeningReason::SealedByPassphrase);
    CHECK(takeOne(board.file, sealed, {"wrong horse", {}}).reason == OpeningReason::WrongPassphrase);
    CHECK(takeOne(board.file, sealed, {"correct horse", {}}).result == TakenAs::Newer);
    const std::vector<GivenPack> given = givenPacks(northvale.file);
    REQUIRE(given.size() == 2);
    CHECK(given[1].seal == PackSeal::Passphrase);
    CHECK(given[1].at == kNow);
    CHECK(given[1].parts.front() == "scores");
}
