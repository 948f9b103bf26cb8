// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/another_program.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <chrono>

#include <fcntl.h>

using namespace soundings;
using namespace soundings::test;

namespace {

std::optional<ErrorCode> openingShared(const std::string& path, Sharing sharing, Access access = Access::ReadWrite)
{
    return refusal([&] { Connection::open(path, sharing, access); });
}

void makeSharedWorkspace(const std::string& path) { fillSmallWorkspace(Connection::create(path, Sharing::Shared)); }

/// Whether another process would find SQLite's lock on the file. Asked of the system: a forked SQLite remembers the
/// locks of the program it came from.
bool isLockedForOthers(const std::string& path)
{
    return inAnotherProgram([&] {
               constexpr off_t kPendingByte = 0x40000000; // https://www.sqlite.org/fileformat.html section 1.4
               struct flock lock { };
               lock.l_type = F_WRLCK;
               lock.l_whence = SEEK_SET;
               lock.l_start = kPendingByte;
               lock.l_len = 512;
               const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
               return file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0;
           })
        == 1;
}

} // namespace

TEST_CASE("the second program on a file that a window has open is told at once")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("busy.soundings");
    makeSharedWorkspace(path);
    std::optional<Connection> window = Connection::open(path, Sharing::Exclusive);
    const auto start = std::chrono::steady_clock::now();
    CHECK(openingShared(path, Sharing::Exclusive) == ErrorCode::Locked);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(500));
    transact(*window, [](const Transaction& t) { insertAgency(t, {{"n"}, "New", AgencyRole::Partner, {}}); });
    CHECK(openingShared(path, Sharing::Shared, Access::ReadOnly) == ErrorCode::Locked);
    CHECK(agencies(*window).size() == 3);
    window.reset();
    CHECK(folder.names() == std::vector<std::string>{"busy.soundings"});
    CHECK(agencies(Connection::open(path, Sharing::Exclusive)).size() == 3);
}

TEST_CASE("a window's lock holds although its own program looks at the file again")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("busy.soundings");
    makeSharedWorkspace(path);
    const Connection window = Connection::open(path, Sharing::Exclusive);
    CHECK(openingShared(path, Sharing::Exclusive) == ErrorCode::Locked);
    CHECK(refusal([&] { window.saveCopy(path); }) == ErrorCode::FileExists);
    CHECK(isLockedForOthers(path));
}

TEST_CASE("two command lines take turns, and each sees what the other wrote")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("shared.soundings");
    makeSharedWorkspace(path);
    const Connection one = Connection::open(path, Sharing::Shared);
    const Connection two = Connection::open(path, Sharing::Shared);
    const std::int64_t version = two.dataVersion();
    transact(one, [](const Transaction& t) { insertAgency(t, {{"1"}, "One", AgencyRole::Partner, {}}); });
    CHECK(two.dataVersion() != version);
    transact(two, [](const Transaction& t) { insertAgency(t, {{"2"}, "Two", AgencyRole::Partner, {}}); });
    CHECK(agencies(one).size() == 4);
    const Transaction held(one);
    CHECK(refusal([&] { const Transaction second(two); }) == ErrorCode::Locked);
    CHECK(refusal([&] { Connection::open(path, Sharing::Exclusive); }) == ErrorCode::Locked);
}
