// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <system_error>

namespace soundings {

/// The path of UTF-8 text on any platform.
std::filesystem::path toPath(const std::string& utf8);
/// Absolute UTF-8 text: never taken for a URI or for ":memory:" by SQLite, whatever characters are in it.
std::string sqliteName(const std::string& utf8);

/// Whether files may be created and deleted in the folder of `path`.
bool isFolderWritable(const std::string& path);

/// Waits until what was written into a file is on disk.
std::error_code syncFile(const std::string& path);
/// Overwrites a file with zeros, on disk, before it takes its name away; where it has other names too, only its name goes.
std::error_code wipeFile(const std::string& path);
/// Waits until the names in the folder of `path` are on disk; best effort.
void syncFolderOf(const std::string& path);

} // namespace soundings
