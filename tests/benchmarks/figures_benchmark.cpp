// SPDX-License-Identifier: GPL-3.0-or-later
// A million people, 24 items, 200 roles: what every screen reads, made of the counts, and what needs the answers once.
// Beside DuckDB doing the same or less from its own table in memory, where SOUNDINGS_DUCKDB names its libduckdb.so
// ("duckdb_ms", "ratio"). Aims: counting 150 ms; every figure of every role 5 ms; exact bootstrap of 200 roles 100 ms;
// alpha and omega 300 ms.
#include "core/publish/count_survey.h"
#include "core/statistics/agreement.h"
#include "core/statistics/alpha_bca.h"
#include "core/statistics/bootstrap.h"
#include "core/statistics/change.h"
#include "core/statistics/consistency.h"
#include "core/statistics/group_moments.h"
#include "core/statistics/histogram.h"
#include "core/statistics/icc_bca.h"
#include "core/statistics/intraclass_correlation.h"
#include "core/statistics/omega.h"
#include "core/statistics/proportion.h"
#include "core/statistics/rank_comparison.h"
#include "tests/benchmarks/big_survey.h"
#include "tests/benchmarks/duckdb_library.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>

using namespace soundings;
using namespace soundings::test;
using namespace soundings::statistics;

namespace {

using Clock = std::chrono::steady_clock;

template <class Act> double milliseconds(Act&& act)
{
    const auto start = Clock::now();
    act();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

const AnswerColumns& people()
{
    static const AnswerColumns made = sortedPeople();
    return made;
}

/// The same people in a table of DuckDB's; nothing where there is none.
DuckDbLibrary& competitor()
{
    static DuckDbLibrary duckdb;
    static const bool isFilled = [] {
        if (!duckdb.isThere())
            return false;
        const std::filesystem::path file = std::filesystem::temp_directory_path() / ("soundings-" + newUuid() + ".csv");
        std::ofstream(file) << bigCsv();
        duckdb.readCsv(file.string());
        std::filesystem::remove(file);
        return true;
    }();
    static_cast<void>(isFilled);
    return duckdb;
}

/// `parts` with each item's name for $, joined.
std::string forEachItem(const std::string& part, const std::string& join)
{
    std::string sql;
    for (const Item* item : bigSurvey().items()) {
        std::string one = part;
        for (std::size_t at = one.find('$'); at != std::string::npos; at = one.find('$'))
            one.replace(at, 1, '"' + item->id.value + '"');
        sql += (sql.empty() ? "" : join) + one;
    }
    return sql;
}

/// Ours as often as the benchmark asks, the competitor's five times in the same run.
template <class Act> void compare(benchmark::State& state, Act&& act, const std::string& sql)
{
    people(); // not while the clock runs
    std::vector<double> ours;
    for ([[maybe_unused]] auto _ : state)
        ours.push_back(milliseconds(act));
    if (!competitor().isThere())
        return;
    std::vector<double> theirs;
    for (int time = 0; time < 5; ++time)
        theirs.push_back(milliseconds([&] { competitor().query(sql); }));
    std::sort(ours.begin(), ours.end());
    std::sort(theirs.begin(), theirs.end());
    state.counters["duckdb_ms"] = theirs[theirs.size() / 2];
    state.counters["ratio"] = ours[ours.size() / 2] / theirs[theirs.size() / 2];
}

/// With the sums and products of those who answered every item, which the competitor is not asked for.
void counting(benchmark::State& state)
{
    compare(
        state, [] { benchmark::DoNotOptimize(countSurvey(bigSurvey(), people())); },
        "SELECT role, " + forEachItem("histogram($)", ", ") + " FROM people GROUP BY role");
}
BENCHMARK(counting)->Iterations(30)->Unit(benchmark::kMillisecond);

std::vector<std::vector<Histogram>> histogramsByRole(const SurveyCounts& counts)
{
    std::vector<std::vector<Histogram>> roles(kRoles);
    for (std::size_t role = 0; role < kRoles; ++role)
        for (const auto& item : counts.items) {
            const std::vector<std::int64_t>& slots = item[role + 1];
            roles[role].emplace_back(std::vector<std::int64_t>(slots.begin() + 1, slots.end() - 2));
        }
    return roles;
}

std::int64_t above(const Histogram& histogram) { return histogram.counts()[3] + histogram.counts()[4]; }

void figuresOf(const Histogram& one, const Histogram& everybody)
{
    benchmark::DoNotOptimize(boundedScoreInterval(one));
    benchmark::DoNotOptimize(one.variance());
    benchmark::DoNotOptimize(one.median());
    benchmark::DoNotOptimize(wilsonShare(above(one), one.people()));
    benchmark::DoNotOptimize(averageDeviation(one));
    benchmark::DoNotOptimize(rwg(one));
    benchmark::DoNotOptimize(isSplit(one));
    benchmark::DoNotOptimize(cliffDelta(one, everybody));
    benchmark::DoNotOptimize(newcombeDifference(above(one), one.people(), above(everybody), everybody.people()));
}

GroupMoments momentsOf(const Histogram& histogram)
{
    GroupMoments moments{static_cast<double>(histogram.people()), 0, 0};
    for (std::size_t i = 0; i < histogram.counts().size(); ++i) {
        const double value = static_cast<double>(i + 1);
        moments.sum += value * static_cast<double>(histogram.counts()[i]);
        moments.sumOfSquares += value * value * static_cast<double>(histogram.counts()[i]);
    }
    return moments;
}

/// Of each of 200 roles and 24 items: mean with interval, spread, median, favourable share, deviation, agreement, two
/// camps, and both differences from everybody; of each role its agreement over all items; of each item ICC(1) and
/// ICC(2).
void figuresFromCounts(benchmark::State& state)
{
    const auto roles = histogramsByRole(countSurvey(bigSurvey(), people()));
    std::vector<Histogram> everybody;
    for (std::size_t item = 0; item < kItems; ++item) {
        std::vector<std::int64_t> all(5);
        for (const auto& role : roles)
            for (std::size_t point = 0; point < all.size(); ++point)
                all[point] += role[item].counts()[point];
        everybody.emplace_back(std::move(all));
    }
    for ([[maybe_unused]] auto _ : state) {
        for (const auto& role : roles) {
            for (std::size_t item = 0; item < kItems; ++item)
                figuresOf(role[item], everybody[item]);
            benchmark::DoNotOptimize(rwgJ(role));
            benchmark::DoNotOptimize(averageDeviation(role));
        }
        for (std::size_t item = 0; item < kItems; ++item) {
            std::vector<GroupMoments> groups;
            for (const auto& role : roles)
                groups.push_back(momentsOf(role[item]));
            benchmark::DoNotOptimize(intraclassCorrelation(groups));
        }
    }
}
BENCHMARK(figuresFromCounts)->Iterations(50)->Unit(benchmark::kMillisecond);

void exactBootstrapOfRoles(benchmark::State& state)
{
    const auto roles = histogramsByRole(countSurvey(bigSurvey(), people()));
    for ([[maybe_unused]] auto _ : state)
        for (const auto& role : roles)
            benchmark::DoNotOptimize(exactBootstrap(role[0]));
}
BENCHMARK(exactBootstrapOfRoles)->Iterations(20)->Unit(benchmark::kMillisecond);

/// ICC(1) of one item over 200 roles, and alpha of the first five items, each person a pattern of one of the 3125: 2000
/// replicates each. No aim: nothing on a screen waits for them.
void bcaOfIcc(benchmark::State& state)
{
    std::vector<GroupMoments> groups;
    for (const auto& role : histogramsByRole(countSurvey(bigSurvey(), people())))
        groups.push_back(momentsOf(role[0]));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(iccBca(groups));
}
BENCHMARK(bcaOfIcc)->Iterations(5)->Unit(benchmark::kMillisecond);

void bcaOfAlpha(benchmark::State& state)
{
    constexpr std::size_t kFirstItems = 5;
    std::map<std::vector<int>, std::int64_t> counts;
    for (std::size_t person = 0; person < people().people; ++person) {
        std::vector<int> codes;
        for (std::size_t item = 0; item < kFirstItems; ++item)
            if (const Code code = people().items[item][person]; code >= 1 && code <= 5)
                codes.push_back(code);
        if (codes.size() == kFirstItems)
            ++counts[codes];
    }
    std::vector<AnswerPattern> patterns;
    for (const auto& [codes, count] : counts)
        patterns.push_back({codes, count});
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(alphaBca(patterns));
}
BENCHMARK(bcaOfAlpha)->Iterations(3)->Unit(benchmark::kMillisecond);

/// From the answers: everything that is counted of them, alpha with its interval and its items, omega. The competitor
/// gives alpha's variances alone.
void alphaAndOmega(benchmark::State& state)
{
    const auto ours = [] {
        const CrossTally tally = countSurvey(bigSurvey(), people()).complete[0];
        const CrossSums sums(tally.people, tally.sums, tally.products);
        benchmark::DoNotOptimize(cronbachAlpha(sums));
        benchmark::DoNotOptimize(mcdonaldOmega(sums.covariances(CrossSums::Denominator::MaximumLikelihood), kItems));
    };
    compare(state, ours,
            "SELECT var_samp(" + forEachItem("$", " + ") + "), " + forEachItem("var_samp($)", ", ")
                + " FROM people WHERE " + forEachItem("$ IS NOT NULL", " AND "));
}
BENCHMARK(alphaAndOmega)->Iterations(20)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
