// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <memory>
#include <string>

namespace soundings {

/// Keeps other Soundings programs off a file that a window has open. SQLite's own locks are the process's (POSIX): they
/// vanish as soon as anything in the program, such as a file dialog that looks for an icon, opens and closes the file.
/// This one belongs to its own open file (fcntl F_OFD_SETLK, Linux) and stays; elsewhere it does nothing.
class WorkspaceLock {
public:
    /// Holds nothing.
    WorkspaceLock() = default;
    /// Exclusive to write, shared otherwise. Throws Error{Locked} where another holds the file, after as long as
    /// `patienceMs`.
    WorkspaceLock(const std::string& path, Sharing sharing, int patienceMs);

private:
    struct Held;
    std::shared_ptr<Held> m_held;
};

} // namespace soundings
