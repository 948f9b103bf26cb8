// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema_check.h"

#include "core/error.h"
#include "core/storage/open_database.h"

#include <algorithm>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <vector>

namespace soundings {

namespace {

std::vector<std::string> columnsOf(SQLite::Database& database)
{
    SQLite::Statement query(database,
                            "SELECT m.name || '.' || c.name FROM sqlite_schema AS m"
                            " JOIN pragma_table_xinfo(m.name) AS c WHERE m.type = 'table' ORDER BY 1");
    std::vector<std::string> columns;
    while (query.executeStep())
        columns.push_back(query.getColumn(0).getString());
    return columns;
}

} // namespace

void requireWhole(SQLite::Database& database, const std::string& path)
{
    SQLite::Statement check(database, "PRAGMA quick_check(20)");
    std::string findings;
    while (check.executeStep())
        findings += (findings.empty() ? "" : "\n") + check.getColumn(0).getString();
    if (findings != "ok")
        throw Error(ErrorCode::Damaged, findings, path);
}

void requireSchema(SQLite::Database& database, const std::string& path, const MigrationScripts& scripts)
{
    const auto model = memoryDatabase(scripts);
    const std::vector<std::string> there = columnsOf(database);
    for (const std::string& column : columnsOf(*model))
        if (!std::binary_search(there.begin(), there.end(), column))
            throw Error(ErrorCode::Damaged, column, path);
}

} // namespace soundings
