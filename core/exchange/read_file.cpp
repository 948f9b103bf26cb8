// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_file.h"

#include "core/error.h"
#include "core/path_length.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace soundings {

namespace fs = std::filesystem;

namespace {

/// Far above any answers file; a device that never ends stops here.
constexpr std::size_t kMostBytes = std::size_t{2} << 30U;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

fs::path pathOf(const std::string& utf8) { return fs::path(std::u8string(utf8.begin(), utf8.end())); }

Error openError(int number, const std::string& path)
{
    const std::error_code error(number, std::generic_category());
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return Error(ErrorCode::FileNotFound, {}, path);
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted)
        return Error(ErrorCode::NoPermission, {}, path);
    if (error == std::errc::filename_too_long)
        return Error(tooLongCode(path), {}, path);
    return Error(ErrorCode::ReadFailed, error.message(), path);
}

using OpenFile = std::unique_ptr<std::FILE, CloseFile>;

#if defined(__unix__) || defined(__APPLE__)

/// What the shell handed over: /dev/stdin, or /dev/fd/63 of <(…). That may be a pipe.
bool isHandedOver(const std::string& path)
{
    return path == "/dev/stdin" || path.starts_with("/dev/fd/") || path.starts_with("/proc/self/fd/");
}

/// A pipe or a device that nobody handed over might never end, or never even begin.
OpenFile openToRead(const std::string& path)
{
    const int descriptor =
        ::open(pathOf(path).c_str(), O_RDONLY | O_CLOEXEC | (isHandedOver(path) ? 0 : O_NONBLOCK)); // NOLINT(*-vararg)
    if (descriptor < 0)
        throw errno == ENXIO ? Error(ErrorCode::NotRegularFile, {}, path) : openError(errno, path); // a socket
    OpenFile file(::fdopen(descriptor, "rb"));
    struct stat status { };
    if (!file || ::fstat(descriptor, &status) != 0)
        throw openError(errno, path);
    if (S_ISDIR(status.st_mode))
        throw Error(ErrorCode::FileIsDirectory, {}, path);
    if (!S_ISREG(status.st_mode) && !isHandedOver(path))
        throw Error(ErrorCode::NotRegularFile, {}, path);
    return file;
}

#else

OpenFile openToRead(const std::string& path)
{
    std::error_code ignored;
    const fs::file_status status = fs::status(pathOf(path), ignored);
    if (fs::is_directory(status))
        throw Error(ErrorCode::FileIsDirectory, {}, path);
    if (fs::is_other(status))
        throw Error(ErrorCode::NotRegularFile, {}, path);
    OpenFile file(std::fopen(pathOf(path).string().c_str(), "rb"));
    if (!file)
        throw openError(errno, path);
    return file;
}

#endif

} // namespace

std::optional<std::string> readFileUpTo(const std::string& path, std::size_t most)
{
    const OpenFile file = openToRead(path);
    std::error_code ignored;
    std::string text;
    const std::uintmax_t size = fs::file_size(pathOf(path), ignored);
    if (!ignored && size > most)
        return std::nullopt;
    if (!ignored)
        text.reserve(static_cast<std::size_t>(size));
    char part[65536];
    while (const std::size_t count = std::fread(part, 1, sizeof part, file.get())) {
        if (text.size() + count > most)
            return std::nullopt;
        text.append(part, count);
    }
    if (std::ferror(file.get()))
        throw Error(ErrorCode::ReadFailed, std::error_code(errno, std::generic_category()).message(), path);
    return text;
}

std::string readFile(const std::string& path)
{
    if (std::optional<std::string> text = readFileUpTo(path, kMostBytes))
        return *std::move(text);
    throw Error(ErrorCode::ReadFailed, std::make_error_code(std::errc::file_too_large).message(), path);
}

} // namespace soundings
