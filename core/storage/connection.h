// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_identity.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace SQLite {
class Database;
}

namespace soundings {

struct KnownQuestionnaires;
class Transaction;

/// Whether other programs may have the file open at the same time.
enum class Sharing {
    Shared, ///< command line: waits a little for its turn, then Error{Locked}
    Exclusive, ///< the window: the second program on the file gets Error{Locked} at once
};

enum class Access { ReadWrite, ReadOnly };

/// What opening a file of an earlier version did.
struct FileUpdate {
    std::string backup; ///< path of the copy that was kept until the updated file had passed its check, and then deleted
    /// Copies from before this update or an earlier one that still lie beside the file, this one too where it could not be
    /// deleted: they hold people's answers that the file itself no longer has.
    std::vector<std::string> copiesLeft;
};

/// An open workspace file: identity proved, schema up to date, defensive settings on.
/// Movable; one thread at a time.
class Connection {
public:
    /// Opens an existing workspace. An older one is backed up beside the file ("name (before update).soundings") and
    /// migrated; the backup goes when the updated file has passed its check, because it holds answers that are to be nowhere.
    /// Opened to be read, it stays as it is and a copy in memory is migrated. Falls back to read-only where the file may not
    /// be written.
    /// Throws Error: FileNotFound, FileIsDirectory, NotRegularFile, FileNameTooLong, PathTooLong, NoPermission,
    /// FileEmpty, NotSqlite, NotOurs, NotOurSchema, NewerVersion, JournalBeside, Damaged, Locked.
    static Connection open(const std::string& path, Sharing sharing, Access access = Access::ReadWrite);
    /// The workspace as it is at this moment, in memory and to be read only, although another program may have it open.
    /// Throws as open() does; Error{Locked} only where the other one never stops writing.
    static Connection readCopy(const std::string& path);
    using Fill = std::function<void(const Transaction&)>;
    /// Makes a new file by the whole chain of migrations and `fill`, which puts in what every workspace has; the file
    /// gets its name when it is whole. Throws Error{FileExists} rather than overwrite.
    static Connection create(const std::string& path, Sharing sharing, const Fill& fill);
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
    /// Empty where the file was of this version, or was opened to be read.
    [[nodiscard]] const std::optional<FileUpdate>& update() const;
    /// Where path() leads now; nothing is written into a file that has lost its name.
    [[nodiscard]] FilePlace place() const;
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
    /// BEGIN IMMEDIATE. Throws Error{ReadOnly}, {Locked}, {FileGone} or {FileReplaced}.
    explicit Transaction(const Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// On disk when it returns. Throws Error{DiskFull}, {WriteFailed}, {FileGone}, {FileReplaced}.
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
