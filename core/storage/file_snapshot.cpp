// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_snapshot.h"

#include "core/error.h"
#include "core/storage/file_steps.h"

#include <chrono>
#include <cstring>
#include <optional>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <thread>

namespace soundings {

namespace fs = std::filesystem;

namespace {

/// The file format's "read version" and "write version" (https://www.sqlite.org/fileformat.html section 1.3.3).
constexpr std::size_t kWriteVersionAt = 18;
constexpr std::size_t kReadVersionAt = 19;
constexpr char kRollback = 1;

bool hasJournal(const std::string& path)
{
    std::error_code error;
    const auto size = fs::file_size(toPath(path + "-journal"), error);
    return !error && size > 0;
}

/// Through SQLite's own file object, as in inspect_file.cpp.
std::string readWhole(const std::string& path)
{
    const SQLite::Database database(sqliteName(path), SQLite::OPEN_READONLY);
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw Error(ErrorCode::ReadFailed, {}, path);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    const int result = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
        throw Error(ErrorCode::ReadFailed, {}, path);
    return bytes;
}

/// A transaction under way has a journal that is not empty; one that began and ended in between has changed a page
/// that was read before or after it. So two readings that agree, and no journal, are the file between two transactions.
std::optional<std::string> readBetweenTransactions(const std::string& path)
{
    if (hasJournal(path))
        return std::nullopt;
    std::string bytes = readWhole(path);
    if (bytes != readWhole(path) || hasJournal(path))
        return std::nullopt;
    return bytes;
}

std::string settledBytes(const std::string& path)
{
    constexpr int kTries = 40;
    constexpr std::chrono::milliseconds kPause(25);
    for (int i = 0; i < kTries; ++i) {
        if (auto bytes = readBetweenTransactions(path))
            return *std::move(bytes);
        std::this_thread::sleep_for(kPause);
    }
    throw Error(ErrorCode::Locked, {}, path);
}

} // namespace

void takeSnapshot(const std::string& path, SQLite::Database& memory)
{
    std::string bytes = settledBytes(path);
    if (bytes.size() <= kReadVersionAt || bytes[kWriteVersionAt] != kRollback || bytes[kReadVersionAt] != kRollback)
        throw Error(ErrorCode::Locked, {}, path); // another tool's log may hold what the file does not
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
    if (copy == nullptr)
        throw Error(ErrorCode::ReadFailed, {}, path);
    std::memcpy(copy, bytes.data(), bytes.size());
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    const int result = sqlite3_deserialize(memory.getHandle(), "main", copy, size, size,
                                           SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (result != SQLITE_OK)
        throw Error(ErrorCode::ReadFailed, {}, path);
}

} // namespace soundings
