// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/migrations.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace fs = std::filesystem;

namespace {

std::optional<ErrorCode> opening(const std::string& path, Sharing sharing = Sharing::Shared,
                                 Access access = Access::ReadWrite)
{
    return refusal([&] { Connection::open(path, sharing, access); });
}

void makeWorkspace(const std::string& path) { Connection::create(path, Sharing::Shared, insertSmallWorkspace); }

void makeDatabase(const std::string& path, const std::string& sql)
{
    SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

int valueOf(const Connection& connection, const std::string& pragma)
{
    return connection.database().execAndGet("PRAGMA " + pragma).getInt();
}

} // namespace

TEST_CASE("a new workspace is ours, of the newest version, and for its owner alone")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("new.soundings");
    {
        const Connection file = Connection::create(path, Sharing::Shared, insertSmallWorkspace);
        CHECK(file.path() == path);
        CHECK_FALSE(file.isReadOnly());
        CHECK(valueOf(file, "application_id") == kApplicationId);
        CHECK(valueOf(file, "user_version") == static_cast<int>(migrationScripts().size()));
    }
    CHECK(folder.names() == std::vector<std::string>{"new.soundings"});
    CHECK((fs::status(path).permissions() & fs::perms::mask) == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(bytesOf(path).substr(68, 4) == "Sndg");
    CHECK(opening(path) == std::nullopt);
}

TEST_CASE("a new workspace never takes the place of another file")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("there.soundings");
    writeBytes(path, "precious");
    CHECK(refusal([&] { Connection::create(path, Sharing::Shared, insertSmallWorkspace); }) == ErrorCode::FileExists);
    CHECK(bytesOf(path) == "precious");
    fs::create_symlink(folder.path("nowhere"), folder.path("link.soundings"));
    CHECK(refusal([&] { Connection::create(folder.path("link.soundings"), Sharing::Shared, insertSmallWorkspace); })
          == ErrorCode::FileExists);
    CHECK(
        refusal([&] { Connection::create(folder.path("no/folder.soundings"), Sharing::Shared, insertSmallWorkspace); })
        == ErrorCode::FileNotFound);
    CHECK(folder.names() == std::vector<std::string>{"link.soundings", "there.soundings"});
}

TEST_CASE("each thing that is not a workspace has its own refusal and is left as it was")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("x.soundings");
    CHECK(opening(path) == ErrorCode::FileNotFound);
    CHECK(opening("") == ErrorCode::FileNotFound);
    CHECK(opening(folder.path()) == ErrorCode::FileIsDirectory);
    CHECK(opening("/dev/null") == ErrorCode::NotRegularFile);

    const auto refused = [&](const std::string& bytes) {
        writeBytes(path, bytes);
        const auto code = opening(path);
        CHECK(bytesOf(path) == bytes);
        CHECK(folder.names() == std::vector<std::string>{"x.soundings"});
        return code;
    };
    CHECK(refused("") == ErrorCode::FileEmpty);
    CHECK(refused("item,answer,note\n") == ErrorCode::NotSqlite);
    CHECK(refused("SQLite format 3") == ErrorCode::NotSqlite);
    CHECK(refused(std::string("SQLite format 3\0 and no more", 28)) == ErrorCode::NotSqlite);
}

TEST_CASE("another program's database is not ours, and is not touched")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("other.db");
    makeDatabase(path, "CREATE TABLE round (id); PRAGMA user_version = 1");
    const std::string before = bytesOf(path);
    CHECK(opening(path) == ErrorCode::NotOurs);
    CHECK(opening(path, Sharing::Exclusive) == ErrorCode::NotOurs);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a workspace of a version to come is refused as newer, with that version")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("newer.soundings");
    makeWorkspace(path);
    makeDatabase(path, "PRAGMA user_version = 99");
    try {
        Connection::open(path, Sharing::Shared);
        FAIL("opened");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NewerVersion);
        CHECK(error.detail() == "99");
        CHECK(error.file() == path);
    }
}

TEST_CASE("a damaged workspace is refused as damaged")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("damaged.soundings");
    makeWorkspace(path);
    SECTION("a page overwritten")
    {
        std::string bytes = bytesOf(path);
        bytes.replace(4096 * 2, 200, 200, '\x5A');
        writeBytes(path, bytes);
    }
    SECTION("the end cut off") { fs::resize_file(path, fs::file_size(path) / 2); }
    SECTION("a table gone") { makeDatabase(path, "DROP TABLE reopening"); }
    SECTION("a value that no rule allows")
    {
        makeDatabase(path,
                     "PRAGMA ignore_check_constraints = ON; UPDATE agency SET role = 'spy' WHERE role = 'partner'");
    }
    SECTION("no version") { makeDatabase(path, "PRAGMA user_version = 0"); }
    CHECK(opening(path) == ErrorCode::Damaged);
}

TEST_CASE("a workspace that another tool switched to a write-ahead log comes back to one file")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("wal.soundings");
    makeWorkspace(path);
    makeDatabase(path, "PRAGMA journal_mode = WAL; INSERT INTO agency VALUES ('n', 'New', 'partner', 'active')");
    {
        const Connection file = Connection::open(path, GENERATE(Sharing::Shared, Sharing::Exclusive));
        CHECK(agencies(file).size() == 3);
        CHECK(file.database().execAndGet("PRAGMA journal_mode").getString() == "delete");
    }
    CHECK(folder.names() == std::vector<std::string>{"wal.soundings"});
}

TEST_CASE("a file opened to be read is not written")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("read.soundings");
    makeWorkspace(path);
    const Connection file = Connection::open(path, Sharing::Shared, Access::ReadOnly);
    CHECK(file.isReadOnly());
    CHECK(agencies(file).size() == 2);
    CHECK(refusal([&] { const Transaction t(file); }) == ErrorCode::ReadOnly);
}

TEST_CASE("a path may have any characters in it")
{
    const TemporaryFolder folder;
    for (const std::string name : {"a b.soundings", "what?mode=ro.soundings", "100%41 #1.soundings",
                                   "file:x?vfs=none.soundings", "'\"; --.soundings", ":memory:", "Tŷ Gŵyl.soundings"}) {
        const std::string path = folder.path(name);
        CAPTURE(name);
        makeWorkspace(path);
        CHECK(fs::file_size(path) > 0);
        const Connection file = Connection::open(path, Sharing::Exclusive);
        file.saveCopy(path + " copy");
        CHECK(agencies(file).size() == 2);
        CHECK(agencies(Connection::open(path + " copy", Sharing::Shared)).size() == 2);
    }
}

TEST_CASE("a relative path is taken from where the program stands")
{
    const TemporaryFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    CHECK(refusal([] { makeWorkspace("file:here.soundings"); }) == std::nullopt);
    fs::current_path(before);
    CHECK(folder.names() == std::vector<std::string>{"file:here.soundings"});
}

TEST_CASE("a copy is whole, compact and never in place of another file")
{
    const TemporaryFolder folder;
    const Connection file = Connection::create(folder.path("a.soundings"), Sharing::Exclusive, insertSmallWorkspace);
    file.saveCopy(folder.path("b.soundings"));
    const Connection copy = Connection::open(folder.path("b.soundings"), Sharing::Shared);
    CHECK(agencies(copy) == agencies(file));
    CHECK(rounds(copy) == rounds(file));
    CHECK(refusal([&] { file.saveCopy(folder.path("b.soundings")); }) == ErrorCode::FileExists);
    CHECK(refusal([&] { file.saveCopy(folder.path("a.soundings")); }) == ErrorCode::FileExists);
    CHECK(refusal([&] { file.saveCopy(folder.path("no/c.soundings")); }) == ErrorCode::FileNotFound);
    smallWorkspace().saveCopy(folder.path("memory.soundings"));
    CHECK(opening(folder.path("memory.soundings")) == std::nullopt);
}

TEST_CASE("an open workspace is set to be safe rather than quick, and to trust nothing in the file")
{
    const TemporaryFolder folder;
    const Connection file = Connection::create(folder.path("s.soundings"),
                                               GENERATE(Sharing::Shared, Sharing::Exclusive), insertSmallWorkspace);
    CHECK(valueOf(file, "synchronous") == 3);
    CHECK(valueOf(file, "foreign_keys") == 1);
    CHECK(valueOf(file, "trusted_schema") == 0);
    CHECK(valueOf(file, "cell_size_check") == 1);
    CHECK(valueOf(file, "secure_delete") == 1);
    CHECK(valueOf(file, "temp_store") == 2);
    CHECK(file.database().execAndGet("PRAGMA journal_mode").getString() == "delete");
    file.database().tryExec("PRAGMA writable_schema = ON");
    CHECK(file.database().tryExec("DELETE FROM sqlite_schema") != 0);
}

TEST_CASE("work that throws leaves the file as it was")
{
    const Connection file = smallWorkspace();
    CHECK_THROWS_AS(transact(file,
                             [](const Transaction& t) {
                                 insertAgency(t, {{"n"}, "New", AgencyRole::Partner, {}});
                                 throw Error(ErrorCode::Internal);
                             }),
                    Error);
    CHECK(agencies(file).size() == 2);
    CHECK(transact(file, [](const Transaction&) { return 7; }) == 7);
}
