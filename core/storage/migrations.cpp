// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/error.h"
#include "core/storage/carry_people.h"
#include "core/storage/publish_closed.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace soundings {

namespace embedded {
std::string_view migration0001();
std::string_view migration0002();
std::string_view migration0003();
std::string_view migration0004();
std::string_view migration0005();
std::string_view migration0006();
std::string_view migration0007();
std::string_view migration0008();
std::string_view migration0009();
}

namespace {

void requireForeignKeys(SQLite::Database& database)
{
    SQLite::Statement check(database, "PRAGMA foreign_key_check");
    if (check.executeStep())
        throw Error(ErrorCode::Damaged, check.getColumn(0).getString() + " -> " + check.getColumn(2).getString(),
                    database.getFilename());
}

} // namespace

const MigrationScripts& migrationScripts()
{
    static const MigrationScripts scripts{
        {embedded::migration0001()}, {embedded::migration0002(), carryPeople},
        {embedded::migration0003()}, {embedded::migration0004(), publishClosedSurveys},
        {embedded::migration0005()}, {embedded::migration0006()},
        {embedded::migration0007()}, {embedded::migration0008()},
        {embedded::migration0009()}};
    return scripts;
}

int schemaVersion(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

void migrate(SQLite::Database& database, const MigrationScripts& scripts)
{
    // A script may rebuild a table others point to, which is possible only while foreign keys are not enforced.
    database.exec("PRAGMA foreign_keys = OFF");
    {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        for (auto version = static_cast<std::size_t>(schemaVersion(database)); version < scripts.size(); ++version) {
            database.exec(std::string(scripts[version].sql));
            if (scripts[version].step)
                scripts[version].step(database);
        }
        database.exec("PRAGMA user_version = " + std::to_string(scripts.size()));
        requireForeignKeys(database);
        transaction.commit();
    }
    database.exec("PRAGMA foreign_keys = ON");
}

} // namespace soundings
