// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace soundings {

/// The bytes of a user's file; of a pipe only where the shell handed it over (/dev/stdin, /dev/fd/63).
/// Throws Error: FileNotFound, FileIsDirectory, NotRegularFile, FileNameTooLong, PathTooLong, NoPermission, ReadFailed.
std::string readFile(const std::string& path);

} // namespace soundings
