// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_file.h"
#include "core/storage/connection.h"
#include "tests/support/another_program.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <unistd.h>

using namespace soundings;
using namespace soundings::test;

namespace fs = std::filesystem;

namespace {

constexpr auto kMayRead = static_cast<fs::perms>(0444);
constexpr auto kMayLookInside = static_cast<fs::perms>(0555);

/// What `act` says when done by somebody without rights on the files of this test.
template <class Act> int asSomebodyElse(Act&& act)
{
    return inAnotherProgram([&] {
        constexpr uid_t kNobody = 65534;
        return ::geteuid() == 0 && ::seteuid(kNobody) != 0 ? 250 : act();
    });
}

} // namespace

TEST_CASE("without permission a workspace is refused, or opened to be read only, and says which")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, insertSmallWorkspace);
    const auto opening = [&] {
        return asSomebodyElse([&] { return numberOf(refusal([&] { Connection::open(path, Sharing::Shared); })); });
    };
    fs::permissions(path, fs::perms::none);
    CHECK(opening() == numberOf(ErrorCode::NoPermission));
    CHECK(asSomebodyElse([&] { return numberOf(refusal([&] { readFile(path); })); })
          == numberOf(ErrorCode::NoPermission));

    const auto readOnly = [&](Sharing sharing) {
        return asSomebodyElse([&] {
            const Connection file = Connection::open(path, sharing);
            return file.isReadOnly() && agencies(file).size() == 2 ? 1 : 0;
        });
    };
    fs::permissions(path, kMayRead);
    CHECK(readOnly(Sharing::Shared) == 1);
    CHECK(readOnly(Sharing::Exclusive) == 1);

    // The file may be written, but no journal may be put beside it.
    fs::permissions(path, fs::perms::all);
    fs::permissions(folder.path(), kMayLookInside);
    CHECK(readOnly(Sharing::Exclusive) == 1);

    fs::permissions(folder.path(), fs::perms::none);
    CHECK(opening() == numberOf(ErrorCode::NoPermission));
    fs::permissions(folder.path(), fs::perms::owner_all);
}

TEST_CASE("a workspace cannot be made where nothing may be written")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    fs::permissions(folder.path(), kMayLookInside);
    CHECK(asSomebodyElse([&] {
              return numberOf(refusal([&] { Connection::create(path, Sharing::Shared, insertSmallWorkspace); }));
          })
          == numberOf(ErrorCode::NoPermission));
    fs::permissions(folder.path(), fs::perms::owner_all);
}
