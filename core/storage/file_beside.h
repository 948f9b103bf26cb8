// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/workspace_lock.h"

#include <string>

namespace soundings {

/// The name of a file beside `path` that FileBeside may take away again once no program holds it:
/// "w.soundings.new-0a1b2c3d".
std::string temporaryNameBeside(const std::string& path);

/// An empty file beside `path` that only its owner may read, to be filled and then published under that name; taken
/// away again if that does not happen. What a killed program left of such files is taken away by the next one.
class FileBeside {
public:
    /// Throws Error{FileExists} where there is something at `path`, {NoPermission}, {FileNotFound} for the folder.
    explicit FileBeside(const std::string& path);
    ~FileBeside();
    FileBeside(const FileBeside&) = delete;
    FileBeside& operator=(const FileBeside&) = delete;
    [[nodiscard]] const std::string& temporaryPath() const { return m_temporary; }
    /// Puts the file on disk and gives it its name, durably. Throws Error{FileExists} where another was quicker.
    void publish();

private:
    std::string m_path;
    std::string m_temporary;
    WorkspaceLock m_lock; ///< says that the file is still being filled
};

} // namespace soundings
