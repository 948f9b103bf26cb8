// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>

namespace SQLite {
class Database;
}

namespace soundings {

struct KnownQuestionnaires;

/// Whether other programs may have the file open at the same time.
enum class Sharing {
    Shared, ///< command line: waits a little for its turn, then Error{Locked}
    Exclusive, ///< the window: the second program on the file gets Error{Locked} at once
};

enum class Access { ReadWrite, ReadOnly };

/// An open workspace file: identity proved, schema up to date, defensive settings on.
/// Movable; one thread at a time.
class Connection {
public:
    /// Opens an existing workspace. Older schemas are backed up beside the file ("name (before update).soundings") and
    /// migrated. Falls back to read-only where the file may not be written.
    /// Throws Error: FileNotFound, FileIsDirectory, NotRegularFile, FileNameTooLong, PathTooLong, NoPermission,
    /// FileEmpty, NotSqlite, NotOurs, NotOurSchema, NewerVersion, JournalBeside, Damaged, Locked.
    static Connection open(const std::string& path, Sharing sharing, Access access = Access::ReadWrite);
    /// Makes a new file by the whole chain of migrations. Throws Error{FileExists} rather than overwrite; leaves no
    /// half-made file behind.
    static Connection create(const std::string& path, Sharing sharing);
    /// A copy in memory of a file whose content nobody has looked at yet, of the version it has: for check_file.h.
    /// Throws as open() does, but for what is in it.
    static Connection privateCopy(const std::string& path);
    /// A new workspace in memory, by the same chain.
    static Connection inMemory();

    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;
    ~Connection();

    /// Empty for one in memory.
    [[nodiscard]] const std::string& path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// PRAGMA data_version: differs once another connection has written to the file.
    [[nodiscard]] std::int64_t dataVersion() const;
    /// Writes a whole, compact copy (VACUUM INTO). Throws Error{FileExists}, {NoPermission}, {DiskFull}.
    void saveCopy(const std::string& path) const;

    /// For core/storage only: SQLiteCpp stays inside.
    [[nodiscard]] SQLite::Database& database() const;
    [[nodiscard]] KnownQuestionnaires& known() const;

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

/// The proof that a transaction is open; rolled back unless committed.
class Transaction {
public:
    /// BEGIN IMMEDIATE. Throws Error{ReadOnly} or {Locked}.
    explicit Transaction(const Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// On disk when it returns. Throws Error{DiskFull}, {WriteFailed}.
    void commit();
    [[nodiscard]] const Connection& connection() const { return m_connection; }

private:
    const Connection& m_connection;
    bool m_open = false;
};

/// Runs `work(transaction)` and commits it; returns what it returns.
template <class Work> auto transact(const Connection& connection, Work&& work)
{
    Transaction transaction(connection);
    if constexpr (std::is_void_v<decltype(work(transaction))>) {
        work(transaction);
        transaction.commit();
    } else {
        auto result = work(transaction);
        transaction.commit();
        return result;
    }
}

} // namespace soundings
