// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/files_to_take.h"

#include "core/error.h"
#include "core/exchange/read_file.h"
#include "core/open_files.h"

#include <algorithm>
#include <filesystem>

namespace soundings {

namespace fs = std::filesystem;

namespace {

bool isToOpen(const std::string& name)
{
    return !name.starts_with('.') && (name.ends_with(".soundings-pack") || name.ends_with(".soundings-round"));
}

FileToTake fileRead(const std::string& path)
{
    if (isOpenHere(path)) // reading it would cost its lock: what it is can be told without
        return {path, "SQLite format 3", {}};
    try {
        return {path, readFileUpTo(path, kMostEnvelopeBytes), {}};
    } catch (const Error& error) {
        return {path, std::nullopt, error.code()};
    }
}

void addFolder(std::vector<FileToTake>& files, const std::string& path)
{
    std::vector<std::string> inIt;
    std::error_code fault;
    for (fs::directory_iterator entry(path, fault), end; !fault && entry != end; entry.increment(fault))
        if (isToOpen(entry->path().filename().string()))
            inIt.push_back(entry->path().string());
    if (fault)
        files.push_back({path, std::nullopt,
                         fault == std::errc::permission_denied ? ErrorCode::NoPermission : ErrorCode::ReadFailed});
    else if (inIt.empty())
        files.push_back({path, std::nullopt, ErrorCode::FileIsDirectory});
    std::sort(inIt.begin(), inIt.end());
    for (const std::string& one : inIt)
        files.push_back(fileRead(one));
}

} // namespace

std::vector<FileToTake> filesToTake(const std::vector<std::string>& paths)
{
    std::vector<FileToTake> files;
    for (const std::string& path : paths) {
        std::error_code ignored;
        if (fs::is_directory(path, ignored))
            addFolder(files, path);
        else
            files.push_back(fileRead(path));
    }
    return files;
}

} // namespace soundings
