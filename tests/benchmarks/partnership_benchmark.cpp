// SPDX-License-Identifier: GPL-3.0-or-later
// A partnership of 200 agencies, every pair rated: each view under 100 ms, the social relations model under 20 ms.
#include "core/partnership/influence_totals.h"
#include "core/partnership/largest_gaps.h"
#include "core/partnership/mirror.h"
#include "core/partnership/partnership.h"
#include "core/partnership/partnership_relations.h"
#include "tests/support/packs.h"

#include <benchmark/benchmark.h>

using namespace soundings;
using namespace soundings::test;

namespace {

const RoundPacks& wholeRound()
{
    static const RoundPacks round = drawnRound(200, 1);
    return round;
}

const PackTable& table()
{
    static const PackTable packs(wholeRound());
    return packs;
}

void lookUpPacks(benchmark::State& state)
{
    const RoundPacks& round = wholeRound();
    for (auto _ : state)
        benchmark::DoNotOptimize(PackTable(round));
}
BENCHMARK(lookUpPacks)->Unit(benchmark::kMillisecond);

void oneMirror(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(mirrorOf(table(), 3, 150));
}
BENCHMARK(oneMirror)->Unit(benchmark::kMicrosecond);

void wholePartnership(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(partnershipOf(wholeRound(), table()));
}
BENCHMARK(wholePartnership)->Unit(benchmark::kMillisecond);

void allLargestGaps(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(largestGaps(table()));
}
BENCHMARK(allLargestGaps)->Unit(benchmark::kMillisecond);

void allDoubts(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(mostDoubtful(table()));
}
BENCHMARK(allDoubts)->Unit(benchmark::kMillisecond);

void allInfluences(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(influenceTotals(table()));
}
BENCHMARK(allInfluences)->Unit(benchmark::kMillisecond);

void socialRelationsModel(benchmark::State& state)
{
    statistics::RoundRobin ratings(200);
    for (std::size_t by = 0; by < 200; ++by)
        for (std::size_t of = 0; of < 200; ++of)
            if (by != of)
                ratings.rate(by, of, static_cast<double>((by * 37 + of * 91) % 101));
    for (auto _ : state)
        benchmark::DoNotOptimize(statistics::socialRelations(ratings));
}
BENCHMARK(socialRelationsModel)->Unit(benchmark::kMillisecond);

void relationsOfThePartnership(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(partnershipRelations(table()));
}
BENCHMARK(relationsOfThePartnership)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
