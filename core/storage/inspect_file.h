// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace soundings {

/// How the program that wrote the file last kept its journal: ours in a file that is gone after every act.
enum class JournalKind { Rollback, WriteAhead };

/// Proves that the file is a workspace of a version up to `newest`, without taking a lock or changing anything.
/// Throws Error: FileNotFound, FileIsDirectory, NotRegularFile, FileNameTooLong, PathTooLong, NoPermission, FileEmpty,
/// NotSqlite, NotOurs, NewerVersion, Damaged.
JournalKind inspectFile(const std::string& path, int newest);

} // namespace soundings
