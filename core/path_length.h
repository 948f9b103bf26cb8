// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <cstddef>
#include <string>

namespace soundings {

/// What SQLite puts behind the name of a database: "-journal".
inline constexpr std::size_t kSqliteNeeds = 8;

/// FileNameTooLong where a name in `path` is longer than file systems take, else PathTooLong: why the system said
/// ENAMETOOLONG.
ErrorCode tooLongCode(const std::string& path);

/// Throws Error{FileNameTooLong} or {PathTooLong} where SQLite could not open `path`, or no file can have its name with
/// `more` characters behind it.
void requireShortPath(const std::string& path, std::size_t more);

} // namespace soundings
