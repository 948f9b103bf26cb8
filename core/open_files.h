// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace soundings {

/// Marks a workspace as open in this process while it lives. SQLite's locks belong to the process and vanish as soon as
/// anything in it opens the file once more and closes it.
class OpenWorkspaceFile {
public:
    /// A file in memory has no path, and is never found.
    explicit OpenWorkspaceFile(std::string path);
    OpenWorkspaceFile(const OpenWorkspaceFile&) = delete;
    OpenWorkspaceFile& operator=(const OpenWorkspaceFile&) = delete;
    ~OpenWorkspaceFile();

private:
    std::string m_path;
};

/// Whether the path leads to a workspace that is open in this process, also as a copy in memory, under whatever name.
/// Opens nothing: whoever is about to read or write a file that somebody named asks first.
bool isOpenHere(const std::string& path);

} // namespace soundings
