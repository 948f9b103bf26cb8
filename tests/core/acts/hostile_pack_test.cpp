// SPDX-License-Identifier: GPL-3.0-or-later
// Packs and invitations that are rightly signed, and in which one thing is not as we write it.
#include "core/acts/opened_packs.h"
#include "core/pack/envelope.h"
#include "core/pack/invitation.h"
#include "core/pack/read_pack.h"
#include "core/storage/key_table.h"
#include "tests/support/pack_exchange.h"
#include "tests/support/sanitized.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <set>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The content of a whole pack or invitation, and how it is read.
struct Readable {
    std::string content;
    SignedKind kind;
    Connection board; ///< that knows the agencies and the round

    [[nodiscard]] bool isRead(const std::string& text) const
    {
        return kind == SignedKind::Pack ? readPack(text, versionsKnown(board)).content.has_value()
                                        : readInvitation(text).invitation.has_value();
    }
};

Readable wholePack()
{
    InvitingBoard board;
    const AnsweringAgency northvale(board, kNorthvale, kWestmoor);
    return {openEnvelope(northvale.pack({}, {"Vale Partnership", {}, {}}), {}).content, SignedKind::Pack,
            std::move(board.file)};
}

/// Where strings stand in a pack: "/actions/0/text".
std::vector<std::string> placesOfStrings(const std::string& content)
{
    std::vector<std::string> places;
    const nlohmann::json flat = nlohmann::json::parse(content).flatten();
    for (const auto& [place, value] : flat.items())
        if (value.is_string())
            places.push_back(place);
    return places;
}

std::string with(const std::string& content, const std::string& place, const nlohmann::json& value)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::parse(content);
    json[nlohmann::ordered_json::json_pointer(place)] = value;
    return json.dump();
}

/// Words that somebody wrote. Whoever shows them does so as plain text.
bool isWritten(const std::string& place)
{
    static const std::set<std::string> ends{"/text", "/owner", "/name", "/label"};
    return std::any_of(ends.begin(), ends.end(), [&](const std::string& end) { return place.ends_with(end); });
}

/// The content with the one piece of text in the place of the other.
std::string replaced(std::string content, const std::string& from, const std::string& to)
{
    const std::size_t at = content.find(from);
    REQUIRE(at != std::string::npos);
    return content.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("what would be markup, another direction or half a character is refused in every field of a pack")
{
    const Readable pack = wholePack();
    REQUIRE(pack.isRead(pack.content));
    const std::vector<std::string> places = placesOfStrings(pack.content);
    CHECK(places.size() > 40);
    const auto step = static_cast<std::size_t>(oneIn(5));
    for (std::size_t i = windowOf(step); i < places.size(); i += step) {
        const std::string& place = places[i];
        CAPTURE(place);
        CHECK(pack.isRead(with(pack.content, place, "<img src=x onerror=alert(1)>")) == isWritten(place));
        for (const char* bad : {"Vale\u202e exe", "Vale\u2066", "Vale\u200b", "Vale\u0007", "Vale\r\nNext", ""})
            CHECK_FALSE(pack.isRead(with(pack.content, place, bad)));
        const std::string marked = with(pack.content, place, "planted-here");
        CHECK_FALSE(pack.isRead(replaced(marked, "planted-here", "\\ud800")));
        CHECK_FALSE(pack.isRead(replaced(marked, "planted-here", "\\udc00\\ud800")));
        CHECK_FALSE(pack.isRead(replaced(marked, "\"planted-here\"", "[\"planted-here\"]")));
    }
}

TEST_CASE("a number of a pack that no number of ours can be is refused in words, and nothing breaks")
{
    const Readable pack = wholePack();
    for (const char* number : {"NaN", "Infinity", "-Infinity", "1e999", "-1", "-0", "0", "1.5", "0x10", "01", "\"1\"",
                               "9007199254740993", "18446744073709551616", "true", "[]", "{}"}) {
        CAPTURE(number);
        const std::string content = replaced(pack.content, "\"number\":1", std::string("\"number\":") + number);
        CHECK_FALSE(pack.isRead(content));
        CHECK_FALSE(readPack(content, versionsKnown(pack.board)).faults.empty());
    }
}

TEST_CASE("fields twice, depth without end and bytes that are no text are refused of packs and invitations alike")
{
    const Readable pack = wholePack();
    InvitingBoard board;
    const Readable round{openEnvelope(board.invitation, {}).content, SignedKind::Round, std::move(board.file)};
    REQUIRE(round.isRead(round.content));
    constexpr std::size_t kDeep = 1'000'000;
    for (const Readable* one : {&pack, &round}) {
        CAPTURE(one->kind == SignedKind::Pack);
        const std::string label = R"("label":"Autumn 2026")";
        CHECK_FALSE(one->isRead(replaced(one->content, label, label + "," + label)));
        CHECK_FALSE(one->isRead(replaced(one->content, label, label + R"(,"more":1)")));
        CHECK_FALSE(one->isRead(
            replaced(one->content, label, R"("label":)" + std::string(kDeep, '[') + std::string(kDeep, ']'))));
        CHECK_FALSE(one->isRead(std::string(kDeep, '{')));
        CHECK_FALSE(one->isRead(replaced(one->content, "Autumn", "Aut\xff\xfeumn")));
        CHECK_FALSE(one->isRead(replaced(one->content, "Autumn", "Aut\xc0\xafumn")));
        CHECK_FALSE(one->isRead(replaced(one->content, "Autumn", std::string("Aut\0umn", 7))));
        CHECK_FALSE(one->isRead(one->content + "{}"));
        CHECK_FALSE(one->isRead(one->content.substr(0, one->content.size() - 1)));
    }
}

TEST_CASE("an invitation that somebody changed names the place, and nothing of it is stored")
{
    const InvitingBoard board;
    const std::string whole = openEnvelope(board.invitation, {}).content;
    Connection file = Connection::inMemory();
    transact(file, [](const Transaction& t) { setUpWorkspace(t, "en", kNorthvale, {}); });
    const std::vector<std::string> before = packState(file);
    const auto taken = [&](const std::string& content) {
        return take(file, {signedFile(SignedKind::Round, content, *ownKeys(board.file))}).front();
    };
    for (const auto& [place, bad] :
         std::vector<std::pair<std::string, nlohmann::json>>{{"/round/date", "2026-02-30"},
                                                             {"/round/label", "Autumn\u202e2026"},
                                                             {"/agencies/0/name", "Northvale\u200bCouncil"},
                                                             {"/agencies/0/id", "<b>1</b>"},
                                                             {"/minimum_group", 3},
                                                             {"/number", 0},
                                                             {"/organiser", ""}}) {
        CAPTURE(place);
        REQUIRE(nlohmann::json::parse(whole).contains(nlohmann::json::json_pointer(place)));
        const TakenFile one = taken(with(whole, place, bad));
        CHECK(one.reason == OpeningReason::Unreadable);
        CHECK_FALSE(one.faults.empty());
    }
    CHECK(packState(file) == before);
}
