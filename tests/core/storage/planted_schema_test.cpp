// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_file.h"
#include "core/storage/connection.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

struct Planted {
    const char* sql;
    const char* name; ///< in the refusal; empty where another reason is right
};

const std::vector<Planted> kPlanted{
    {"CREATE TABLE notes (text)", "table notes"},
    {"CREATE VIEW empty AS SELECT 1", "view empty"},
    {"CREATE TRIGGER trap AFTER INSERT ON agency BEGIN DELETE FROM round; END", "trigger trap"},
    {"ALTER TABLE agency ADD COLUMN loud TEXT AS (upper(name))", "table agency"},
    {"CREATE INDEX quick ON agency (lower(name))", "index quick"},
    {"DROP INDEX response_about_agency; CREATE INDEX response_about_agency ON response (about_agency_id DESC)",
     "index response_about_agency"},
    {"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 10 AND 50', 'BETWEEN 1 AND 50')",
     "table workspace"},
    {"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '''partner''', '''Partner''')",
     "table agency"},
    {"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'draft'",
     "table draft"},
    {"ALTER TABLE comment ADD COLUMN person INTEGER", "table comment"},
    {"ALTER TABLE comment RENAME COLUMN text TO words", "table comment"},
    {"ANALYZE", "table sqlite_stat1"},
    {"DROP TABLE reopening", ""},
    {"DROP INDEX one_agency_is_ours", ""},
};

void makeFile(const std::string& path) { smallWorkspace().saveCopy(path); }

std::pair<std::optional<ErrorCode>, std::string> refusalOf(const std::string& path, Access access)
{
    try {
        Connection::open(path, Sharing::Shared, access);
    } catch (const Error& error) {
        return {error.code(), error.detail()};
    }
    return {};
}

} // namespace

TEST_CASE("a schema that is not what Soundings makes is refused, with the name of what is strange in it")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    for (const Planted& planted : kPlanted) {
        std::filesystem::remove(path);
        makeFile(path);
        SQLite::Database(path, SQLite::OPEN_READWRITE).exec(planted.sql);
        const std::string before = bytesOf(path);
        CAPTURE(planted.sql);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto [code, detail] = refusalOf(path, access);
            const bool isForeign = std::string(planted.name) != "";
            CHECK(code == (isForeign ? ErrorCode::NotOurSchema : ErrorCode::Damaged));
            CHECK((!isForeign || detail == planted.name));
        }
        const auto results = checkFile(path);
        CHECK(results.back().check == FileCheck::Schema);
        CHECK_FALSE(results.back().passed);
        CHECK(bytesOf(path) == before);
    }
}

TEST_CASE("comments and line breaks are no part of a schema")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    makeFile(path);
    SQLite::Database(path, SQLite::OPEN_READWRITE)
        .exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, char(10), ' /* so */' || char(10))"
              " WHERE type = 'index'; UPDATE sqlite_schema SET sql = replace(sql, '--', '-- more ')");
    CHECK(refusalOf(path, Access::ReadWrite).first == std::nullopt);
}

TEST_CASE("SQLite is told how much of anything a workspace can need")
{
    const Connection memory = Connection::inMemory();
    sqlite3* handle = memory.database().getHandle();
    for (const int limit : {SQLITE_LIMIT_SQL_LENGTH, SQLITE_LIMIT_COLUMN, SQLITE_LIMIT_EXPR_DEPTH,
                            SQLITE_LIMIT_COMPOUND_SELECT, SQLITE_LIMIT_VDBE_OP, SQLITE_LIMIT_FUNCTION_ARG,
                            SQLITE_LIMIT_ATTACHED, SQLITE_LIMIT_VARIABLE_NUMBER, SQLITE_LIMIT_TRIGGER_DEPTH}) {
        CAPTURE(limit);
        CHECK(sqlite3_limit(handle, limit, -1) <= 100'000);
    }
    CHECK(sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, -1) == 100'000'000);
}
