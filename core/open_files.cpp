// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/open_files.h"

#include <algorithm>
#include <filesystem>
#include <mutex>
#include <utility>
#include <vector>

namespace soundings {

namespace {

/// Absolute paths, one an OpenWorkspaceFile; of the process, as the locks are.
struct OpenPaths {
    std::mutex guard;
    std::vector<std::string> paths;
};

OpenPaths& openPaths()
{
    static OpenPaths open;
    return open;
}

} // namespace

OpenWorkspaceFile::OpenWorkspaceFile(std::string path)
{
    std::error_code unknown;
    if (!path.empty())
        m_path = std::filesystem::absolute(path, unknown).string();
    OpenPaths& open = openPaths();
    const std::lock_guard lock(open.guard);
    open.paths.push_back(m_path);
}

OpenWorkspaceFile::~OpenWorkspaceFile()
{
    OpenPaths& open = openPaths();
    const std::lock_guard lock(open.guard);
    open.paths.erase(std::find(open.paths.begin(), open.paths.end(), m_path));
}

bool isOpenHere(const std::string& path)
{
    OpenPaths& open = openPaths();
    const std::lock_guard lock(open.guard);
    return std::any_of(open.paths.begin(), open.paths.end(), [&](const std::string& there) {
        std::error_code nowhere;
        return !there.empty() && std::filesystem::equivalent(there, path, nowhere);
    });
}

} // namespace soundings
