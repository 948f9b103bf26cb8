// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replace_workspace.h"

#include "core/error.h"
#include "core/path_length.h"
#include "core/storage/file_beside.h"
#include "core/storage/file_steps.h"
#include "core/storage/workspace_lock.h"

#include <filesystem>
#include <system_error>

namespace soundings {

namespace fs = std::filesystem;

namespace {

/// Takes the file away again unless it got another name.
struct RemovedAtEnd {
    fs::path path;
    ~RemovedAtEnd()
    {
        std::error_code ignored;
        fs::remove(path, ignored);
    }
};

} // namespace

Connection replaceWorkspace(const std::string& path, Sharing sharing, const Connection::Fill& fill,
                            const std::function<void()>& release)
{
    const std::string made = temporaryNameBeside(path);
    Connection::create(made, Sharing::Shared, fill); // and closed
    const RemovedAtEnd unlessNamed{toPath(made)};
    {
        const WorkspaceLock lock(made, Sharing::Exclusive, 0); // or another program could take it for left over
        release();
        if (fs::exists(toPath(path + "-journal"))) // SQLite would play it into the new one
            throw Error(ErrorCode::FileExists, {}, path + "-journal");
        std::error_code error;
        fs::rename(toPath(made), toPath(path), error);
        if (error)
            throw Error(ErrorCode::WriteFailed, error.message(), path);
        syncFolderOf(path);
    }
    return Connection::open(path, sharing);
}

} // namespace soundings
