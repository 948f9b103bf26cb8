// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace SQLite {
class Database;
}

namespace soundings {

/// Writes a compact copy to `path`, whole or not at all. Throws Error{FileExists}, {NoPermission}, {DiskFull}.
void copyDatabase(SQLite::Database& database, const std::string& path);
/// Keeps what is there before an update beside the file, in "name (before update).soundings", unless a try before this
/// one kept the same. Throws as copyDatabase().
void keepBackup(SQLite::Database& database, const std::string& path);

} // namespace soundings
