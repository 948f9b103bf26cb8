// SPDX-License-Identifier: GPL-3.0-or-later
// How long programs take from start to end, beside empty ones linked alike, in the same run:
//   start_benchmark SOUNDINGS_CLI SAMPLE.soundings
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace {

/// Runs a program to its end with its output thrown away; false where it failed.
bool runToEnd(const std::vector<std::string>& words)
{
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str())); // posix_spawn does not write to them
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 1;
    return failed == 0 && waitpid(child, &status, 0) == child && status == 0;
}

void measure(benchmark::State& state, const std::vector<std::string>& words)
{
    for (auto _ : state)
        if (!runToEnd(words)) {
            state.SkipWithError("the program failed");
            return;
        }
}

} // namespace

int main(int argc, char* argv[])
{
    benchmark::Initialize(&argc, argv);
    if (argc != 3) {
        std::fputs("usage: start_benchmark SOUNDINGS_CLI SAMPLE.soundings\n", stderr);
        return 2;
    }
    const std::string here = std::string(argv[0]).substr(0, std::string(argv[0]).rfind('/') + 1);
    const std::vector<std::pair<const char*, std::vector<std::string>>> programs{
        {"empty command line", {here + "empty_cli"}},
        {"soundings-cli score", {argv[1], "score", argv[2]}},
        {"empty window", {here + "empty_window"}},
        {"Soundings window", {here + "real_window", argv[2]}},
        {"Soundings window with its home page", {here + "real_window", argv[2], "page"}},
    };
    for (const auto& [name, words] : programs)
        benchmark::RegisterBenchmark(name, [words = words](benchmark::State& state) { measure(state, words); })
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
