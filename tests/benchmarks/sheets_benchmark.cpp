// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 people's answers to 30 questions, as a workbook and as CSV, beside Python's openpyxl (read-only) and pandas
// on the same files. Aims: the workbook below 5 s and "MiB" 100, CSV below 1 s, and ahead of both.
#include "core/sheets/sheet_file.h"
#include "tests/benchmarks/run_program.h"
#include "tests/support/temporary_folder.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <functional>
#include <random>

#include <xlsxwriter.h>

using namespace soundings;
using namespace soundings::benchmarks;
using namespace soundings::test;

namespace {

constexpr std::size_t kPeople = 100'000;
constexpr std::size_t kQuestions = 30;

struct Files {
    TemporaryFolder folder;
    std::string workbook = folder.path("answers.xlsx");
    std::string csv = folder.path("answers.csv");
};

/// Half of the columns are numbers and half labels.
void write(const Files& files)
{
    const char* const labels[] = {"Not at all true", "A little true", "Partly true", "Mostly true", "Entirely true"};
    std::mt19937 random(16);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* workbook = workbook_new_opt(files.workbook.c_str(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, "Answers");
    std::string text;
    for (std::size_t row = 0; row <= kPeople; ++row)
        for (std::size_t column = 0; column < kQuestions; ++column) {
            const std::size_t point = random() % 5;
            const auto at = static_cast<lxw_row_t>(row);
            const auto across = static_cast<lxw_col_t>(column);
            const bool isText = row == 0 || column % 2 == 0;
            const std::string cell = row == 0 ? "question " + std::to_string(column)
                : isText                      ? labels[point]
                                              : std::to_string(point);
            if (isText)
                worksheet_write_string(sheet, at, across, cell.c_str(), nullptr);
            else
                worksheet_write_number(sheet, at, across, static_cast<double>(point), nullptr);
            text.append(cell).append(column + 1 == kQuestions ? "\r\n" : ",");
        }
    workbook_close(workbook);
    writeBytes(files.csv, text);
}

const Files& files()
{
    static const Files made;
    return made;
}

bool readsAll(const std::string& path)
{
    const OpenedSheetFile opened = openSheetFileAt(path);
    const ReadSheet read = opened.file->readSheet(opened.file->defaultSheet());
    return read.sheet && read.issues.empty() && read.sheet->rows.size() == kPeople + 1
        && read.sheet->columns.size() == kQuestions;
}

/// In a process of its own, for its memory.
void ours(benchmark::State& state, const std::string& path)
{
    for ([[maybe_unused]] auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const pid_t child = fork();
        if (child == 0)
            _exit(readsAll(path) ? 0 : 1);
        int status = 1;
        rusage used{};
        wait4(child, &status, 0, &used);
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        state.counters["MiB"] = static_cast<double>(used.ru_maxrss) / 1024;
        if (status != 0)
            state.SkipWithError("it failed");
    }
}

void python(benchmark::State& state, const std::string& program, const std::string& path)
{
    for ([[maybe_unused]] auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const double memory = memoryOf({"/usr/bin/python3", "-c", program, path});
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        state.counters["MiB"] = memory;
        if (memory < 0)
            state.SkipWithError("not installed");
    }
}

void add(const char* name, const std::function<void(benchmark::State&)>& run)
{
    benchmark::RegisterBenchmark(name, run)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char* argv[])
{
    write(files());
    add("workbook: ours", [](benchmark::State& state) { ours(state, files().workbook); });
    add("workbook: openpyxl, read-only", [](benchmark::State& state) {
        python(
            state,
            "import sys, openpyxl\n"
            "for row in openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True): pass",
            files().workbook);
    });
    add("workbook: pandas", [](benchmark::State& state) {
        python(state, "import sys, pandas; pandas.read_excel(sys.argv[1])", files().workbook);
    });
    add("CSV: ours", [](benchmark::State& state) { ours(state, files().csv); });
    add("CSV: pandas", [](benchmark::State& state) {
        python(state, "import sys, pandas; pandas.read_csv(sys.argv[1], dtype=str)", files().csv);
    });
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
