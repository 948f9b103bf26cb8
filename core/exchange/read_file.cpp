// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_file.h"

#include "core/error.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

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
    return Error(ErrorCode::ReadFailed, error.message(), path);
}

} // namespace

std::string readFile(const std::string& path)
{
    std::error_code ignored;
    if (fs::is_directory(pathOf(path), ignored))
        throw Error(ErrorCode::FileIsDirectory, {}, path);
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(pathOf(path).string().c_str(), "rb"));
    if (!file)
        throw openError(errno, path);
    std::string text;
    const std::uintmax_t size = fs::file_size(pathOf(path), ignored);
    if (!ignored && size < kMostBytes)
        text.reserve(static_cast<std::size_t>(size));
    char part[65536];
    while (const std::size_t count = std::fread(part, 1, sizeof part, file.get())) {
        if (text.size() + count > kMostBytes)
            throw Error(ErrorCode::ReadFailed, std::make_error_code(std::errc::file_too_large).message(), path);
        text.append(part, count);
    }
    if (std::ferror(file.get()))
        throw Error(ErrorCode::ReadFailed, std::error_code(errno, std::generic_category()).message(), path);
    return text;
}

} // namespace soundings
