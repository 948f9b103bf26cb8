// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace soundings {

/// Proves that the file is a workspace of a version up to `newest`, without taking a lock or changing anything.
/// Throws Error: FileNotFound, FileIsDirectory, NoPermission, FileEmpty, NotSqlite, NotOurs, NewerVersion, Damaged.
void inspectFile(const std::string& path, int newest);

} // namespace soundings
