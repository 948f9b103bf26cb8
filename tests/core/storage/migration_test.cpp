// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/open_database.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The released scripts and one that is made up.
MigrationScripts scriptsAnd(std::string_view next)
{
    MigrationScripts scripts = migrationScripts();
    scripts.push_back({next});
    return scripts;
}

constexpr std::string_view kNext = "ALTER TABLE agency ADD COLUMN motto TEXT NOT NULL DEFAULT 'Ask first'";

OpenDatabase opened(const std::string& path, const MigrationScripts& scripts, Access access = Access::ReadWrite)
{
    return openDatabase(path, Sharing::Shared, access, scripts);
}

} // namespace

TEST_CASE("an older workspace is copied first and then brought up to date, with everything in it")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("old.soundings");
    Connection::create(path, Sharing::Shared, insertSmallWorkspace);
    const MigrationScripts scripts = scriptsAnd(kNext);
    {
        const OpenDatabase file = opened(path, scripts);
        CHECK(schemaVersion(*file.database) == static_cast<int>(scripts.size()));
        CHECK(file.database->execAndGet("SELECT group_concat(DISTINCT motto) FROM agency").getString() == "Ask first");
        CHECK(file.database->execAndGet("SELECT count(*) FROM agency").getInt() == 2);
        CHECK(file.database->execAndGet("PRAGMA foreign_keys").getInt() == 1);
    }
    CHECK(folder.names() == std::vector<std::string>{"old (before update).soundings", "old.soundings"});
    CHECK(agencies(Connection::open(folder.path("old (before update).soundings"), Sharing::Shared)).size() == 2);
    CHECK(refusal([&] { Connection::open(path, Sharing::Shared); }) == ErrorCode::NewerVersion);
    opened(path, scripts);
    CHECK(folder.names().size() == 2); // no second copy: there was nothing to do
}

TEST_CASE("a copy from an earlier update is not overwritten")
{
    const TemporaryFolder folder;
    Connection::create(folder.path("old.soundings"), Sharing::Shared, insertSmallWorkspace);
    writeBytes(folder.path("old (before update).soundings"), "kept");
    opened(folder.path("old.soundings"), scriptsAnd(kNext));
    CHECK(bytesOf(folder.path("old (before update).soundings")) == "kept");
    CHECK(folder.names().front() == "old (before update 2).soundings");
}

TEST_CASE("an update that fails leaves the workspace at its version, and one backup however often it is tried")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("old.soundings");
    Connection::create(path, Sharing::Shared, insertSmallWorkspace);
    const auto failing = GENERATE(as<std::string_view>(),
                                  // what points to the partner points nowhere afterwards
                                  "INSERT INTO response VALUES ('r', 'no-round', 'q', '1', NULL)",
                                  "CREATE TABLE more (a TEXT) STRICT; SELECT nothing FROM nowhere");
    for (int i = 0; i < 3; ++i)
        CHECK(refusal([&] { opened(path, scriptsAnd(failing)); }) == ErrorCode::Damaged);
    CHECK(folder.names() == std::vector<std::string>{"old (before update).soundings", "old.soundings"});
    const Connection file = Connection::open(path, Sharing::Shared);
    CHECK(agencies(file).size() == 2);
    CHECK(file.database().execAndGet("SELECT count(*) FROM response").getInt() == 0);
    CHECK_FALSE(file.database().tableExists("more"));
}

TEST_CASE("an older workspace that has changed since a failed update is backed up as it is now")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("old.soundings");
    Connection::create(path, Sharing::Shared, insertSmallWorkspace);
    CHECK(refusal([&] { opened(path, scriptsAnd("SELECT nothing FROM nowhere")); }) == ErrorCode::Damaged);
    transact(Connection::open(path, Sharing::Shared), [](const Transaction& t) { raiseMinimumGroup(t, 20); });
    opened(path, scriptsAnd(kNext));
    const std::string second = folder.path("old (before update 2).soundings");
    CHECK(workspaceFacts(Connection::open(second, Sharing::Shared)).minimumGroup == 20);
}

TEST_CASE("an older workspace can be read without being changed")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("old.soundings");
    Connection::create(path, Sharing::Shared, insertSmallWorkspace);
    const std::string before = bytesOf(path);
    {
        const OpenDatabase file = opened(path, scriptsAnd(kNext), Access::ReadOnly);
        CHECK(file.access == Access::ReadOnly);
        CHECK(file.database->execAndGet("SELECT group_concat(DISTINCT motto) FROM agency").getString() == "Ask first");
        CHECK(readDatabase(path, scriptsAnd(kNext)).database->execAndGet("SELECT count(motto) FROM agency").getInt()
              == 2);
    }
    CHECK(refusal([&] { opened(path, scriptsAnd("SELECT nothing FROM nowhere"), Access::ReadOnly); })
          == ErrorCode::Damaged);
    CHECK(bytesOf(path) == before);
    CHECK(folder.names().size() == 1);
}

TEST_CASE("every table is strict and every text of the schema explains itself")
{
    const auto database = memoryDatabase(migrationScripts());
    SQLite::Statement tables(
        *database, "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'");
    int count = 0;
    while (tables.executeStep()) {
        CAPTURE(tables.getColumn(0).getString());
        CHECK(tables.getColumn(1).getInt() == 1);
        ++count;
    }
    CHECK(count == 26);
}

TEST_CASE("in tables without a rowid the columns of the key come first")
{
    const auto database = memoryDatabase(migrationScripts());
    SQLite::Statement columns(*database,
                              "SELECT t.name || '.' || c.name FROM pragma_table_list AS t JOIN"
                              " pragma_table_info(t.name) AS c WHERE t.wr = 1 AND c.pk > 0 AND c.pk <> c.cid + 1");
    if (columns.executeStep())
        FAIL(columns.getColumn(0).getString());
}
