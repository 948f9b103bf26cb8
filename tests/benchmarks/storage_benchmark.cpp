// SPDX-License-Identifier: GPL-3.0-or-later
// Recording one answer durably against the same single-row commit by bare sqlite3, taking turns in one run so that the
// disk treats both alike. Read the counter "ratio": the aim is at most 1.5. And reading a million people.
#include "core/exchange/read_people.h"
#include "core/questionnaire/built_in.h"
#include "core/storage/agency_table.h"
#include "core/storage/answer_table.h"
#include "core/storage/response_table.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <filesystem>
#include <sqlite3.h>
#include <stdexcept>
#include <vector>

using namespace soundings;

namespace {

using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

/// Bare SQLite on a table and with settings like ours; statements prepared once.
class BareFile {
public:
    explicit BareFile(const std::string& path)
    {
        sqlite3_open(path.c_str(), &m_handle);
        run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA journal_size_limit = 0;"
            "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
            "CREATE TABLE answer (response_id TEXT NOT NULL, item_id TEXT NOT NULL, state TEXT NOT NULL, point INTEGER,"
            " PRIMARY KEY (response_id, item_id)) STRICT, WITHOUT ROWID");
        sqlite3_prepare_v2(m_handle, "INSERT OR REPLACE INTO answer VALUES ('r', 'i', 'rated', ?)", -1, &m_insert,
                           nullptr);
    }
    ~BareFile()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_handle);
    }
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;

    void save(int point)
    {
        run("BEGIN IMMEDIATE");
        sqlite3_bind_int(m_insert, 1, point);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        sqlite3_reset(m_insert);
        run("COMMIT");
    }

private:
    void run(const char* sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
    }
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

ResponseId prepare(const Transaction& transaction)
{
    const RoundId round{newUuid()};
    insertWorkspaceFacts(transaction, {});
    insertAgency(transaction, {{newUuid()}, "Ours", AgencyRole::Ours, AgencyStanding::Active});
    insertRound(transaction, {round, "Round", {2026, 1, 1}, RoundState::Open, {}, {}});
    return ensureResponse(transaction, round, *builtInQuestionnaire({"governance"}), {}).id;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

template <class Act> double microseconds(Act&& act)
{
    const auto start = Clock::now();
    act();
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

void oneDurableAnswer(benchmark::State& state)
{
    const fs::path folder = fs::temp_directory_path() / ("soundings-benchmark-" + newUuid());
    fs::create_directory(folder);
    {
        ResponseId response;
        const Connection file = Connection::create((folder / "ours.soundings").string(), Sharing::Exclusive,
                                                   [&](const Transaction& t) { response = prepare(t); });
        BareFile bare((folder / "bare.db").string());
        const ItemId item = builtInQuestionnaire({"governance"})->items().front()->id;
        std::vector<double> ours;
        std::vector<double> theirs;
        int n = 0;
        for ([[maybe_unused]] auto _ : state) {
            const int point = ++n % 5;
            theirs.push_back(microseconds([&] { bare.save(point); }));
            ours.push_back(microseconds([&] {
                transact(file, [&](const Transaction& t) {
                    exchangeAnswer(t, response, item, {Answer::rated(point), {}, {}, false});
                });
            }));
        }
        state.counters["ours_us"] = median(ours);
        state.counters["bare_us"] = median(theirs);
        state.counters["ratio"] = median(ours) / median(theirs);
    }
    fs::remove_all(folder);
}
BENCHMARK(oneDurableAnswer)->Iterations(2000)->Unit(benchmark::kMicrosecond);

void aMillionPeopleFromCsv(benchmark::State& state)
{
    const Questionnaire& staff = *builtInQuestionnaire({"staff-confidence"});
    std::string text;
    for (const Item* item : staff.items())
        text += (text.empty() ? "" : ",") + item->id.value;
    for (int person = 0; person < 1'000'000; ++person)
        for (std::size_t i = 0; i < staff.itemCount(); ++i)
            text += {i == 0 ? '\n' : ',', static_cast<char>('0' + (static_cast<std::size_t>(person) + i) % 5)};
    for ([[maybe_unused]] auto _ : state)
        if (readPeople(text, staff, {}).people.people != 1'000'000)
            state.SkipWithError("not all were read");
}
BENCHMARK(aMillionPeopleFromCsv)->Iterations(2)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
