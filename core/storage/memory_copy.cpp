// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memory_copy.h"

#include "core/storage/distrust.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>

namespace soundings {

std::unique_ptr<SQLite::Database> memoryCopy(SQLite::Database& database)
{
    auto copy = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    distrust(*copy);
    SQLite::Backup backup(*copy, database);
    backup.executeStep(-1);
    return copy;
}

} // namespace soundings
