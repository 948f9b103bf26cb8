// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copy_database.h"

#include "core/storage/file_beside.h"
#include "core/storage/file_steps.h"
#include "core/storage/sqlite_error.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace soundings {

namespace fs = std::filesystem;

namespace {

std::string backupName(const std::string& path, int number)
{
    const fs::path file = toPath(path);
    fs::path backup = file.parent_path() / file.stem();
    backup += number == 1 ? " (before update)" : " (before update " + std::to_string(number) + ")";
    backup += file.extension();
    const std::u8string text = backup.u8string();
    return std::string(text.begin(), text.end());
}

bool haveSameBytes(const std::string& one, const std::string& other)
{
    std::ifstream a(toPath(one), std::ios::binary);
    std::ifstream b(toPath(other), std::ios::binary);
    using Bytes = std::istreambuf_iterator<char>;
    return a && b && std::equal(Bytes(a), Bytes(), Bytes(b), Bytes());
}

void writeCopy(SQLite::Database& database, const FileBeside& file, const std::string& path)
{
    try {
        SQLite::Statement copy(database, "VACUUM INTO ?");
        copy.bind(1, sqliteName(file.temporaryPath()));
        while (copy.executeStep()) { }
    } catch (const SQLite::Exception& exception) {
        throw translated(exception, path);
    }
}

} // namespace

void copyDatabase(SQLite::Database& database, const std::string& path)
{
    FileBeside file(path);
    writeCopy(database, file, path);
    file.publish();
}

std::string keepBackup(SQLite::Database& database, const std::string& path)
{
    int number = 1;
    while (fs::exists(fs::symlink_status(toPath(backupName(path, number)))))
        ++number;
    const std::string unused = backupName(path, number);
    FileBeside file(unused);
    writeCopy(database, file, unused);
    // The same workspace gives the same bytes: a try that failed has left this backup already.
    while (--number > 0)
        if (const std::string there = backupName(path, number); haveSameBytes(file.temporaryPath(), there))
            return there;
    file.publish();
    return unused;
}

std::vector<std::string> backupsOf(const std::string& path)
{
    constexpr int kMost = 20; // nobody has updated a file more often
    std::vector<std::string> there;
    for (int number = 1; number <= kMost; ++number)
        if (const std::string name = backupName(path, number); fs::exists(fs::symlink_status(toPath(name))))
            there.push_back(name);
    return there;
}

} // namespace soundings
