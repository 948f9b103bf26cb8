// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"

#include <sqlite3.h>
#include <SQLiteCpp/SQLiteCpp.h>

namespace soundings::test {

inline std::vector<std::string> column(SQLite::Database& database, const std::string& query)
{
    std::vector<std::string> values;
    SQLite::Statement statement(database, query);
    while (statement.executeStep())
        values.push_back(statement.getColumn(0).getString());
    return values;
}

inline std::string joinedBy(const std::vector<std::string>& parts, const std::string& between)
{
    std::string all;
    for (const std::string& part : parts)
        all += (all.empty() ? "" : between) + part;
    return all;
}

/// A workspace's file with the rules of one table taken off: anything can be put into it, as somebody can who means ill
/// or whose tool knows nothing of rules.
class LooseTable {
public:
    LooseTable(const std::string& path, std::string table) : m_table(std::move(table))
    {
        SQLite::Database database(path, SQLite::OPEN_READWRITE);
        m_sql = column(database, "SELECT sql FROM sqlite_schema WHERE name = '" + m_table + "'").front();
        m_columns = column(database, "SELECT name FROM pragma_table_info('" + m_table + "') ORDER BY cid");
        m_key = "("
            + joinedBy(
                    column(database, "SELECT name FROM pragma_table_info('" + m_table + "') WHERE pk > 0 ORDER BY pk"),
                    ", ")
            + ")";
        m_rows = database.execAndGet("SELECT count(*) FROM " + m_table).getInt();
        std::string loose = m_sql;
        for (const std::string rule : {" NOT NULL", " STRICT,", " STRICT"})
            for (std::size_t at = loose.find(rule); at != std::string::npos; at = loose.find(rule))
                loose.erase(at, rule.size());
        setSql(database, loose);
    }
    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }

    /// Puts `value`, an expression, in one place and the rules back on. False where it is there already, or SQLite
    /// itself does not take it: two rows of one key.
    bool plant(const std::string& path, const std::string& in, int row, const std::string& value) const
    {
        SQLite::Database database(path, SQLite::OPEN_READWRITE);
        database.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
        const std::string there = "(SELECT " + m_key.substr(1, m_key.size() - 2) + " FROM " + m_table
            + " LIMIT 1 OFFSET " + std::to_string(row) + ")";
        const int result = database.tryExec("UPDATE " + m_table + " SET " + in + " = " + value + " WHERE " + m_key
                                            + " = " + there + " AND " + in + " IS NOT " + value);
        if (result != SQLITE_OK || sqlite3_changes(database.getHandle()) == 0)
            return false;
        setSql(database, m_sql);
        return true;
    }

private:
    void setSql(SQLite::Database& database, const std::string& sql) const
    {
        database.exec("PRAGMA writable_schema = ON");
        SQLite::Statement update(database, "UPDATE sqlite_schema SET sql = ? WHERE name = ?");
        update.bind(1, sql);
        update.bind(2, m_table);
        update.exec();
    }

    std::string m_table;
    std::string m_sql;
    std::vector<std::string> m_columns;
    std::string m_key;
    int m_rows = 0;
};

} // namespace soundings::test
