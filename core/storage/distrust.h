// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace soundings {

/// To be called before anything is read: the file may come from anybody, so nothing in it may run, nothing may weaken
/// it, and nothing may grow beyond what our own statements and tables need (https://www.sqlite.org/security.html).
void distrust(SQLite::Database& database);

} // namespace soundings
