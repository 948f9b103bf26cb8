// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/sealed_access.h"
#include "core/storage/check_file.h"
#include "core/storage/load_round.h"
#include "tests/support/full_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const std::string kGolden = std::string(SOUNDINGS_TEST_DATA) + "/schema-1.soundings";

} // namespace

// Run once, by its name, when a schema version is released: core_tests "[make-golden-file]". Its file is then never
// made again.
TEST_CASE("make the golden file of this schema version", "[.][make-golden-file]")
{
    if (!std::filesystem::exists(kGolden))
        fillFullWorkspace(Connection::create(kGolden, Sharing::Shared));
}

TEST_CASE("a workspace of schema version 1 opens in this program with everything in it")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("schema-1.soundings");
    std::filesystem::copy_file(kGolden, path);
    const Connection file = Connection::open(path, Sharing::Exclusive);
    CHECK(ourAgency(file).name == "Northvale Council");
    REQUIRE(rounds(file).size() == 2);
    CHECK(rounds(file)[0].reopenings
          == std::vector<Reopening>{{"2026-06-02T08:30:00Z", "A partner's answer was typed wrongly"}});
    for (const Round& round : rounds(file)) {
        const RoundRecord record = loadRound(file, round.id);
        REQUIRE(record.consensus.size() == 1);
        CHECK(record.consensus[0].answers == patternAnswers(*record.consensus[0].questionnaire));
        REQUIRE(record.partners.size() == 1);
        CHECK(record.partners[0].answers == patternAnswers(*record.partners[0].questionnaire));
        CHECK(record.partners[0].aboutPartner.size() == 1);
        REQUIRE(record.surveys.size() == 1);
        CHECK(SealedAccess::columns(record.surveys[0].responses)->people == 24);
        CHECK(SealedAccess::comments(record.surveys[0].responses).size() == 2);
    }
    CHECK(surveyState(file, kClosedRound, {"staff-confidence"}) == SurveyState::Closed);
    CHECK(draftPerson(file, kRound, {"staff-confidence"}).value().comment == "half a thought");
}

TEST_CASE("a workspace of schema version 1 passes the check")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("schema-1.soundings");
    std::filesystem::copy_file(kGolden, path);
    for (const FileCheckResult& result : checkFile(path))
        CHECK(result.passed);
}
