// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace SQLite {
class Database;
}

namespace soundings {

/// Fills `memory` with what a file held between two transactions of the program that has it open: no lock is taken, so
/// nobody is in the other's way. Throws Error{Locked} where that program does not stop writing, {ReadFailed}.
void takeSnapshot(const std::string& path, SQLite::Database& memory);

} // namespace soundings
