// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/open_database.h"

#include "core/path_length.h"
#include "core/storage/copy_database.h"
#include "core/storage/distrust.h"
#include "core/storage/file_snapshot.h"
#include "core/storage/file_steps.h"
#include "core/storage/inspect_file.h"
#include "core/storage/memory_copy.h"
#include "core/storage/reading_name.h"
#include "core/storage/schema_check.h"
#include "core/storage/sqlite_error.h"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace soundings {

namespace {

/// How long the command line waits for its turn.
constexpr int kPatienceMs = 2000;

int patience(Sharing sharing) { return sharing == Sharing::Exclusive ? 0 : kPatienceMs; }

void setUp(SQLite::Database& database)
{
    database.exec("PRAGMA temp_store = MEMORY");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA secure_delete = ON");
    // EXTRA: that the journal is gone is on disk too, before anybody is told that an answer is saved.
    database.exec("PRAGMA synchronous = EXTRA");
    // In exclusive use the journal is kept between commits: emptied, so that no answer lies about in it.
    database.exec("PRAGMA journal_size_limit = 0");
}

/// BEGIN EXCLUSIVE keeps its lock after the commit in this locking mode.
void takeLock(SQLite::Database& database)
{
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("BEGIN EXCLUSIVE; COMMIT");
}

void bringUpToDate(OpenDatabase& open, const std::string& path, const MigrationScripts& scripts)
{
    if (schemaVersion(*open.database) == static_cast<int>(scripts.size()))
        return;
    if (open.access == Access::ReadOnly) { // the file stays as it is
        open.database = memoryCopy(*open.database);
        setUp(*open.database);
    } else {
        open.backup = keepBackup(*open.database, path);
    }
    migrate(*open.database, scripts);
    // What is no longer there has been overwritten. This gives its room back, and takes what other programs left in it.
    open.database->tryExec("VACUUM");
}

/// With its lock, and nothing in it looked at.
OpenDatabase openUnread(const std::string& path, Sharing sharing, Access access, JournalKind journal)
{
    const bool write = access == Access::ReadWrite && isFolderWritable(path);
    requireShortPath(path, write ? kSqliteNeeds : 0);
    const ReadingName reading = readingName(path, journal);
    OpenDatabase open;
    open.lock = WorkspaceLock(path, write ? sharing : Sharing::Shared, patience(sharing));
    open.identity = FileIdentity::of(path);
    open.database = write
        ? std::make_unique<SQLite::Database>(sqliteName(path), SQLite::OPEN_READWRITE, patience(sharing))
        : std::make_unique<SQLite::Database>(reading.name, SQLite::OPEN_READONLY | reading.flags, patience(sharing));
    if (FileIdentity::of(path) != open.identity)
        throw Error(ErrorCode::FileReplaced, {}, path);
    const bool isReadOnly = sqlite3_db_readonly(open.database->getHandle(), "main") != 0;
    open.access = write && !isReadOnly ? Access::ReadWrite : Access::ReadOnly;
    distrust(*open.database);
    return open;
}

OpenDatabase openOnce(const std::string& path, Sharing sharing, Access access, JournalKind journal,
                      const MigrationScripts& scripts)
{
    OpenDatabase open = openUnread(path, sharing, access, journal);
    SQLite::Database& database = *open.database;
    if (open.access == Access::ReadWrite && sharing == Sharing::Exclusive)
        takeLock(database);
    setUp(database);
    if (open.access == Access::ReadWrite)
        database.exec("PRAGMA journal_mode = DELETE");
    requireSchema(database, path, scripts);
    requireWhole(database, path);
    bringUpToDate(open, path, scripts);
    return open;
}

/// A workspace of which another program has the file; its bytes are taken between two of that one's transactions.
OpenDatabase openSnapshot(const std::string& path, const MigrationScripts& scripts)
{
    OpenDatabase open;
    open.access = Access::ReadOnly;
    open.identity = FileIdentity::of(path);
    open.database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    distrust(*open.database);
    setUp(*open.database);
    takeSnapshot(path, *open.database);
    requireSchema(*open.database, path, scripts);
    requireWhole(*open.database, path);
    if (schemaVersion(*open.database) != static_cast<int>(scripts.size()))
        migrate(*open.database, scripts);
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

/// `open`, and again after recover() where a file that is to be read has to be played back first.
template <class Open> auto recovering(const std::string& path, Access access, const Open& open)
{
    const bool mayRecover = isFolderWritable(path);
    try {
        return opening(path, open);
    } catch (const Error& error) {
        if (!mayRecover && isJournalBeside(path)
            && (error.code() == ErrorCode::ReadOnly || error.code() == ErrorCode::NoPermission))
            throw Error(ErrorCode::JournalBeside, error.detail(), path);
        if (error.code() != ErrorCode::ReadOnly || access == Access::ReadWrite || !mayRecover)
            throw;
    }
    return opening(path, [&] {
        recover(path);
        return open();
    });
}

} // namespace

OpenDatabase openDatabase(const std::string& path, Sharing sharing, Access access, const MigrationScripts& scripts)
{
    const JournalKind journal = inspectFile(path, static_cast<int>(scripts.size()));
    return recovering(path, access, [&] { return openOnce(path, sharing, access, journal, scripts); });
}

std::unique_ptr<SQLite::Database> openCopy(const std::string& path)
{
    const JournalKind journal = inspectFile(path, static_cast<int>(migrationScripts().size()));
    return recovering(path, Access::ReadOnly, [&] {
        const OpenDatabase open = openUnread(path, Sharing::Shared, Access::ReadOnly, journal);
        auto copy = memoryCopy(*open.database);
        setUp(*copy);
        return copy;
    });
}

OpenDatabase readDatabase(const std::string& path, const MigrationScripts& scripts)
{
    OpenDatabase read;
    try {
        const WorkspaceLock free(path, Sharing::Shared, 0);
        read = openDatabase(path, Sharing::Shared, Access::ReadOnly, scripts);
        read.database = opening(path, [&] { return memoryCopy(*read.database); });
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Locked)
            throw;
        inspectFile(path, static_cast<int>(scripts.size()));
        read = opening(path, [&] { return openSnapshot(path, scripts); });
    }
    read.lock = {};
    return read;
}

std::unique_ptr<SQLite::Database> newDatabase(const std::string& temporary, const std::string& path,
                                              const MigrationScripts& scripts)
{
    return opening(path, [&] {
        auto database = std::make_unique<SQLite::Database>(sqliteName(temporary), SQLite::OPEN_READWRITE);
        distrust(*database);
        setUp(*database);
        migrate(*database, scripts);
        return database;
    });
}

std::unique_ptr<SQLite::Database> memoryDatabase(const MigrationScripts& scripts)
{
    auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    distrust(*database);
    setUp(*database);
    migrate(*database, scripts);
    return database;
}

void releaseDatabase(SQLite::Database& database, Access access) noexcept
{
    if (access == Access::ReadOnly)
        return;
    // The journal is taken away on the way from one journal mode to another, not by closing.
    database.tryExec("PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema;"
                     "PRAGMA journal_mode = PERSIST; PRAGMA journal_mode = DELETE");
}

void leaveJournal(SQLite::Database& database) noexcept { database.tryExec("PRAGMA journal_mode = PERSIST"); }

} // namespace soundings
