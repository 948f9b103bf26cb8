// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace soundings {

/// The path of UTF-8 text on any platform.
std::filesystem::path toPath(const std::string& utf8);
/// Absolute UTF-8 text: never taken for a URI or for ":memory:" by SQLite, whatever characters are in it.
std::string sqliteName(const std::string& utf8);

/// Whether files may be created and deleted in the folder of `path`.
bool isFolderWritable(const std::string& path);

/// An empty file beside `path` that only its owner may read, to be filled and then renamed to it; deleted if
/// that does not happen. Throws Error{FileExists} where there is something at `path`, {NoPermission}.
class FileBeside {
public:
    explicit FileBeside(const std::string& path);
    ~FileBeside();
    FileBeside(const FileBeside&) = delete;
    FileBeside& operator=(const FileBeside&) = delete;
    [[nodiscard]] const std::string& temporaryPath() const { return m_temporary; }
    /// Gives the file its name, durably. Throws Error{FileExists} where another was quicker.
    void publish();

private:
    std::string m_path;
    std::string m_temporary;
};

} // namespace soundings
