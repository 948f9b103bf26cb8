// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/inspect_file.h"

#include "core/error.h"
#include "core/path_length.h"
#include "core/storage/file_steps.h"
#include "core/storage/migrations.h"

#include <array>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace soundings {

namespace fs = std::filesystem;

namespace {

/// The first 100 bytes of a database (https://www.sqlite.org/fileformat.html section 1.3).
using Header = std::array<unsigned char, 100>;

void requireRegularFile(const std::string& path)
{
    requireShortPath(path, 0);
    std::error_code error;
    const fs::file_status status = fs::status(toPath(path), error);
    if (path.empty() || status.type() == fs::file_type::not_found)
        throw Error(ErrorCode::FileNotFound, {}, path);
    if (error)
        throw Error(ErrorCode::NoPermission, error.message(), path);
    if (fs::is_directory(status))
        throw Error(ErrorCode::FileIsDirectory, {}, path);
    if (!fs::is_regular_file(status))
        throw Error(ErrorCode::NotRegularFile, {}, path);
}

/// Read through SQLite's own file object: closing a second descriptor of ours would drop the locks that another
/// connection of this program has on the file (POSIX).
Header readHeader(const std::string& path)
{
    const SQLite::Database database(sqliteName(path), SQLite::OPEN_READONLY);
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw Error(ErrorCode::ReadFailed, {}, path);
    if (size == 0)
        throw Error(ErrorCode::FileEmpty, {}, path);
    Header header{};
    if (size < static_cast<sqlite3_int64>(header.size()))
        throw Error(ErrorCode::NotSqlite, {}, path);
    const int result = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    if (result != SQLITE_OK)
        throw Error(ErrorCode::ReadFailed, {}, path);
    return header;
}

std::int64_t numberAt(const Header& header, std::size_t offset)
{
    std::int64_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number * 256 + header[offset + i];
    return number;
}

} // namespace

JournalKind inspectFile(const std::string& path, int newest)
{
    requireRegularFile(path);
    Header header{};
    try {
        header = readHeader(path);
    } catch (const SQLite::Exception& exception) {
        throw Error(ErrorCode::NoPermission, exception.what(), path);
    }
    const std::string_view magic("SQLite format 3\0", 16);
    if (!std::equal(magic.begin(), magic.end(), header.begin()))
        throw Error(ErrorCode::NotSqlite, {}, path);
    if (numberAt(header, 68) != kApplicationId)
        throw Error(ErrorCode::NotOurs, {}, path);
    const std::int64_t version = numberAt(header, 60);
    if (version > newest)
        throw Error(ErrorCode::NewerVersion, std::to_string(version), path);
    if (version < 1)
        throw Error(ErrorCode::Damaged, "user_version " + std::to_string(version), path);
    return header[18] == 2 || header[19] == 2 ? JournalKind::WriteAhead : JournalKind::Rollback;
}

} // namespace soundings
