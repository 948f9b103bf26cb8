// SPDX-License-Identifier: GPL-3.0-or-later
// Schema version 4: what an earlier program left of closed surveys becomes their releases, and is gone.
#include "core/storage/check_file.h"
#include "core/storage/load_round.h"
#include "core/storage/old_counts.h"
#include "tests/support/full_workspace.h"
#include "tests/support/places.h"
#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/traces.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

using OldJson = nlohmann::json;

const QuestionnaireId kPublishedStaff{"staff-confidence"};

/// A copy of a golden file, changed by an earlier program.
std::string earlierFile(const TemporaryFolder& folder, const std::string& version, const std::string& sql = {})
{
    std::string path = folder.path("w.soundings");
    std::filesystem::copy_file(soundings::test::testData() + "/schema-" + version + ".soundings", path);
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    database.exec("PRAGMA secure_delete = ON");
    database.exec(sql);
    return path;
}

/// The people of the closed survey and some more, in a closed round of a later day.
std::string heldAgain(int more)
{
    const std::string codes = "CAST(codes || substr(codes, 1, " + std::to_string(more) + ") AS BLOB)";
    return "INSERT INTO round (id, label, day, closed_at) VALUES ('again', 'Summer 2026', '2026-07-01',"
           " '2026-07-01T10:00:00Z');"
           "INSERT INTO survey (id, round_id, questionnaire_id, questionnaire_version, state)"
           " SELECT 77, 'again', questionnaire_id, questionnaire_version, 'closed' FROM survey WHERE id = 1;"
           "INSERT INTO survey_answers SELECT 77, position, "
        + codes
        + " FROM survey_answers WHERE survey_id = 1;"
          "DELETE FROM survey_counts";
}

SurveyRecord surveyIn(const Connection& file, const RoundId& round) { return loadRound(file, round).surveys.at(0); }

std::string keptCounts(const std::string& version)
{
    const std::string path = soundings::test::testData() + "/schema-" + version + ".soundings";
    return SQLite::Database(path).execAndGet("SELECT counts FROM survey_counts").getString();
}

/// Answers that are a long row of one byte, in the closed survey and in the open one.
void plantLongRows(const std::string& path, int survey)
{
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    database.exec("DELETE FROM survey_counts");
    const AnswerColumns people = peopleInALongRow(*builtInQuestionnaire(kPublishedStaff));
    SQLite::Statement update(database, "UPDATE survey_answers SET codes = ? WHERE survey_id = ? AND position = ?");
    int position = 0;
    for (const CodeColumn* column : people.all()) {
        update.reset();
        update.bind(1, column->data(), static_cast<int>(column->size()));
        update.bind(2, survey);
        update.bind(3, position++);
        update.exec();
    }
}

} // namespace

TEST_CASE("counts give the release that the answers would have given, as far as they tell")
{
    const TemporaryFolder folder;
    const std::string version = GENERATE("2", "3");
    const std::string destroyed = earlierFile(folder, version, "DELETE FROM survey_answers WHERE survey_id = 1");
    const SurveyRecord survey = surveyIn(Connection::open(destroyed, Sharing::Shared), kClosedRound);
    REQUIRE(survey.release);
    std::filesystem::remove(destroyed);
    const SurveyRelease whole =
        *surveyIn(Connection::open(earlierFile(folder, version), Sharing::Shared), kClosedRound).release;
    CHECK(survey.release->people == 24);
    CHECK(survey.release->statements == whole.statements);
    CHECK(survey.release->sections == whole.sections);
    CHECK(survey.release->cases == whole.cases);
    CHECK(survey.release->roles.size() <= whole.roles.size());
}

TEST_CASE(
    "old counts are read as the counts of the same answers, with people known to have answered where it is not said")
{
    const Questionnaire& staff = *builtInQuestionnaire(kPublishedStaff);
    std::vector<Person> people;
    for (std::size_t n = 0; n < 24; ++n)
        people.push_back(patternPerson(staff, n));
    const SurveyCounts wanted = countSurvey(staff, columnsOf(staff, people));
    const auto read = readOldCounts(staff, keptCounts(GENERATE("2", "3")));
    REQUIRE(read);
    CHECK(read->people == wanted.people);
    CHECK(read->groupSizes == wanted.groupSizes);
    CHECK(read->items == wanted.items);
    CHECK(read->complete == wanted.complete);
    CHECK(read->scenarios == wanted.scenarios);
    CHECK(read->surePeople <= wanted.surePeople);
    CHECK(read->surePeople > 0);
    REQUIRE(read->sectionPeople.size() == wanted.sectionPeople.size());
    for (std::size_t section = 0; section < wanted.sectionPeople.size(); ++section)
        for (std::size_t group = 0; group < wanted.groupSizes.size(); ++group) {
            CHECK(read->sectionPeople[section][group] <= wanted.sectionPeople[section][group]);
            CHECK(read->sectionPeople[section][group] > 0);
        }
}

TEST_CASE("old counts that no people can have given are none")
{
    const Questionnaire& staff = *builtInQuestionnaire(kPublishedStaff);
    const OldJson whole = OldJson::parse(keptCounts("3"));
    const auto isRead = [&](const std::string& place, const OldJson& value) {
        OldJson changed = whole;
        changed[OldJson::json_pointer(place)] = value;
        return readOldCounts(staff, changed.dump()).has_value();
    };
    REQUIRE(isRead("/people", 24));
    CHECK_FALSE(readOldCounts(staff, ""));
    CHECK_FALSE(readOldCounts(staff, "[]"));
    CHECK_FALSE(isRead("/people", 23));
    CHECK_FALSE(isRead("/people", "24"));
    CHECK_FALSE(isRead("/people", -24));
    CHECK_FALSE(isRead("/people", 24.5));
    CHECK_FALSE(isRead("/people", 18446744073709551615U));
    CHECK_FALSE(isRead("/unitsOf100", 1'000'000));
    CHECK_FALSE(isRead("/groupSizes/0", 99));
    CHECK_FALSE(isRead("/groupSizes", OldJson::array()));
    CHECK_FALSE(isRead("/items/0/0/0", 99));
    CHECK_FALSE(isRead("/items/3", OldJson::array()));
    CHECK_FALSE(isRead("/sections", OldJson::array()));
    CHECK_FALSE(isRead("/sections/0/complete/people", 25));
    CHECK_FALSE(isRead("/sections/0/complete/sums/0", 1'000'000));
    CHECK_FALSE(isRead("/sections/0/complete/products/0", 1'000'000'000));
    CHECK_FALSE(isRead("/scenarios/0/0/0", 99));
    CHECK_FALSE(isRead("/scenarios/0", OldJson::array()));
    CHECK_FALSE(isRead("/scenarios", OldJson::array()));
}

TEST_CASE("of what earlier programs kept of closed surveys nothing is in any byte of the updated file or beside it")
{
    const TemporaryFolder folder;
    const std::string version = GENERATE("2", "3");
    const std::string path = earlierFile(folder, version,
                                         "UPDATE comment SET text = 'SECRETIVE ' || text WHERE survey_id = 1;"
                                         "INSERT INTO draft SELECT 1, codes, 'SECRETIVE' FROM draft");
    const bool wereDestroyed = GENERATE(false, true);
    if (wereDestroyed)
        SQLite::Database(path, SQLite::OPEN_READWRITE).exec("DELETE FROM survey_answers WHERE survey_id = 1");
    else
        plantLongRows(path, 1);
    CHECK((longestTrace(folder) > 1000) != wereDestroyed);
    CHECK(occurrences(folder, "SECRETIVE") == 3);
    const Sharing sharing = GENERATE(Sharing::Shared, Sharing::Exclusive);
    {
        const Connection file = Connection::open(path, sharing);
        CHECK(surveyIn(file, kClosedRound).release->people == (wereDestroyed ? 24 : 20'000));
        CHECK(longestTrace(folder) < 100); // while the file is still open, too
        CHECK(occurrences(folder, "SECRETIVE") == 0);
        CHECK(occurrences(folder, "unitsOf100") == 0);
    }
    CHECK(folder.names() == std::vector<std::string>{"w.soundings"});
    CHECK(longestTrace(folder) < 100);
    CHECK(occurrences(folder, "SECRETIVE") == 0);
}

TEST_CASE("comments of a closed survey stay if there are as many as the minimum group")
{
    const TemporaryFolder folder;
    const int comments = GENERATE(9, 10);
    std::string sql = "DELETE FROM comment;";
    for (int n = 0; n < comments; ++n)
        sql += "INSERT INTO comment VALUES (1, randomblob(16), 'thought\r\n" + std::to_string(n) + "');";
    const Connection file = Connection::open(earlierFile(folder, "3", sql), Sharing::Shared);
    CHECK(surveyIn(file, kClosedRound).release->comments.size() == (comments == 10 ? 10 : 0));
    CHECK(file.database().execAndGet("SELECT count(*) FROM comment").getInt() == 0);
}

TEST_CASE("the minimum group in force is that of the release")
{
    const TemporaryFolder folder;
    const Connection file =
        Connection::open(earlierFile(folder, "3", "UPDATE workspace SET minimum_group = 25"), Sharing::Shared);
    const SurveyRecord survey = surveyIn(file, kClosedRound);
    CHECK(survey.release->minimum == 25);
    CHECK_FALSE(survey.release->people);
}

TEST_CASE("of two closed surveys of the same people but for a few the later one is not published")
{
    const TemporaryFolder folder;
    const int more = GENERATE(0, 1, 9);
    const std::string path = earlierFile(folder, "3", heldAgain(more));
    const Connection file = Connection::open(path, Sharing::Shared);
    CHECK(surveyIn(file, kClosedRound).standing == SurveyStanding::Published);
    CHECK(surveyIn(file, {"again"}).standing == SurveyStanding::NotPublished);
    CHECK_FALSE(surveyIn(file, {"again"}).release);
    CHECK(storedReleases(file, kPublishedStaff).size() == 1);
    CHECK(file.database().execAndGet("SELECT count(DISTINCT survey_id) FROM survey_answers").getInt() == 1);
    for (const FileCheckResult& result : checkFile(path))
        CHECK(result.passed);
}

TEST_CASE("a closed survey whose answers or counts are none keeps the file as it was, with the place")
{
    const TemporaryFolder folder;
    const char* sql =
        GENERATE("DELETE FROM survey_answers; DELETE FROM survey_counts",
                 "DELETE FROM survey_answers WHERE survey_id = 1; UPDATE survey_counts SET counts = '{}'",
                 "DELETE FROM survey_answers WHERE survey_id = 1 AND position = 3",
                 "UPDATE survey_answers SET codes = substr(codes, 2) WHERE survey_id = 1 AND position = 3",
                 "UPDATE survey_answers SET codes = CAST(X'07' || substr(codes, 2) AS BLOB) WHERE survey_id = 1 AND "
                 "position = 3",
                 "UPDATE questionnaire SET source = '{}' WHERE id = 'staff-confidence'");
    const std::string path = earlierFile(folder, "3", sql);
    const std::string before = bytesOf(path);
    std::string place;
    try {
        Connection::open(path, Sharing::Shared);
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Damaged);
        place = error.detail();
    }
    CHECK(place == "Spring 2026/staff-confidence");
    CHECK(bytesOf(path) == before);
    CHECK(folder.names() == std::vector<std::string>{"w (before update).soundings", "w.soundings"});
}

TEST_CASE("the backup of an update goes when the updated file has passed its check, and what is left is told")
{
    const TemporaryFolder folder;
    const std::string path = earlierFile(folder, "3");
    writeBytes(folder.path("w (before update).soundings"), "of another update");
    {
        const Connection file = Connection::open(path, Sharing::Exclusive);
        REQUIRE(file.update());
        CHECK(file.update()->backup == folder.path("w (before update 2).soundings"));
        CHECK(file.update()->copiesLeft == std::vector<std::string>{folder.path("w (before update).soundings")});
    }
    CHECK(folder.names() == std::vector<std::string>{"w (before update).soundings", "w.soundings"});
    CHECK_FALSE(Connection::open(path, Sharing::Exclusive).update());
}

TEST_CASE("the backup stays where the updated file does not pass its check")
{
    const TemporaryFolder folder;
    const std::string path = earlierFile(folder, "3", "UPDATE draft SET codes = substr(codes, 2)");
    CHECK(refusal([&] { Connection::open(path, Sharing::Shared); }) == ErrorCode::Damaged);
    CHECK(folder.names() == std::vector<std::string>{"w (before update).soundings", "w.soundings"});
}

TEST_CASE("a survey of the same people and many more is published")
{
    const TemporaryFolder folder;
    const Connection file = Connection::open(earlierFile(folder, "3", heldAgain(10)), Sharing::Shared);
    CHECK(surveyIn(file, {"again"}).release->people == 34);
}
