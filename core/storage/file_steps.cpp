// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_steps.h"

#include <cerrno>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace soundings {

namespace fs = std::filesystem;

#if defined(__unix__) || defined(__APPLE__)

static std::error_code syncAt(const fs::path& path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return {errno, std::generic_category()};
    const std::error_code error(::fsync(descriptor) == 0 ? 0 : errno, std::generic_category());
    ::close(descriptor);
    return error;
}

std::error_code syncFile(const std::string& path) { return syncAt(toPath(path), O_RDWR); }
void syncFolderOf(const std::string& path) { syncAt(fs::absolute(toPath(path)).parent_path(), O_RDONLY | O_DIRECTORY); }

#else

std::error_code syncFile(const std::string&) { return {}; }
void syncFolderOf(const std::string&) { }

#endif

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

} // namespace soundings
