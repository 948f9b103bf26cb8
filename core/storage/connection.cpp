// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/error.h"
#include "core/storage/known_questionnaires.h"
#include "core/storage/open_database.h"
#include "core/storage/query.h"
#include "core/storage/require_sound.h"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <utility>

namespace soundings {

struct Connection::Private {
    Private(OpenDatabase open, std::string where)
        : lock(std::move(open.lock)), database(std::move(open.database)), access(open.access), path(std::move(where))
    {
    }
    ~Private()
    {
        if (!path.empty())
            releaseDatabase(*database, access);
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    WorkspaceLock lock; ///< before the database, so that it outlives it
    std::unique_ptr<SQLite::Database> database;
    Access access;
    std::string path;
    KnownQuestionnaires known;
};

Connection::Connection(std::unique_ptr<Private> d) : m_d(std::move(d)) { }
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

Connection Connection::open(const std::string& path, Sharing sharing, Access access)
{
    Connection connection(
        std::make_unique<Private>(openDatabase(path, sharing, access, migrationScripts()), path));
    requireSound(connection);
    return connection;
}

Connection Connection::privateCopy(const std::string& path)
{
    OpenDatabase open{{}, openCopy(path), Access::ReadWrite};
    return Connection(std::make_unique<Private>(std::move(open), std::string()));
}

Connection Connection::create(const std::string& path, Sharing sharing)
{
    return Connection(std::make_unique<Private>(createDatabase(path, sharing, migrationScripts()), path));
}

Connection Connection::inMemory()
{
    OpenDatabase open{{}, memoryDatabase(migrationScripts()), Access::ReadWrite};
    return Connection(std::make_unique<Private>(std::move(open), std::string()));
}

const std::string& Connection::path() const { return m_d->path; }

bool Connection::isReadOnly() const { return m_d->access == Access::ReadOnly; }

std::int64_t Connection::dataVersion() const
{
    Query query(*this, "PRAGMA data_version");
    query.step();
    return query.integer(0);
}

void Connection::saveCopy(const std::string& path) const { copyDatabase(*m_d->database, path); }

SQLite::Database& Connection::database() const { return *m_d->database; }

KnownQuestionnaires& Connection::known() const { return m_d->known; }

Transaction::Transaction(const Connection& connection) : m_connection(connection)
{
    if (connection.isReadOnly())
        throw Error(ErrorCode::ReadOnly, {}, connection.path());
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

void Transaction::commit()
{
    Query(m_connection, "COMMIT").run();
    m_open = false;
    m_connection.known().uncommitted.clear();
}

} // namespace soundings
