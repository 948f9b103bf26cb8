// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace SQLite {
class Database;
}

namespace soundings {

/// A private copy, page by page, that may be written while the file stays as it is. Of a database that may only be read
/// SQLite skips the CHECK constraints (sqlite3BtreeIsReadonly() in its build.c): they are checked in the copy.
std::unique_ptr<SQLite::Database> memoryCopy(SQLite::Database& database);

} // namespace soundings
