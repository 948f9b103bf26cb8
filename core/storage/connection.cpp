// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/error.h"
#include "core/open_files.h"
#include "core/storage/copy_database.h"
#include "core/storage/file_beside.h"
#include "core/storage/file_steps.h"
#include "core/storage/known_questionnaires.h"
#include "core/storage/open_database.h"
#include "core/storage/query.h"
#include "core/storage/require_sound.h"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <utility>

namespace soundings {

struct Connection::Private {
    Private(OpenDatabase opened, std::string where)
        : lock(std::move(opened.lock)), database(std::move(opened.database)), access(opened.access),
          identity(opened.identity), path(std::move(where)), name(identity ? sqliteName(path) : std::string()),
          open(name)
    {
    }
    ~Private()
    {
        // The journal of a file that has taken this one's place is not ours to take away.
        if (identity && placeOf(name, *identity) == FilePlace::Replaced)
            leaveJournal(*database);
        else if (identity)
            releaseDatabase(*database, access);
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    WorkspaceLock lock; ///< before the database, so that it outlives it
    std::unique_ptr<SQLite::Database> database;
    Access access;
    std::optional<FileIdentity> identity; ///< empty for one in memory
    std::string path;
    std::string name; ///< the path from the root, so that it leads to the same place wherever the program goes
    OpenWorkspaceFile open;
    KnownQuestionnaires known;
    std::optional<FileUpdate> update;
};

Connection::Connection(std::unique_ptr<Private> d) : m_d(std::move(d)) { }
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

Connection Connection::open(const std::string& path, Sharing sharing, Access access)
{
    OpenDatabase open = openDatabase(path, sharing, access, migrationScripts());
    const std::optional<std::string> backup = std::move(open.backup);
    Connection connection(std::make_unique<Private>(std::move(open), path));
    requireSound(connection);
    if (backup) {
        wipeFile(*backup);
        connection.m_d->update = FileUpdate{*backup, backupsOf(path)};
    }
    return connection;
}

Connection Connection::privateCopy(const std::string& path)
{
    OpenDatabase open;
    open.database = openCopy(path);
    return Connection(std::make_unique<Private>(std::move(open), std::string()));
}

Connection Connection::readCopy(const std::string& path)
{
    Connection connection(std::make_unique<Private>(readDatabase(path, migrationScripts()), path));
    requireSound(connection);
    return connection;
}

Connection Connection::create(const std::string& path, Sharing sharing, const Fill& fill)
{
    FileBeside file(path);
    {
        OpenDatabase made;
        made.database = newDatabase(file.temporaryPath(), path, migrationScripts());
        const Connection filling(std::make_unique<Private>(std::move(made), path));
        transact(filling, fill);
    }
    file.publish();
    return open(path, sharing);
}

Connection Connection::inMemory()
{
    OpenDatabase open;
    open.database = memoryDatabase(migrationScripts());
    return Connection(std::make_unique<Private>(std::move(open), std::string()));
}

const std::string& Connection::path() const { return m_d->path; }

bool Connection::isReadOnly() const { return m_d->access == Access::ReadOnly; }

const std::optional<FileUpdate>& Connection::update() const { return m_d->update; }

FilePlace Connection::place() const { return m_d->identity ? placeOf(m_d->name, *m_d->identity) : FilePlace::Here; }

std::int64_t Connection::dataVersion() const
{
    Query query(*this, "PRAGMA data_version");
    query.step();
    return query.integer(0);
}

void Connection::saveCopy(const std::string& path) const { copyDatabase(*m_d->database, path); }

SQLite::Database& Connection::database() const { return *m_d->database; }

KnownQuestionnaires& Connection::known() const { return m_d->known; }

static void requireHere(const Connection& connection)
{
    const FilePlace place = connection.place();
    if (place != FilePlace::Here)
        throw Error(place == FilePlace::Gone ? ErrorCode::FileGone : ErrorCode::FileReplaced, {}, connection.path());
}

Transaction::Transaction(const Connection& connection) : m_connection(connection)
{
    if (connection.isReadOnly())
        throw Error(ErrorCode::ReadOnly, {}, connection.path());
    requireHere(connection);
    Query(connection, "BEGIN IMMEDIATE").run();
    m_open = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    KnownQuestionnaires& known = m_connection.known();
    for (const auto& key : std::exchange(known.uncommitted, {}))
        known.byVersion.erase(key);
    // SQLite rolls back by itself after some failures (a full disk); then there is nothing left to end.
    SQLite::Database& database = m_connection.database();
    if (sqlite3_get_autocommit(database.getHandle()) == 0)
        database.tryExec("ROLLBACK");
}

/// Gives back the room of much that was deleted; best effort, for what was there has been overwritten already.
static void giveBackRoom(SQLite::Database& database) noexcept
{
    constexpr int kMuch = 256; // pages, a megabyte
    try {
        const int unused = database.execAndGet("PRAGMA freelist_count").getInt();
        if (unused > kMuch && unused > database.execAndGet("PRAGMA page_count").getInt() / 4)
            database.exec("VACUUM");
    } catch (const SQLite::Exception&) { // another program is reading, or the disk is full
    }
}

void Transaction::commit()
{
    requireHere(m_connection);
    Query(m_connection, "COMMIT").run();
    m_open = false;
    m_connection.known().uncommitted.clear();
    giveBackRoom(m_connection.database());
}

} // namespace soundings
