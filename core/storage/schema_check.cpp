// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema_check.h"

#include "core/error.h"
#include "core/storage/memory_copy.h"
#include "core/storage/open_database.h"

#include <algorithm>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace soundings {

namespace {

constexpr std::string_view kBetween = " \t\r\n\f";

/// Behind the quoted text, comment or single character that begins at `at`.
std::size_t endOfToken(std::string_view sql, std::size_t at)
{
    const auto behind = [&](std::string_view end, std::size_t from) {
        const std::size_t found = sql.find(end, from);
        return found == std::string_view::npos ? sql.size() : found + end.size();
    };
    const std::string_view rest = sql.substr(at);
    if (rest.starts_with("--"))
        return behind("\n", at);
    if (rest.starts_with("/*"))
        return behind("*/", at + 2);
    if (rest.front() == '[')
        return behind("]", at);
    const bool isQuote = rest.front() == '\'' || rest.front() == '"' || rest.front() == '`';
    return isQuote ? behind(rest.substr(0, 1), at + 1) : at + 1;
}

/// Without comments, and every run of blanks as one.
std::string plain(std::string_view sql)
{
    std::string text;
    bool isApart = false;
    for (std::size_t at = 0; at < sql.size();) {
        const std::size_t end = endOfToken(sql, at);
        const std::string_view token = sql.substr(at, end - at);
        at = end;
        if (token.starts_with("--") || token.starts_with("/*") || kBetween.find(token.front()) != std::string_view::npos) {
            isApart = true;
            continue;
        }
        if (isApart && !text.empty())
            text += ' ';
        isApart = false;
        text += token;
    }
    return text;
}

/// A table, index, view or trigger.
struct SchemaEntry {
    std::string name; ///< "table answer"
    std::string made; ///< by which statement
    bool operator==(const SchemaEntry&) const = default;
};

std::vector<SchemaEntry> schemaOf(SQLite::Database& database)
{
    SQLite::Statement query(database, "SELECT type || ' ' || name, tbl_name || ': ' || ifnull(sql, '') FROM sqlite_schema");
    std::vector<SchemaEntry> entries;
    while (query.executeStep())
        entries.push_back({query.getColumn(0).getString(), plain(query.getColumn(1).getString())});
    return entries;
}

MigrationScripts scriptsUpTo(const MigrationScripts& scripts, int version)
{
    return {scripts.begin(), scripts.begin() + std::clamp(version, 0, static_cast<int>(scripts.size()))};
}

} // namespace

std::vector<std::string> integrityFaults(SQLite::Database& database, int most)
{
    const bool isReadOnly = sqlite3_db_readonly(database.getHandle(), "main") != 0;
    const auto copy = isReadOnly ? memoryCopy(database) : nullptr;
    SQLite::Statement check(copy ? *copy : database, "PRAGMA integrity_check(" + std::to_string(most) + ")");
    std::vector<std::string> findings;
    while (check.executeStep())
        if (const std::string finding = check.getColumn(0).getString(); finding != "ok")
            findings.push_back(finding);
    return findings;
}

void requireWhole(SQLite::Database& database, const std::string& path)
{
    std::string findings;
    for (const std::string& finding : integrityFaults(database, 20))
        findings += (findings.empty() ? "" : "\n") + finding;
    if (!findings.empty())
        throw Error(ErrorCode::Damaged, findings, path);
}

SchemaDifference schemaDifference(SQLite::Database& database, const MigrationScripts& scripts)
{
    const std::vector<SchemaEntry> there = schemaOf(database);
    const std::vector<SchemaEntry> model = schemaOf(*memoryDatabase(scriptsUpTo(scripts, schemaVersion(database))));
    SchemaDifference difference;
    for (const SchemaEntry& entry : there)
        if (std::find(model.begin(), model.end(), entry) == model.end())
            difference.foreign.push_back(entry.name);
    for (const SchemaEntry& entry : model)
        if (std::none_of(there.begin(), there.end(), [&](const SchemaEntry& own) { return own.name == entry.name; }))
            difference.missing.push_back(entry.name);
    return difference;
}

void requireSchema(SQLite::Database& database, const std::string& path, const MigrationScripts& scripts)
{
    const SchemaDifference difference = schemaDifference(database, scripts);
    if (!difference.foreign.empty())
        throw Error(ErrorCode::NotOurSchema, difference.foreign.front(), path);
    if (!difference.missing.empty())
        throw Error(ErrorCode::Damaged, difference.missing.front(), path);
}

} // namespace soundings
