// SPDX-License-Identifier: GPL-3.0-or-later
// A board opens the packs of a round of 200 agencies, every pair rated: under 2 s, beside what SQLite takes to store as
// many bytes in as many rows. The size a pair and round is a counter.
#include "core/acts/invite_round.h"
#include "core/acts/packs_of_round.h"
#include "core/acts/set_up.h"
#include "core/acts/take_packs.h"
#include "core/pack/envelope.h"
#include "core/pack/pack_content.h"
#include "core/questionnaire/built_in.h"
#include "core/storage/query.h"
#include "core/storage/round_table.h"
#include "tests/support/packs.h"

#include <benchmark/benchmark.h>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr int kAgencies = 200;
const std::string kNow = "2026-11-30T12:00:00Z";

const RoundId kRoundOfAll{"99999999-9999-4999-8999-999999999999"};

/// "Agency 007" with an id such as workspaces give.
PackAgency withId(PackAgency agency)
{
    agency.id = {"00000000-0000-4000-8000-000000000" + agency.name.substr(agency.name.size() - 3)};
    return agency;
}

/// The packs of everybody, signed, as files.
const std::vector<FileToTake>& filesOfAll()
{
    static const std::vector<FileToTake> files = [] {
        std::vector<FileToTake> made;
        for (Pack& pack : drawnRound(kAgencies, 1).packs) {
            pack.readiness.reset();
            pack.round.id = kRoundOfAll;
            pack.agency = withId(pack.agency);
            PackContent content;
            content.parts = {PackPart::Sections, PackPart::AboutPartners, PackPart::Influences};
            for (PackResponse& response : pack.responses) {
                response.trust.reset();
                for (auto& [item, record] : *response.answers)
                    record = {Answer{record.answer.state, record.answer.point, {}}, {}, {}, false};
                std::erase_if(*response.answers, [](const auto& one) { return one.second.isEmpty(); });
                response.about = withId(*response.about);
                const QuestionnairePtr asked = builtInQuestionnaire(response.questionnaire);
                for (const SectionScore& section : scoreResponse(*asked, *response.answers).sections)
                    response.sections.push_back({section.id, section.score});
            }
            content.pack = std::move(pack);
            made.push_back({content.pack.agency.name, signedFile(SignedKind::Pack, packText(content), newSignKeys())});
        }
        return made;
    }();
    return files;
}

/// A board that knows the round and everybody.
Connection board()
{
    Connection file = Connection::inMemory();
    transact(file, [](const Transaction& transaction) {
        std::vector<std::string> names;
        for (const PackAgency& agency : drawnRound(kAgencies, 1).agencies)
            names.push_back(agency.name);
        setUpBoard(transaction, "en", "Large partnership", names);
        insertRound(transaction,
                    {kRoundOfAll, "Autumn 2026", {2026, 10, 5}, RoundState::Open, {}, {{"partner-understanding"}}});
    });
    return file;
}

void openPacksOfARound(benchmark::State& state)
{
    const std::vector<FileToTake>& files = filesOfAll();
    std::size_t bytes = 0;
    for (const FileToTake& file : files)
        bytes += file.bytes->size();
    for (auto _ : state) {
        state.PauseTiming();
        const Connection file = board();
        state.ResumeTiming();
        const std::vector<TakenFile> taken =
            transact(file, [&](const Transaction& transaction) { return takeFiles(transaction, files, {}, kNow); });
        if (taken.front().result != TakenAs::New || taken.back().result != TakenAs::New) {
            const Issues& faults = taken.front().faults;
            state.SkipWithError(faults.empty() ? "a pack is refused" : faults.front().where.c_str());
            break;
        }
    }
    state.counters["bytes/answered"] = static_cast<double>(bytes) / (kAgencies * (kAgencies - 1));
}
BENCHMARK(openPacksOfARound)->Unit(benchmark::kMillisecond);

/// What no reader of them could do without.
void storeTheBytesAlone(benchmark::State& state)
{
    const std::vector<FileToTake>& files = filesOfAll();
    for (auto _ : state) {
        state.PauseTiming();
        const Connection file = Connection::inMemory();
        state.ResumeTiming();
        transact(file, [&](const Transaction& transaction) {
            Query(transaction.connection(), "CREATE TABLE plain (name TEXT PRIMARY KEY, bytes TEXT)").run();
            for (const FileToTake& one : files)
                Query(transaction.connection(), "INSERT INTO plain VALUES (?, ?)", one.path, *one.bytes).run();
        });
    }
}
BENCHMARK(storeTheBytesAlone)->Unit(benchmark::kMillisecond);

/// What every view of the partnership starts from, in a workspace that opened them.
void readOpenedPacks(benchmark::State& state)
{
    const Connection file = board();
    transact(file, [](const Transaction& transaction) { return takeFiles(transaction, filesOfAll(), {}, kNow); });
    for (auto _ : state)
        benchmark::DoNotOptimize(roundPacks(file, kRoundOfAll));
}
BENCHMARK(readOpenedPacks)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
