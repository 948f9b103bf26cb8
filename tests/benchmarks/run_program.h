// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace soundings::benchmarks {

/// What a program took from its start to its end.
struct Usage {
    double mebibytes;
    double processorMilliseconds; ///< its own and the system's for it: other programs beside it change little
};

/// Runs a program to its end with its output thrown away; empty where it failed.
inline std::optional<Usage> usageOf(const std::vector<std::string>& words)
{
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str())); // posix_spawn does not write to them
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int output : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 1;
    rusage used{};
    const bool isDone = failed == 0 && wait4(child, &status, 0, &used) == child && status == 0;
    if (!isDone)
        return std::nullopt;
    const auto milliseconds = [](const timeval& time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return Usage{double(used.ru_maxrss) / 1024, milliseconds(used.ru_utime) + milliseconds(used.ru_stime)};
}

/// The memory it took in MiB, below 0 where it failed.
inline double memoryOf(const std::vector<std::string>& words)
{
    const std::optional<Usage> usage = usageOf(words);
    return usage ? usage->mebibytes : -1;
}

} // namespace soundings::benchmarks
