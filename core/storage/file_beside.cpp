// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_beside.h"

#include "core/error.h"
#include "core/ids.h"
#include "core/path_length.h"
#include "core/storage/file_identity.h"
#include "core/storage/file_steps.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <vector>

namespace soundings {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMark = ".new-";
constexpr std::size_t kMarkDigits = 8;
constexpr std::string_view kJournal = "-journal";
constexpr int kSweepMs = 500; ///< longer than another program looks at a file that it finds

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

/// Whether `name` is a file beside `wanted`: "w.soundings" and "w.soundings.new-0a1b2c3d".
bool isBeside(const std::string& name, const std::string& wanted)
{
    const std::string start = wanted + std::string(kMark);
    return name.size() == start.size() + kMarkDigits && name.starts_with(start)
        && name.find_first_not_of("0123456789abcdef", start.size()) == std::string::npos;
}

void removeTemporary(const std::string& path)
{
    std::error_code ignored;
    fs::remove(toPath(path + std::string(kJournal)), ignored);
    fs::remove(toPath(path), ignored);
}

/// Takes away what programs that were killed left beside `path`; what a living one still fills is locked.
void sweepBeside([[maybe_unused]] const std::string& path)
{
#ifdef __linux__ // elsewhere no lock says which files are still being filled
    const fs::path whole = fs::absolute(toPath(path));
    std::vector<fs::path> left;
    std::error_code ignored;
    for (fs::directory_iterator at(whole.parent_path(), ignored), end; !ignored && at != end; at.increment(ignored))
        if (isBeside(at->path().filename().string(), whole.filename().string()))
            left.push_back(at->path());
    for (const fs::path& one : left) {
        try {
            const WorkspaceLock unused(one.string(), Sharing::Exclusive, 0);
            removeTemporary(one.string());
        } catch (const Error&) { // still being filled
        }
    }
#endif
}

/// SQLite would play what is left of another file's transaction into the new one.
void requireNoJournal(const std::string& path)
{
    std::error_code error;
    const std::string journal = path + std::string(kJournal);
    const auto size = fs::file_size(toPath(journal), error);
    if (error)
        return;
    if (size > 0 || !fs::remove(toPath(journal), error))
        throw Error(ErrorCode::FileExists, {}, journal);
}

} // namespace

std::string temporaryNameBeside(const std::string& path)
{
    return path + std::string(kMark) + newUuid().substr(0, kMarkDigits);
}

FileBeside::FileBeside(const std::string& path) : m_path(path)
{
    requireShortPath(path, kMark.size() + kMarkDigits + kSqliteNeeds);
    std::error_code error;
    if (fs::exists(fs::symlink_status(toPath(path), error)))
        throw Error(ErrorCode::FileExists, {}, path);
    requireNoJournal(path);
    sweepBeside(path);
    do { // once more where another program's sweep took it before it was locked
        m_temporary = temporaryNameBeside(path);
        if (const std::error_code failed = makeEmpty(m_temporary)) {
            const bool isFolderMissing = codeOf(failed) == ErrorCode::FileNotFound;
            throw Error(codeOf(failed), failed.message(),
                        isFolderMissing ? fs::absolute(toPath(path)).parent_path().string() : path);
        }
        m_lock = WorkspaceLock(m_temporary, Sharing::Exclusive, kSweepMs);
    } while (!FileIdentity::of(m_temporary));
}

FileBeside::~FileBeside()
{
    if (!m_temporary.empty())
        removeTemporary(m_temporary);
}

void FileBeside::publish()
{
    if (const std::error_code failed = syncFile(m_temporary))
        throw Error(codeOf(failed), failed.message(), m_path);
    if (const std::error_code failed = renameWithoutReplacing(m_temporary, m_path))
        throw Error(codeOf(failed), failed.message(), m_path);
    m_temporary.clear();
    m_lock = {};
    syncFolderOf(m_path);
}

} // namespace soundings
