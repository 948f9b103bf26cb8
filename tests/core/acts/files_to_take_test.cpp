// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/files_to_take.h"

#include "tests/support/pack_exchange.h"
#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("what cannot be read is listed with its reason and keeps nobody from the other files")
{
    const TemporaryFolder folder;
    const InvitingBoard board;
    std::filesystem::create_directory(folder.path("empty"));
    std::filesystem::create_directory(folder.path("packs"));
    std::ofstream(folder.path("packs/b.soundings-round"), std::ios::binary) << board.invitation;
    std::ofstream(folder.path("packs/.hidden.soundings-pack")) << "x";
    std::ofstream(folder.path("packs/notes.txt")) << "x";
    const std::vector<FileToTake> files =
        filesToTake({folder.path("none.soundings-pack"), folder.path("empty"), folder.path("packs")});
    REQUIRE(files.size() == 3);
    CHECK(files[0].unread == ErrorCode::FileNotFound);
    CHECK(files[1].unread == ErrorCode::FileIsDirectory);
    CHECK(files[2].bytes == board.invitation);
    const Connection agency = Connection::inMemory();
    const std::vector<TakenFile> taken = transact(agency, [&](const Transaction& transaction) {
        setUpWorkspace(transaction, "en", kNorthvale, {});
        return takeFiles(transaction, files, {}, kNow);
    });
    CHECK(taken[0].reason == OpeningReason::CannotBeRead);
    CHECK(taken[0].unread == ErrorCode::FileNotFound);
    CHECK(taken[1].reason == OpeningReason::CannotBeRead);
    CHECK(taken[2].result == TakenAs::New);
}

TEST_CASE("opening says how far it is, and stores nothing where it is stopped")
{
    const InvitingBoard board;
    const Connection agency = Connection::inMemory();
    transact(agency, [](const Transaction& transaction) { setUpWorkspace(transaction, "en", kNorthvale, {}); });
    const std::vector<std::string> before = packState(agency);
    const std::vector<FileToTake> files{{"a", board.invitation, {}}, {"b", board.invitation, {}}};
    std::vector<double> told;
    const auto takeAll = [&](double until) {
        transact(agency, [&](const Transaction& transaction) {
            return takeFiles(transaction, files, {}, kNow, [&](double done) {
                told.push_back(done);
                return done < until;
            });
        });
    };
    CHECK(refusal([&] { takeAll(0.2); }) == ErrorCode::Interrupted);
    CHECK(told == std::vector<double>{0, 0.25});
    CHECK(packState(agency) == before);
    takeAll(2);
    CHECK(packState(agency).size() > before.size());
}
