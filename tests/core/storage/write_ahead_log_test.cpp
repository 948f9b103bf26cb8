// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_file.h"
#include "core/storage/connection.h"
#include "tests/support/another_program.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace fs = std::filesystem;

namespace {

constexpr auto kFileToRead = static_cast<fs::perms>(0444);
constexpr auto kFolderToRead = static_cast<fs::perms>(0555);

/// What `act` comes to for somebody who may only read the folder.
template <class Act> int onReadOnlyShare(const TemporaryFolder& folder, Act&& act)
{
    for (const std::string& name : folder.names())
        fs::permissions(folder.path(name), kFileToRead);
    fs::permissions(folder.path(), kFolderToRead);
    const int result = inAnotherProgram([&] {
        constexpr uid_t kNobody = 65534;
        return ::geteuid() == 0 && ::seteuid(kNobody) != 0 ? 250 : act();
    });
    fs::permissions(folder.path(), fs::perms::owner_all);
    for (const std::string& name : folder.names())
        fs::permissions(folder.path(name), fs::perms::owner_read | fs::perms::owner_write);
    return result;
}

int agenciesIn(const std::string& path, Access access)
{
    const auto why = refusal([&] { Connection::open(path, Sharing::Shared, access); });
    return why ? numberOf(why) : static_cast<int>(100 + agencies(Connection::open(path, Sharing::Shared, access)).size());
}

} // namespace

TEST_CASE("a file that another tool left with a write-ahead log is read where it may only be read")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("a%20b#c?d.soundings");
    smallWorkspace().saveCopy(path);
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec("PRAGMA journal_mode = WAL");
    REQUIRE(folder.names().size() == 1);
    const std::string before = bytesOf(path);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite})
        CHECK(onReadOnlyShare(folder, [&] { return agenciesIn(path, access); }) == 102);
    CHECK(onReadOnlyShare(folder, [&] { return checkFile(path).back().passed ? 1 : 0; }) == 1);

    // Where it may be written, reading it leaves nothing beside it and changes nothing.
    CHECK(agenciesIn(path, Access::ReadOnly) == 102);
    CHECK(folder.names().size() == 1);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("what another tool still has in its log is read with the file, where both may only be read")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    smallWorkspace().saveCopy(path);
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("PRAGMA journal_mode = WAL; INSERT INTO agency VALUES ('n', 'New', 'partner', 'active')");
    REQUIRE(fs::file_size(path + "-wal") > 0);
    CHECK(onReadOnlyShare(folder, [&] { return agenciesIn(path, Access::ReadOnly); }) == 103);
}

TEST_CASE("a journal that cannot be played back on a share for reading is said, and nothing is read without it")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    smallWorkspace().saveCopy(path);
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN;"
               "INSERT INTO agency SELECT id || n, name || n, 'partner', 'active' FROM agency,"
               " (WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT 3000) SELECT n FROM c)");
    fs::copy_file(path, folder.path("cut.soundings"));
    fs::copy_file(path + "-journal", folder.path("cut.soundings-journal"));
    other.exec("ROLLBACK");
    fs::rename(folder.path("cut.soundings"), path);
    fs::rename(folder.path("cut.soundings-journal"), path + "-journal");
    for (const Access access : {Access::ReadOnly, Access::ReadWrite})
        CHECK(onReadOnlyShare(folder, [&] { return agenciesIn(path, access); }) == numberOf(ErrorCode::JournalBeside));
    CHECK(onReadOnlyShare(folder, [&] { return numberOf(refusal([&] { checkFile(path); })); })
          == numberOf(ErrorCode::JournalBeside));
}
