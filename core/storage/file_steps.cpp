// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_steps.h"

#include "core/error.h"
#include "core/ids.h"
#include "core/path_length.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace soundings {

namespace fs = std::filesystem;

namespace {

ErrorCode codeOf(const std::error_code& error)
{
    if (error == std::errc::file_exists)
        return ErrorCode::FileExists;
    if (error == std::errc::no_space_on_device)
        return ErrorCode::DiskFull;
    if (error == std::errc::permission_denied || error == std::errc::read_only_file_system
        || error == std::errc::operation_not_permitted)
        return ErrorCode::NoPermission;
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return ErrorCode::FileNotFound; // the folder
    return ErrorCode::WriteFailed;
}

/// Makes an empty file, never in place of another.
std::error_code makeEmpty(const std::string& path)
{
    std::FILE* file = std::fopen(toPath(path).string().c_str(), "wbx");
    if (!file)
        return {errno, std::generic_category()};
    std::fclose(file);
    std::error_code error;
    fs::permissions(toPath(path), fs::perms::owner_read | fs::perms::owner_write, error);
    return error;
}

/// So that the name survives a power cut, too.
void syncFolderOf([[maybe_unused]] const std::string& path)
{
#if defined(__unix__) || defined(__APPLE__)
    const fs::path folder = fs::absolute(toPath(path)).parent_path();
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#endif
}

std::error_code renameWithoutReplacing(const std::string& from, const std::string& to)
{
    std::error_code error;
    fs::create_hard_link(toPath(from), toPath(to), error);
    if (!error)
        return fs::remove(toPath(from), error), std::error_code{};
    if (error == std::errc::file_exists)
        return error;
    // No hard links on this kind of disk: reserve the name first, then put the file in its place.
    if (const std::error_code reserved = makeEmpty(to))
        return reserved;
    fs::rename(toPath(from), toPath(to), error);
    return error;
}

} // namespace

fs::path toPath(const std::string& utf8) { return fs::path(std::u8string(utf8.begin(), utf8.end())); }

std::string sqliteName(const std::string& utf8)
{
    const std::u8string absolute = fs::absolute(toPath(utf8)).u8string();
    return std::string(absolute.begin(), absolute.end());
}

bool isFolderWritable([[maybe_unused]] const std::string& path)
{
#if defined(__unix__) || defined(__APPLE__)
    return ::faccessat(AT_FDCWD, fs::absolute(toPath(path)).parent_path().c_str(), W_OK, AT_EACCESS) == 0;
#else
    return true;
#endif
}

FileBeside::FileBeside(const std::string& path) : m_path(path), m_temporary(path + ".new-" + newUuid().substr(0, 8))
{
    requireShortPath(path, m_temporary.size() - path.size() + kSqliteNeeds);
    std::error_code error;
    if (fs::exists(fs::symlink_status(toPath(path), error)))
        throw Error(ErrorCode::FileExists, {}, path);
    if (const std::error_code failed = makeEmpty(m_temporary)) {
        const bool isFolderMissing = codeOf(failed) == ErrorCode::FileNotFound;
        throw Error(codeOf(failed), failed.message(),
                    isFolderMissing ? fs::absolute(toPath(path)).parent_path().string() : path);
    }
}

FileBeside::~FileBeside()
{
    if (m_temporary.empty())
        return;
    std::error_code ignored;
    fs::remove(toPath(m_temporary), ignored);
    fs::remove(toPath(m_temporary + "-journal"), ignored);
}

void FileBeside::publish()
{
    if (const std::error_code failed = renameWithoutReplacing(m_temporary, m_path))
        throw Error(codeOf(failed), failed.message(), m_path);
    m_temporary.clear();
    syncFolderOf(m_path);
}

} // namespace soundings
