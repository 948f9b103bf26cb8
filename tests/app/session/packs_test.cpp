// SPDX-License-Identifier: GPL-3.0-or-later
// Giving and opening packs from the window's session.
#include "app/session/packs.h"

#include <QTemporaryDir>
#include <QUndoStack>

#include "app/session/session.h"
#include "core/pack/envelope.h"
#include "core/storage/kept_packs.h"
#include "tests/support/pack_exchange.h"
#include "tests/support/qt_strings.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// A session on the workspace of an agency that has closed a round, with a note and evidence of its own.
struct GivingDesk {
    TemporaryFolder folder;
    InvitingBoard board;
    Session session;
    std::vector<ErrorCode> refused;

    GivingDesk()
    {
        AnsweringAgency agency(board, kNorthvale, kWestmoor);
        agency.file.saveCopy(folder.path("w.soundings"));
        QObject::connect(&session, &Session::failed, &session,
                         [this](const Error& error) { refused.push_back(error.code()); });
        REQUIRE(session.open(QString::fromStdString(folder.path("w.soundings"))));
    }
};

} // namespace

TEST_CASE("a pack has the notes that were ticked and no others, and what was given is kept")
{
    GivingDesk desk;
    Packs& packs = desk.session.packs();
    const std::vector<WrittenNote> written = packs.written(desk.board.round);
    REQUIRE(written.size() > 2);
    PackChoice choice;
    choice.parts.insert(PackPart::Notes);
    choice.notes = {written.front().place};
    choice.evidence = std::vector<ChosenNote>{};
    std::string file;
    const auto given =
        packs.give(desk.board.round, choice, {"Vale Partnership", {}, {}}, [&](const auto& bytes) { file = bytes; });
    REQUIRE(given);
    const std::string content = openEnvelope(file, {}).content;
    std::size_t notes = 0;
    for (std::size_t at = content.find("\"note\""); at != std::string::npos; at = content.find("\"note\"", at + 1))
        ++notes;
    for (std::size_t at = content.find("\"reason\""); at != std::string::npos; at = content.find("\"reason\"", at + 1))
        ++notes;
    CHECK(notes == 1);
    CHECK(packs.given(desk.board.round) == std::vector<GivenPack>{*given});
    CHECK(given->recipient == "Vale Partnership");
}

TEST_CASE("what could not be written was not given")
{
    GivingDesk desk;
    const auto full = [](const std::string&) { throw Error(ErrorCode::DiskFull); };
    CHECK_FALSE(desk.session.packs().give(desk.board.round, {}, {}, full));
    CHECK(desk.refused == std::vector<ErrorCode>{ErrorCode::DiskFull});
    CHECK(desk.session.packs().given(desk.board.round).empty());
}

TEST_CASE("a session on a board's workspace invites, and opens what its agencies give")
{
    GivingDesk desk;
    std::string pack;
    REQUIRE(desk.session.packs().give(desk.board.round, {}, {}, [&](const auto& bytes) { pack = bytes; }));
    CHECK_FALSE(desk.session.packs().mayInvite(desk.board.round));
    writeBytes(desk.folder.path("n.soundings-pack"), pack);
    REQUIRE(desk.session.create(QString::fromStdString(desk.folder.path("b.soundings")),
                                {QStringLiteral("Vale Partnership"),
                                 {QString::fromStdString(kNorthvale), QString::fromStdString(kWestmoor)},
                                 QStringLiteral("en"),
                                 true}));
    CHECK(desk.session.workspace().isBoard());
    desk.board.file.saveCopy(desk.folder.path("c.soundings"));
    REQUIRE(desk.session.open(QString::fromStdString(desk.folder.path("c.soundings"))));
    CHECK(desk.session.packs().mayInvite(desk.board.round));
    const auto taken = desk.session.packs().take(
        {desk.folder.path("gone"), desk.folder.path("n.soundings-pack"), desk.folder.path("c.soundings")}, {});
    REQUIRE(taken);
    CHECK(taken->at(0).reason == OpeningReason::CannotBeRead);
    CHECK(taken->at(1).result == TakenAs::New);
    CHECK(taken->at(2).reason == OpeningReason::Database); // the open workspace itself, which was not touched
    CHECK(desk.refused.empty());
    CHECK_FALSE(desk.session.packs().take({desk.folder.path("n.soundings-pack")}, {}, [](double) { return false; }));
    CHECK(desk.refused == std::vector<ErrorCode>{ErrorCode::Interrupted});
}
