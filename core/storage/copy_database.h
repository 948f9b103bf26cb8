// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace soundings {

/// Writes a compact copy to `path`, whole or not at all. Throws Error{FileExists}, {NoPermission}, {DiskFull}.
void copyDatabase(SQLite::Database& database, const std::string& path);
/// Keeps what is there before an update beside the file, in "name (before update).soundings", unless a try before this
/// one kept the same. Returns its path. Throws as copyDatabase().
std::string keepBackup(SQLite::Database& database, const std::string& path);
/// Those that lie beside the file.
std::vector<std::string> backupsOf(const std::string& path);

} // namespace soundings
