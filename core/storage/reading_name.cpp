// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reading_name.h"

#include "core/storage/file_steps.h"

#include <sqlite3.h>

namespace soundings {

namespace fs = std::filesystem;

namespace {

bool holdsAnything(const std::string& path)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(toPath(path), error);
    return !error && size > 0;
}

/// A "file:" name in which no character of the path means anything (https://www.sqlite.org/uri.html).
std::string uriOf(const std::string& path)
{
    constexpr char kHex[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : sqliteName(path)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/';
        if (isPlain)
            uri += c;
        else
            uri += {'%', kHex[byte >> 4U], kHex[byte & 0xFU]};
    }
    return uri;
}

} // namespace

bool isJournalBeside(const std::string& path) { return holdsAnything(path + "-journal") || holdsAnything(path + "-wal"); }

ReadingName readingName(const std::string& path, JournalKind journal)
{
    if (journal == JournalKind::WriteAhead && !holdsAnything(path + "-wal"))
        return {uriOf(path) + "?immutable=1", SQLITE_OPEN_URI};
    return {sqliteName(path), 0};
}

} // namespace soundings
