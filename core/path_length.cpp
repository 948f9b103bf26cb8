// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/path_length.h"

#include <algorithm>
#include <filesystem>

namespace soundings {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLongestFileName = 255; // bytes: NAME_MAX of Linux, and of most disks
constexpr std::size_t kLongestPath = 512; // MAX_PATHNAME of SQLite's os_unix.c

fs::path pathOf(const std::string& utf8) { return fs::path(std::u8string(utf8.begin(), utf8.end())); }

} // namespace

ErrorCode tooLongCode(const std::string& path)
{
    for (const fs::path& name : pathOf(path))
        if (name.u8string().size() > kLongestFileName)
            return ErrorCode::FileNameTooLong;
    return ErrorCode::PathTooLong;
}

void requireShortPath(const std::string& path, std::size_t more)
{
    const fs::path given = pathOf(path);
    const std::size_t name = given.filename().u8string().size();
    if (name + more > kLongestFileName || tooLongCode(path) == ErrorCode::FileNameTooLong)
        throw Error(ErrorCode::FileNameTooLong, {}, path);
    std::error_code ignored;
    const std::size_t whole = fs::absolute(given, ignored).u8string().size();
    if (whole + std::max(more, kSqliteNeeds) > kLongestPath)
        throw Error(ErrorCode::PathTooLong, {}, path);
}

} // namespace soundings
