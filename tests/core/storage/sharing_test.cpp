// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/another_program.h"
#include "tests/support/refusal.h"
#include "tests/support/sanitized.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <csignal>

#include <fcntl.h>

using namespace soundings;
using namespace soundings::test;

namespace {

std::optional<ErrorCode> openingShared(const std::string& path, Sharing sharing, Access access = Access::ReadWrite)
{
    return refusal([&] { Connection::open(path, sharing, access); });
}

void makeSharedWorkspace(const std::string& path) { Connection::create(path, Sharing::Shared, insertSmallWorkspace); }

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

/// One pair of agencies after another, both in one transaction.
[[noreturn]] void writeUntilKilled(const std::string& path)
{
    std::optional<Connection> file;
    while (!file) // the other one may be looking just now
        refusal([&] { file = Connection::open(path, Sharing::Exclusive); });
    const auto writePair = [&](int n) {
        transact(*file, [&](const Transaction& t) {
            for (const char* id : {"a", "b"}) {
                if (n > 0)
                    deleteAgency(t, {id});
                insertAgency(t, {{id}, id + std::to_string(n) + std::string(150, 'x'), AgencyRole::Partner, {}});
            }
        });
    };
    for (int n = 0;; ++n)
        if (refusal([&] { writePair(n); }))
            ::_exit(1);
}

} // namespace

TEST_CASE("the second program on a file that a window has open is told so")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("busy.soundings");
    makeSharedWorkspace(path);
    std::optional<Connection> window = Connection::open(path, Sharing::Exclusive);
    CHECK(openingShared(path, Sharing::Exclusive) == ErrorCode::Locked);
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

TEST_CASE("a file that a window has open can be read as it is, and neither is in the other's way")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("busy.soundings");
    const Connection window = Connection::create(path, Sharing::Exclusive, insertSmallWorkspace);
    const auto add = [&](const char* name) {
        transact(window, [&](const Transaction& t) { insertAgency(t, {{name}, name, AgencyRole::Partner, {}}); });
    };
    add("One");
    const Connection copy = Connection::readCopy(path);
    CHECK(copy.isReadOnly());
    CHECK(copy.path() == path);
    CHECK(agencies(copy).size() == 3);
    CHECK(refusal([&] { const Transaction t(copy); }) == ErrorCode::ReadOnly);
    CHECK(isLockedForOthers(path));
    add("Two");
    CHECK(agencies(copy).size() == 3);
    CHECK(agencies(Connection::readCopy(path)).size() == 4);
    const Transaction underWay(window);
    insertAgency(underWay, {{"3"}, "Three", AgencyRole::Partner, {}});
    CHECK(refusal([&] { Connection::readCopy(path); }) == ErrorCode::Locked);
}

TEST_CASE("a file that is read as it is while another program writes is never seen between two states")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("busy.soundings");
    Connection::create(path, Sharing::Shared, insertSmallWorkspace);
    const pid_t writer = ::fork();
    if (writer == 0)
        writeUntilKilled(path);
    int seen = 0;
    for (int i = 0; i < 60 && seen < 60 / oneIn(4); ++i) {
        std::vector<Agency> all;
        const auto why = refusal([&] { all = agencies(Connection::readCopy(path)); });
        if (why)
            CHECK(why == ErrorCode::Locked);
        if (why || all.size() < 4)
            continue;
        ++seen;
        CHECK(all.size() == 4);
        CHECK(all[1].name.substr(1) == all[2].name.substr(1)); // after ours
    }
    ::kill(writer, SIGKILL);
    int status = 0;
    ::waitpid(writer, &status, 0);
    CHECK(seen > 0);
}
