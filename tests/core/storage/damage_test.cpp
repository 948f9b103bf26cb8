// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_file.h"
#include "core/storage/load_round.h"
#include "tests/support/full_workspace.h"
#include "tests/support/refusal.h"
#include "tests/support/sanitized.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <random>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Some bytes changed, a stretch overwritten, or the end cut off.
std::string damaged(std::string bytes, std::mt19937& random)
{
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    switch (below(4)) {
    case 0:
        bytes.resize(below(bytes.size()));
        break;
    case 1:
        bytes.replace(below(bytes.size() - 600), 600, 600, static_cast<char>(below(256)));
        break;
    case 2: // the first page: header, schema
        bytes[below(4096)] ^= static_cast<char>(1U << below(8));
        break;
    default:
        for (std::size_t i = 0; i < 1 + below(20); ++i)
            bytes[below(bytes.size())] ^= static_cast<char>(1U << below(8));
    }
    return bytes;
}

bool isOneOf(std::optional<ErrorCode> code, std::initializer_list<ErrorCode> allowed)
{
    return !code || std::find(allowed.begin(), allowed.end(), *code) != allowed.end();
}

void readEverything(const Connection& file)
{
    agencies(file);
    questionnaires(file);
    for (const Round& round : rounds(file))
        loadRound(file, round.id);
}

} // namespace

TEST_CASE("a file damaged anywhere is opened whole or refused as what it is, and never brings the program down")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, insertFullWorkspace);
    const std::string whole = bytesOf(path);
    constexpr int kStep = oneIn(3); // which files those are moves with the commit
    std::mt19937 random(2 + static_cast<unsigned>(windowOf(kStep)));
    constexpr int kTimes = 300 / kStep;
    int opened = 0;
    for (int time = 0; time < kTimes; ++time) {
        writeBytes(path, damaged(whole, random));
        CAPTURE(time);
        std::optional<Connection> file;
        const auto why = refusal([&] { file = Connection::open(path, Sharing::Exclusive); });
        CHECK(isOneOf(why,
                      {ErrorCode::Damaged, ErrorCode::NotSqlite, ErrorCode::NotOurs, ErrorCode::NotOurSchema,
                       ErrorCode::NewerVersion, ErrorCode::FileEmpty}));
        if (!file)
            continue;
        ++opened;
        CHECK(refusal([&] { readEverything(*file); }) == std::nullopt);
        file.reset();
        if (time % 10 == 0) // reads every questionnaire anew, which takes its time
            CHECK(refusal([&] { checkFile(path); }) == std::nullopt);
    }
    CHECK(opened > 10 / kStep);
    CHECK(opened < 280 / kStep); // a changed letter in a note is nobody's to notice
}
