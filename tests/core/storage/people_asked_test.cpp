// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/close_round.h"
#include "core/acts/store_survey_people.h"
#include "core/publish/count_survey.h"
#include "core/storage/check_file.h"
#include "core/storage/load_round.h"
#include "core/storage/people_asked_table.h"
#include "core/storage/release_table.h"
#include "core/storage/survey_table.h"
#include "tests/support/closing_workspace.h"
#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

std::optional<PeopleCount> exchangeAsked(const Connection& file, std::optional<PeopleCount> people)
{
    return transact(file, [&](const Transaction& t) { return exchangePeopleAsked(t, kRound, kStaffSurvey, people); });
}

} // namespace

TEST_CASE("how many people are asked is remembered while the round is open, before anybody has begun")
{
    const Connection file = closingWorkspace();
    CHECK(peopleAsked(file, kRound, kStaffSurvey) == std::nullopt);
    CHECK(exchangeAsked(file, 60) == std::nullopt);
    CHECK(exchangeAsked(file, 55) == 60);
    CHECK(peopleAsked(file, kRound, kStaffSurvey) == 55);
    CHECK(refusal([&] { exchangeAsked(file, 0); }) == ErrorCode::Internal);
    CHECK(refusal([&] { exchangeAsked(file, kMostAsked + 1); }) == ErrorCode::Internal);
    CHECK(exchangeAsked(file, std::nullopt) == 55);
    CHECK(peopleAsked(file, kRound, kStaffSurvey) == std::nullopt);
}

TEST_CASE("closing is told how many people are asked, and leaves no row of it, also where too few took part")
{
    const Connection file = closingWorkspace();
    addStaff(file, kRound, variedPeople(4), {});
    exchangeAsked(file, 60);
    CHECK(previewClosing(file, kRound).at(0).asked == 60);
    closing(file, kRound);
    CHECK(peopleAsked(file, kRound, kStaffSurvey) == std::nullopt);
    CHECK(refusal([&] { exchangeAsked(file, 60); }) == ErrorCode::RoundClosed);
}

TEST_CASE("check finds a number of people asked that cannot be")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    {
        const Connection file = closingWorkspace();
        exchangeAsked(file, 60);
        file.saveCopy(path);
    }
    const std::string sql = GENERATE("SELECT 1", "UPDATE round SET closed_at = '2026-11-30T10:00:00Z'");
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec(sql);
    std::vector<std::string> places;
    for (const FileCheckResult& result : checkFile(path))
        if (!result.passed)
            places.insert(places.end(), result.findings.begin(), result.findings.end());
    CHECK(places.empty() == (sql == "SELECT 1"));
    if (!places.empty())
        CHECK(places.front().find("/staff-confidence: 60") != std::string::npos);
}

TEST_CASE("forms that were typed in are stored as the people of a file are, their comments apart")
{
    const Connection file = closingWorkspace();
    const Questionnaire& survey = *builtInQuestionnaire(kStaffSurvey);
    const std::vector<Person> people = variedPeople(12);
    CHECK_FALSE(areInAlready(file, kRound, survey, columnsOf(survey, people)));
    transact(file, [&](const Transaction& t) {
        storeSurveyPeople(t, kRound, survey, {columnsOf(survey, people), {"one", "two"}, {}, {}}, PeopleAgain::Taken);
    });
    const OpenSurvey stored = openSurveys(file, kRound).at(0);
    CHECK(countSurvey(survey, stored.answers) == countSurvey(survey, columnsOf(survey, people)));
    CHECK(stored.comments.size() == 2);
    CHECK(areInAlready(file, kRound, survey, columnsOf(survey, people)));
}
