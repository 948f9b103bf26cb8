// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_steps.h"

#include <algorithm>
#include <cerrno>
#include <fstream>

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

static void fillWithZeros(const fs::path& path, std::uintmax_t size)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    const std::string zeros(1 << 16, '\0');
    for (std::uintmax_t left = size; left > 0 && file;) {
        const std::uintmax_t part = std::min<std::uintmax_t>(left, zeros.size());
        file.write(zeros.data(), static_cast<std::streamsize>(part));
        left -= part;
    }
}

std::error_code wipeFile(const std::string& path)
{
    std::error_code error;
    const fs::path name = toPath(path);
    const bool isOurs = fs::is_regular_file(fs::symlink_status(name, error)) && fs::hard_link_count(name, error) == 1;
    if (const std::uintmax_t size = fs::file_size(name, error); isOurs && !error) {
        fillWithZeros(name, size);
        syncFile(path);
    }
    fs::remove(name, error);
    syncFolderOf(path);
    return error;
}

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
