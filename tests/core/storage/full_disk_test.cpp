// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/answer_table.h"
#include "core/storage/query.h"
#include "core/storage/response_table.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/mount.h>
#include <unistd.h>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr int kAgenciesAtOnce = 10;

/// Notes of 2,000 characters on one item after another until the disk is full; how many were kept.
int writeUntilRefused(const Connection& file, const ResponseId& response, std::optional<ErrorCode>& why)
{
    int kept = 0;
    for (; kept < 10'000 && !why; ++kept) {
        const AnswerRecord record{Answer::rated(kept % 5), std::string(2000, 'a') + std::to_string(kept), {}, false};
        why = refusal([&] {
            transact(file, [&](const Transaction& t) {
                for (const char* item : {"gov.a.1", "gov.a.2", "gov.a.3"})
                    exchangeAnswer(t, response, {item}, record);
                for (int i = 0; i < kAgenciesAtOnce; ++i) // so that the disk is soon full
                    insertAgency(t, {{newUuid()}, newUuid() + std::string(160, 'a'), AgencyRole::Partner, {}});
            });
        });
    }
    return kept - 1;
}

ResponseId begin(const Connection& file)
{
    return transact(file, [](const Transaction& t) { return ensureResponse(t, kRound, smallConsensus(), {}).id; });
}

void requireLastAnswer(const Connection& file, const ResponseId& response, int kept)
{
    CHECK(agencies(file).size() == 2U + static_cast<std::size_t>(kept * kAgenciesAtOnce));
    CHECK(answers(file, response).at({"gov.a.3"}).note == std::string(2000, 'a') + std::to_string(kept - 1));
}

} // namespace

TEST_CASE("a full disk refuses the answer and keeps the one before")
{
    const Connection file = smallWorkspace();
    const ResponseId response = begin(file);
    file.database().exec("PRAGMA max_page_count = 60");
    std::optional<ErrorCode> why;
    const int kept = writeUntilRefused(file, response, why);
    CHECK(why == ErrorCode::DiskFull);
    REQUIRE(kept > 0);
    requireLastAnswer(file, response, kept);
    file.database().exec("PRAGMA max_page_count = 1000");
    CHECK(refusal([&] { transact(file, [](const Transaction& t) { raiseMinimumGroup(t, 20); }); }) == std::nullopt);
}

TEST_CASE("a disk that is really full loses nothing that was saved")
{
    const TemporaryFolder folder;
    if (::geteuid() != 0 || ::mount("none", folder.path().c_str(), "tmpfs", 0, "size=512k") != 0) {
        WARN("skipped: a small disk can be made by root only");
        return;
    }
    std::optional<ErrorCode> why;
    int kept = 0;
    ResponseId response;
    {
        const Connection file = Connection::create(folder.path("full.soundings"),
                                                   GENERATE(Sharing::Shared, Sharing::Exclusive), insertSmallWorkspace);
        response = begin(file);
        kept = writeUntilRefused(file, response, why);
        CHECK(why == ErrorCode::DiskFull);
        CHECK(refusal([&] { file.saveCopy(folder.path("copy.soundings")); }) == ErrorCode::DiskFull);
        requireLastAnswer(file, response, kept);
    }
    CHECK(folder.names() == std::vector<std::string>{"full.soundings"});
    writeBytes(folder.path("filler"), std::string(512 * 1024, 'x')); // as much of it as there is room for
    CHECK(refusal([&] { Connection::create(folder.path("second.soundings"), Sharing::Shared, insertSmallWorkspace); })
          == ErrorCode::DiskFull);
    CHECK(folder.names() == std::vector<std::string>{"filler", "full.soundings"});
    std::filesystem::remove(folder.path("filler"));
    {
        const Connection file = Connection::open(folder.path("full.soundings"), Sharing::Shared);
        CHECK(agencies(file).size() == 2U + static_cast<std::size_t>(kept * kAgenciesAtOnce));
    }
    ::umount(folder.path().c_str());
}
