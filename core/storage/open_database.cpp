// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/open_database.h"

#include "core/storage/file_steps.h"
#include "core/storage/inspect_file.h"
#include "core/storage/schema_check.h"
#include "core/storage/sqlite_error.h"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace soundings {

namespace fs = std::filesystem;

namespace {

/// How long the command line waits for its turn.
constexpr int kPatienceMs = 2000;

int patience(Sharing sharing) { return sharing == Sharing::Exclusive ? 0 : kPatienceMs; }

/// The file may come from anybody: nothing in it may run, and nothing may weaken it
/// (https://www.sqlite.org/security.html).
void distrust(SQLite::Database& database)
{
    sqlite3* handle = database.getHandle();
    constexpr int kOn = 1;
    constexpr int kOff = 0;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, kOn, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, kOff, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, kOff, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, kOff, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, kOff, nullptr);
    database.exec("PRAGMA cell_size_check = ON");
}

void setUp(SQLite::Database& database)
{
    database.exec("PRAGMA temp_store = MEMORY");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA secure_delete = ON");
    database.exec("PRAGMA synchronous = FULL");
    // In exclusive use the journal is kept between commits: emptied, so that no answer lies about in it.
    database.exec("PRAGMA journal_size_limit = 0");
}

/// BEGIN EXCLUSIVE keeps its lock after the commit in this locking mode.
void takeLock(SQLite::Database& database)
{
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("BEGIN EXCLUSIVE; COMMIT");
}

std::string unusedBackupName(const std::string& path)
{
    const fs::path file = toPath(path);
    for (int number = 1;; ++number) {
        const std::string mark = number == 1 ? " (before update)" : " (before update " + std::to_string(number) + ")";
        fs::path backup = file.parent_path() / file.stem();
        backup += mark;
        backup += file.extension();
        if (!fs::exists(backup)) {
            const std::u8string text = backup.u8string();
            return std::string(text.begin(), text.end());
        }
    }
}

void bringUpToDate(OpenDatabase& open, const std::string& path, const MigrationScripts& scripts)
{
    if (schemaVersion(*open.database) == static_cast<int>(scripts.size()))
        return;
    if (open.access == Access::ReadOnly)
        throw Error(ErrorCode::ReadOnly, "older version", path);
    copyDatabase(*open.database, unusedBackupName(path));
    migrate(*open.database, scripts);
}

OpenDatabase openOnce(const std::string& path, Sharing sharing, Access access, const MigrationScripts& scripts)
{
    const bool write = access == Access::ReadWrite && isFolderWritable(path);
    OpenDatabase open;
    open.lock = WorkspaceLock(path, write ? sharing : Sharing::Shared, patience(sharing));
    open.database = std::make_unique<SQLite::Database>(
        sqliteName(path), write ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY, patience(sharing));
    SQLite::Database& database = *open.database;
    open.access =
        write && sqlite3_db_readonly(database.getHandle(), "main") == 0 ? Access::ReadWrite : Access::ReadOnly;
    distrust(database);
    if (open.access == Access::ReadWrite && sharing == Sharing::Exclusive)
        takeLock(database);
    setUp(database);
    if (open.access == Access::ReadWrite)
        database.exec("PRAGMA journal_mode = DELETE");
    requireWhole(database, path);
    bringUpToDate(open, path, scripts);
    requireSchema(database, path, scripts);
    return open;
}

/// A crash left a journal that a read-only connection may not play back.
void recover(const std::string& path)
{
    SQLite::Database database(sqliteName(path), SQLite::OPEN_READWRITE, kPatienceMs);
    distrust(database);
    schemaVersion(database);
    database.execAndGet("SELECT count(*) FROM sqlite_schema");
}

template <class Act> auto opening(const std::string& path, Act&& act)
{
    try {
        return act();
    } catch (const SQLite::Exception& exception) {
        const Error error = translated(exception, path);
        // SQLite's plain SQLITE_ERROR while opening: a schema that is not what it was.
        if (error.code() == ErrorCode::Internal && exception.getErrorCode() == SQLITE_ERROR)
            throw Error(ErrorCode::Damaged, error.detail(), path);
        throw error;
    }
}

} // namespace

OpenDatabase openDatabase(const std::string& path, Sharing sharing, Access access, const MigrationScripts& scripts)
{
    inspectFile(path, static_cast<int>(scripts.size()));
    try {
        return opening(path, [&] { return openOnce(path, sharing, access, scripts); });
    } catch (const Error& error) {
        if (error.code() != ErrorCode::ReadOnly || access == Access::ReadWrite || !isFolderWritable(path))
            throw;
    }
    return opening(path, [&] {
        recover(path);
        return openOnce(path, sharing, access, scripts);
    });
}

OpenDatabase createDatabase(const std::string& path, Sharing sharing, const MigrationScripts& scripts)
{
    FileBeside file(path);
    opening(path, [&] {
        SQLite::Database database(sqliteName(file.temporaryPath()), SQLite::OPEN_READWRITE);
        distrust(database);
        setUp(database);
        migrate(database, scripts);
    });
    file.publish();
    return openDatabase(path, sharing, Access::ReadWrite, scripts);
}

std::unique_ptr<SQLite::Database> memoryDatabase(const MigrationScripts& scripts)
{
    auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    distrust(*database);
    setUp(*database);
    migrate(*database, scripts);
    return database;
}

void copyDatabase(SQLite::Database& database, const std::string& path)
{
    FileBeside file(path);
    opening(path, [&] {
        SQLite::Statement copy(database, "VACUUM INTO ?");
        copy.bind(1, sqliteName(file.temporaryPath()));
        while (copy.executeStep()) { }
    });
    file.publish();
}

void releaseDatabase(SQLite::Database& database, Access access) noexcept
{
    if (access == Access::ReadOnly)
        return;
    // The journal is taken away on the way from one journal mode to another, not by closing.
    database.tryExec("PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema;"
                     "PRAGMA journal_mode = PERSIST; PRAGMA journal_mode = DELETE");
}

} // namespace soundings
