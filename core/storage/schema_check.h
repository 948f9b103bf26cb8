// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations.h"

#include <string>
#include <vector>

namespace soundings {

/// What integrity_check finds in pages, indexes and values, CHECK constraints included, a line each; at most `most`.
std::vector<std::string> integrityFaults(SQLite::Database& database, int most);
/// Throws Error{Damaged} with integrityFaults().
void requireWhole(SQLite::Database& database, const std::string& path);

/// What the scripts make and the file lacks; and what the file has that they do not make, or make
/// otherwise. By kind and name: "table answer".
struct SchemaDifference {
    std::vector<std::string> missing;
    std::vector<std::string> foreign;
};
SchemaDifference schemaDifference(SQLite::Database& database, const MigrationScripts& scripts);

/// The schema must be what the scripts make up to the file's version, and nothing else: a generated column or an index
/// by an expression would run what somebody else wrote, another CHECK or a trigger would refuse or change our answers.
/// Throws Error{NotOurSchema} with the name of what is strange, Error{Damaged} with the name of what is missing.
void requireSchema(SQLite::Database& database, const std::string& path, const MigrationScripts& scripts);

} // namespace soundings
