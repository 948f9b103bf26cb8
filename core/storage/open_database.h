// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/migrations.h"
#include "core/storage/workspace_lock.h"

#include <memory>
#include <string>

namespace soundings {

struct OpenDatabase {
    WorkspaceLock lock; ///< given back after the database is closed
    std::unique_ptr<SQLite::Database> database;
    Access access = Access::ReadWrite; ///< as the file could be opened
};

/// What Connection::open() does; `scripts` are a parameter so that tests can update a file to a version yet to come.
OpenDatabase openDatabase(const std::string& path, Sharing sharing, Access access, const MigrationScripts& scripts);
/// What Connection::create() does.
OpenDatabase createDatabase(const std::string& path, Sharing sharing, const MigrationScripts& scripts);
/// What Connection::privateCopy() does.
std::unique_ptr<SQLite::Database> openCopy(const std::string& path);
std::unique_ptr<SQLite::Database> memoryDatabase(const MigrationScripts& scripts);

/// Writes a compact copy to `path`, whole or not at all. Throws Error{FileExists}, {NoPermission}, {DiskFull}.
void copyDatabase(SQLite::Database& database, const std::string& path);

/// Releases the file, and deletes the empty journal that exclusive use leaves; best effort.
void releaseDatabase(SQLite::Database& database, Access access) noexcept;

} // namespace soundings
