// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace soundings {

/// The step of schema version 2: people from rows of "person" into columns of "survey_answers", mixed; then drops
/// "person". Codes are copied unchanged, invalid ones too: `check` finds those.
/// Throws Error{Damaged} where the people of a survey have different numbers of codes.
void carryPeople(SQLite::Database& database);

} // namespace soundings
