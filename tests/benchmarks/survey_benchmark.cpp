// SPDX-License-Identifier: GPL-3.0-or-later
// A million people, 24 items, 200 roles: counting from memory, and from CSV text to the stored round against DuckDB
// merely reading the same file into memory, taking turns in one run. DuckDB is not linked: SOUNDINGS_DUCKDB names its
// libduckdb.so. Aims: counting 150 ms; publishing 300 ms; reading a release and all that follows from it 5 ms; "ratio"
// below 1.5; "bytes_an_answer" next to nothing.
#include "core/acts/close_round.h"
#include "core/exchange/read_file.h"
#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "core/release/read_release.h"
#include "core/release/release_text.h"
#include "core/staff/staff_result.h"
#include "core/storage/agency_table.h"
#include "core/storage/load_round.h"
#include "core/storage/round_table.h"
#include "core/storage/survey_table.h"
#include "core/storage/workspace_table.h"
#include "tests/benchmarks/big_survey.h"
#include "tests/benchmarks/duckdb_library.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <filesystem>
#include <fstream>

using namespace soundings;
using namespace soundings::test;

namespace {

using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

void everythingCounted(benchmark::State& state)
{
    const AnswerColumns columns = sortedPeople();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(countSurvey(bigSurvey(), columns));
}
BENCHMARK(everythingCounted)->Iterations(10)->Unit(benchmark::kMillisecond);

/// Of 200 roles: what closing reckons from the counts, and what every screen reads of it.
void published(benchmark::State& state)
{
    const SurveyCounts counts = countSurvey(bigSurvey(), sortedPeople());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(publish(counts, bigSurvey(), {}));
}
BENCHMARK(published)->Iterations(10)->Unit(benchmark::kMillisecond);

void readAndShown(benchmark::State& state)
{
    const auto questionnaire = std::make_shared<const Questionnaire>(bigSurvey());
    const std::string text = releaseText(publish(countSurvey(bigSurvey(), sortedPeople()), bigSurvey(), {}));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(staffResult(*readRelease(text, *questionnaire).release, questionnaire));
    state.counters["bytes"] = static_cast<double>(text.size());
}
BENCHMARK(readAndShown)->Iterations(20)->Unit(benchmark::kMillisecond);

/// A folder for one run.
class Folder {
public:
    Folder() : m_path(fs::temp_directory_path() / ("soundings-benchmark-" + newUuid()))
    {
        fs::create_directory(m_path);
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string path(const std::string& name) const { return (m_path / name).string(); }

private:
    fs::path m_path;
};

const RoundId kRound{"33333333-3333-4333-8333-333333333333"};

void beginRound(const Transaction& transaction)
{
    insertWorkspaceFacts(transaction, {});
    insertAgency(transaction, {{newUuid()}, "Ours", AgencyRole::Ours, AgencyStanding::Active});
    insertRound(transaction, {kRound, "Round", {2026, 1, 1}, RoundState::Open, {}, {}});
}

template <class Act> double milliseconds(Act&& act)
{
    const auto start = Clock::now();
    act();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

void csvToStoredRound(benchmark::State& state)
{
    const Folder folder;
    const std::string csv = folder.path("people.csv");
    std::ofstream(csv) << bigCsv();
    DuckDbLibrary duckdb;
    std::vector<double> ours;
    std::vector<double> theirs;
    double bytes = 0;
    for ([[maybe_unused]] auto _ : state) {
        const std::string path = folder.path(newUuid());
        const Connection file = Connection::create(path, Sharing::Shared, beginRound);
        const RoundId& round = kRound;
        const auto empty = static_cast<double>(fs::file_size(path));
        if (duckdb.isThere())
            theirs.push_back(milliseconds([&] { duckdb.readCsv(csv); }));
        ours.push_back(milliseconds([&] {
            const ReadPeople read = readPeople(readFile(csv), bigSurvey(), {});
            transact(file, [&](const Transaction& t) { addPeople(t, round, bigSurvey(), read.people, read.comments); });
        }));
        transact(file, [&](const Transaction& t) { closeRound(t, round, {}, "2026-11-01T09:00:00Z"); });
        bytes = (static_cast<double>(fs::file_size(path)) - empty) / static_cast<double>(kPeople * kItems);
    }
    state.counters["ours_ms"] = median(ours);
    state.counters["duckdb_ms"] = median(theirs);
    state.counters["ratio"] = theirs.empty() ? 0 : median(ours) / median(theirs);
    state.counters["bytes_an_answer"] = bytes;
}
BENCHMARK(csvToStoredRound)->Iterations(7)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
