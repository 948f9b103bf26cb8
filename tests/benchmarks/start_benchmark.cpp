// SPDX-License-Identifier: GPL-3.0-or-later
// How long programs take from start to end, beside empty ones linked alike, in the same run:
//   start_benchmark SOUNDINGS_CLI SAMPLE.soundings
// Least: the processor time of the quickest run in milliseconds, to compare by where other programs run beside.
#include "tests/benchmarks/run_program.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <vector>

namespace {

void measure(benchmark::State& state, const std::vector<std::string>& words)
{
    double least = std::numeric_limits<double>::max();
    for (auto _ : state) {
        const auto usage = soundings::benchmarks::usageOf(words);
        if (!usage) {
            state.SkipWithError((words.front() + " failed").c_str());
            return;
        }
        least = std::min(least, usage->processorMilliseconds);
    }
    state.counters["Least"] = least;
}

/// Without a display the windows are made offscreen: they would not start.
void doWithoutDisplay()
{
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY"})
        if (const char* name = std::getenv(display); name != nullptr && *name != '\0')
            return;
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
}

} // namespace

int main(int argc, char* argv[])
{
    benchmark::Initialize(&argc, argv);
    if (argc != 3) {
        std::fputs("usage: start_benchmark SOUNDINGS_CLI SAMPLE.soundings\n", stderr);
        return 2;
    }
    doWithoutDisplay();
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
            ->MinTime(2)
            ->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
