// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <optional>

#include <sys/wait.h>
#include <unistd.h>

namespace soundings::test {

/// What `act`, a number under 200, comes to in a process of its own: file locks hold between processes only.
template <class Act> int inAnotherProgram(Act&& act)
{
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            ::_exit(act());
        } catch (...) {
            ::_exit(251);
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 252;
}

/// A refusal as such a number.
inline int numberOf(std::optional<ErrorCode> code) { return code ? static_cast<int>(*code) : 199; }

} // namespace soundings::test
