// SPDX-License-Identifier: GPL-3.0-or-later
// A file gets its name when everything is in it, and what was cut off before leaves nothing behind for long.
#include "core/sample/sample_partnership.h"
#include "core/storage/file_beside.h"
#include "core/storage/open_database.h"
#include "tests/support/another_program.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;

/// A program that is killed while it does `work`.
template <class Work> void killedInside(const Work& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
}

void dieAfter(const Transaction& transaction)
{
    insertSample(transaction, "en");
    ::kill(::getpid(), SIGKILL);
}

} // namespace

TEST_CASE("a workspace that was never filled is nowhere, and the next one is made without a trace of it")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    killedInside([&] { Connection::create(path, Sharing::Exclusive, dieAfter); });
    CHECK_FALSE(fs::exists(path));
    CHECK_FALSE(folder.names().empty());
    killedInside([&] { Connection::create(path, Sharing::Exclusive, dieAfter); });
    const Connection file = Connection::create(path, Sharing::Shared, insertSmallWorkspace);
    CHECK(folder.names() == Names{"w.soundings"});
    CHECK(agencies(file).size() == 2);
}

TEST_CASE("a workspace whose filling fails is nowhere")
{
    const TemporaryFolder folder;
    CHECK(refusal([&] {
              Connection::create(folder.path("w.soundings"), Sharing::Shared,
                                 [](const Transaction&) { throw Error(ErrorCode::NameEmpty); });
          })
          == ErrorCode::NameEmpty);
    CHECK(folder.names().empty());
}

TEST_CASE("a copy that was cut off is nowhere, and the next one takes what is left of it away")
{
    const TemporaryFolder folder;
    const std::string copy = folder.path("copy.soundings");
    killedInside([&] {
        const FileBeside beside(copy);
        writeBytes(beside.temporaryPath(), "half");
        ::kill(::getpid(), SIGKILL);
    });
    CHECK(folder.names().size() == 1);
    smallWorkspace().saveCopy(copy);
    CHECK(folder.names() == Names{"copy.soundings"});
}

TEST_CASE("what another program is still filling is left alone, and so are files of other names")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    for (const char* name :
         {"w.soundings.new-", "w.soundings.new-12345678x", "w.soundings.new-1234567g", "w.soundings.old"})
        writeBytes(folder.path(name), "mine");
    const FileBeside mine(path);
    CHECK(inAnotherProgram([&] {
              Connection::create(path, Sharing::Shared, insertSmallWorkspace);
              return 1;
          })
          == 1);
    CHECK(fs::exists(mine.temporaryPath()));
    CHECK(folder.names().size() == 6);
    CHECK(refusal([&] { FileBeside(path).publish(); }) == ErrorCode::FileExists);
}

TEST_CASE("a transaction left of another file is not played into a new one of its name")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    writeBytes(path + "-journal", "perhaps somebody needs this");
    CHECK(refusal([&] { Connection::create(path, Sharing::Shared, insertSmallWorkspace); }) == ErrorCode::FileExists);
    CHECK(folder.names() == Names{"w.soundings-journal"});
    writeBytes(path + "-journal", "");
    CHECK(refusal([&] { Connection::create(path, Sharing::Shared, insertSmallWorkspace); }) == std::nullopt);
}

TEST_CASE("a workspace without what every workspace has is not opened")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("shell.soundings");
    writeBytes(path, "");
    newDatabase(path, path, migrationScripts());
    CHECK(refusal([&] { Connection::open(path, Sharing::Exclusive); }) == ErrorCode::Damaged);
    CHECK(refusal([&] { Connection::readCopy(path); }) == ErrorCode::Damaged);
    SQLite::Database(path, SQLite::OPEN_READWRITE)
        .exec("INSERT INTO workspace (only_row, language, sample, minimum_group) VALUES (1, 'en', 0, 10)");
    CHECK(refusal([&] { Connection::open(path, Sharing::Shared); }) == ErrorCode::Damaged);
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec("INSERT INTO agency VALUES ('1', 'Ours', 'ours', 'active')");
    CHECK(refusal([&] { Connection::open(path, Sharing::Shared); }) == std::nullopt);
}
