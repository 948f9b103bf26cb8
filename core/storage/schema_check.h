// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations.h"

#include <string>

namespace soundings {

/// Throws Error{Damaged} with what quick_check found, a line each.
void requireWhole(SQLite::Database& database, const std::string& path);
/// Throws Error{Damaged} where a table or column that the scripts make is not there. Tables of somebody else's may be.
void requireSchema(SQLite::Database& database, const std::string& path, const MigrationScripts& scripts);

} // namespace soundings
