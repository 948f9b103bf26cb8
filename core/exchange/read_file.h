// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace soundings {

/// The bytes of a user's file; of a pipe only where the shell handed it over (/dev/stdin, /dev/fd/63).
/// Throws Error: FileNotFound, FileIsDirectory, NotRegularFile, FileNameTooLong, PathTooLong, NoPermission, ReadFailed.
std::string readFile(const std::string& path);
/// The same where there are no more than `most` bytes; empty where there are, and then nearly nothing was read.
std::optional<std::string> readFileUpTo(const std::string& path, std::size_t most);

} // namespace soundings
