// SPDX-License-Identifier: GPL-3.0-or-later
// How long programs take from start to end, beside empty ones linked alike, in the same run:
//   start_benchmark SOUNDINGS_CLI SAMPLE.soundings
#include "tests/benchmarks/run_program.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

void measure(benchmark::State& state, const std::vector<std::string>& words)
{
    for (auto _ : state)
        if (soundings::benchmarks::memoryOf(words) < 0) {
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
