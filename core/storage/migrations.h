// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace soundings {

/// PRAGMA application_id of a workspace: "Sndg". At offset 68 of the file, big-endian; never changed.
inline constexpr std::int32_t kApplicationId = 0x536E6467;

/// Makes a schema version of the one before. A released script is never edited.
struct MigrationScript {
    std::string_view sql;
    /// What SQL cannot do, run after the script in the same transaction; may be null.
    void (*step)(SQLite::Database& database) = nullptr;
};

/// In their order: the n-th makes version n of version n - 1.
using MigrationScripts = std::vector<MigrationScript>;
const MigrationScripts& migrationScripts();

/// PRAGMA user_version.
int schemaVersion(SQLite::Database& database);

/// Runs the scripts the database has not seen, in one transaction, and proves the foreign keys before it commits.
/// Throws Error{Damaged} where they do not hold, and SQLite::Exception; the database is then as it was.
void migrate(SQLite::Database& database, const MigrationScripts& scripts);

} // namespace soundings
