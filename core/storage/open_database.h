// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/file_identity.h"
#include "core/storage/migrations.h"
#include "core/storage/workspace_lock.h"

#include <memory>
#include <optional>
#include <string>

namespace soundings {

struct OpenDatabase {
    WorkspaceLock lock; ///< given back after the database is closed
    std::unique_ptr<SQLite::Database> database;
    Access access = Access::ReadWrite; ///< as the file could be opened
    std::optional<FileIdentity> identity; ///< of the file that was opened
    std::optional<std::string> backup; ///< of what was there before an update, beside the file
};

/// What Connection::open() does; `scripts` are a parameter so that tests can update a file to a version yet to come.
OpenDatabase openDatabase(const std::string& path, Sharing sharing, Access access, const MigrationScripts& scripts);
/// What Connection::privateCopy() does.
std::unique_ptr<SQLite::Database> openCopy(const std::string& path);
/// What Connection::readCopy() does.
OpenDatabase readDatabase(const std::string& path, const MigrationScripts& scripts);
/// Makes the tables in the empty file `temporary`; what fails is said of `path`.
std::unique_ptr<SQLite::Database> newDatabase(const std::string& temporary, const std::string& path,
                                              const MigrationScripts& scripts);
std::unique_ptr<SQLite::Database> memoryDatabase(const MigrationScripts& scripts);

/// Releases the file, and deletes the empty journal that exclusive use leaves; best effort.
void releaseDatabase(SQLite::Database& database, Access access) noexcept;

/// Closing will not delete the journal, which is found by its name.
void leaveJournal(SQLite::Database& database) noexcept;

} // namespace soundings
