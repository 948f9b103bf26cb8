// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replace_workspace.h"

#include "core/storage/agency_table.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

using FileNames = std::vector<std::string>;

const Agency kHealth{{"44444444-4444-4444-8444-444444444444"}, "Eastholm Health Trust", AgencyRole::Partner, {}};

void insertOther(const Transaction& transaction)
{
    insertSmallWorkspace(transaction);
    insertAgency(transaction, kHealth);
}

} // namespace

TEST_CASE("a workspace is replaced by one that is whole, also while it is open here")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    std::optional<Connection> old = Connection::create(path, Sharing::Exclusive, insertSmallWorkspace);
    const Connection made = replaceWorkspace(path, Sharing::Exclusive, insertOther, [&] {
        CHECK(agencies(*old).size() == 2);
        CHECK(old->place() == FilePlace::Here);
        old.reset();
    });
    CHECK(agencies(made).size() == 3);
    CHECK(made.path() == path);
    CHECK(folder.names() == FileNames{"w.soundings"});
}

TEST_CASE("a workspace stays as it is, and open, where its replacement cannot be made")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    const Connection old = Connection::create(path, Sharing::Exclusive, insertSmallWorkspace);
    const auto fail = [](const Transaction&) { throw Error(ErrorCode::DiskFull); };
    bool isReleased = false;
    CHECK(refusal([&] { replaceWorkspace(path, Sharing::Exclusive, fail, [&] { isReleased = true; }); })
          == ErrorCode::DiskFull);
    CHECK_FALSE(isReleased);
    CHECK(agencies(old).size() == 2);
    CHECK(old.place() == FilePlace::Here);
    CHECK(folder.names() == FileNames{"w.soundings"});
    transact(old, [](const Transaction& t) { insertAgency(t, kHealth); });
    CHECK(agencies(old).size() == 3);
}
