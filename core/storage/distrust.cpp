// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/distrust.h"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>

namespace soundings {

namespace {

void limit(sqlite3* handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 100'000'000); // a column of a hundred million people
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // by VACUUM INTO
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
}

} // namespace

void distrust(SQLite::Database& database)
{
    sqlite3* handle = database.getHandle();
    constexpr int kOn = 1;
    constexpr int kOff = 0;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, kOn, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, kOff, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, kOff, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, kOff, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, kOff, nullptr);
    limit(handle);
    database.exec("PRAGMA cell_size_check = ON");
}

} // namespace soundings
