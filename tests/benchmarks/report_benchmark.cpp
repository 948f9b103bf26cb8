// SPDX-License-Identifier: GPL-3.0-or-later
// How long the full report takes in each format, from the start of the program to its end, and the memory it takes:
//   report_benchmark SOUNDINGS_CLI SAMPLE.soundings
// Aims: 500 ms and 100 MiB each. Where LibreOffice is installed it turns the same ODT into a PDF in the same run: aim,
// five times as long as ours at least. Its profile is made before, and is not counted.
#include "tests/benchmarks/run_program.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include <unistd.h>

using soundings::benchmarks::memoryOf;

namespace {

void measure(benchmark::State& state, const std::vector<std::string>& words)
{
    double most = 0;
    for (auto _ : state) {
        const double memory = memoryOf(words);
        if (memory < 0) {
            state.SkipWithError("the program failed");
            return;
        }
        most = std::max(most, memory);
    }
    state.counters["MiB"] = most;
}

/// A folder of its own, gone with this.
class WorkFolder {
public:
    WorkFolder()
        : m_path(std::filesystem::temp_directory_path() / ("soundings-report-benchmark-" + std::to_string(getpid())))
    {
        std::filesystem::create_directory(m_path);
    }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    ~WorkFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

void add(const std::string& name, const std::vector<std::string>& words)
{
    benchmark::RegisterBenchmark(name.c_str(), [words](benchmark::State& state) { measure(state, words); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

} // namespace

int main(int argc, char* argv[])
{
    benchmark::Initialize(&argc, argv);
    if (argc != 3) {
        std::fputs("usage: report_benchmark SOUNDINGS_CLI SAMPLE.soundings\n", stderr);
        return 2;
    }
    const WorkFolder folder;
    const auto report = [&](const std::string& ending) {
        return std::vector<std::string>{argv[1], "report", argv[2], "--output", folder.path("full." + ending)};
    };
    for (const char* ending : {"pdf", "html", "odt", "docx", "xlsx", "csv", "json"})
        add(ending, report(ending));
    const std::string office = "/usr/bin/soffice";
    if (access(office.c_str(), X_OK) == 0 && memoryOf(report("odt")) >= 0) {
        const std::vector<std::string> convert{office,
                                               "-env:UserInstallation=file://" + folder.path("profile"),
                                               "--headless",
                                               "--norestore",
                                               "--convert-to",
                                               "pdf",
                                               "--outdir",
                                               folder.path("office"),
                                               folder.path("full.odt")};
        if (memoryOf(convert) >= 0)
            add("LibreOffice: ODT to PDF", convert);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
