// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_file.h"

#include "tests/support/full_workspace.h"
#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

using Places = std::vector<std::string>;

/// Changes the file behind the program's back and tells what the check did not pass.
std::vector<FileCheckResult> failedAfter(const std::string& path, const std::string& sql)
{
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec(sql);
    const std::string before = bytesOf(path);
    std::vector<FileCheckResult> failed;
    for (FileCheckResult& result : checkFile(path))
        if (!result.passed)
            failed.push_back(std::move(result));
    CHECK(bytesOf(path) == before);
    return failed;
}

} // namespace

TEST_CASE("a whole file passes every check, in their order, and is not written")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, insertFullWorkspace);
    const std::string before = bytesOf(path);
    const std::vector<FileCheckResult> results = checkFile(path);
    REQUIRE(results.size() == 12);
    for (std::size_t i = 0; i < results.size(); ++i) {
        CHECK(results[i].check == static_cast<FileCheck>(i));
        CHECK(results[i].passed);
        CHECK(results[i].findings.empty());
    }
    CHECK(bytesOf(path) == before);
    CHECK(folder.names().size() == 1);
}

TEST_CASE("a version that no program wrote is a fault of the version, not of the pages")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, insertFullWorkspace);
    const auto failed = failedAfter(path, "PRAGMA user_version = 0");
    REQUIRE(failed.size() == 1);
    CHECK(failed.front().check == FileCheck::SchemaVersion);
}

TEST_CASE("each rule that a file breaks is found by its own check, with the place")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, insertFullWorkspace);
    const auto only = [&](const std::string& sql, FileCheck check) {
        const auto failed = failedAfter(path, sql);
        REQUIRE(failed.size() == 1);
        CHECK(failed.front().check == check);
        return failed.front().findings;
    };
    SECTION("an item the questionnaire does not have")
    {
        CHECK(
            only(
                "UPDATE answer SET item_id = 'gov.none' WHERE item_id = 'gov.strategy.shared-purpose' AND response_id ="
                " (SELECT id FROM response WHERE round_id LIKE '33%' AND questionnaire_id = 'governance')",
                FileCheck::AnswersFit)
            == Places{"Autumn 2026/governance/gov.none"});
    }
    SECTION("a point off the scale")
    {
        CHECK(only("UPDATE answer SET point = 9 WHERE point = 4", FileCheck::AnswersFit).size() > 2);
    }
    SECTION("an influence nobody could mark")
    {
        CHECK(only("UPDATE influence SET mark = 'so-so'", FileCheck::AnswersFit).size() == 2);
    }
    SECTION("evidence that is not a list")
    {
        CHECK(only("UPDATE answer SET evidence = '{'", FileCheck::AnswersFit).size() == 4);
    }
    SECTION("columns that are not equally long")
    {
        CHECK(only("UPDATE survey_answers SET codes = substr(codes, 2) WHERE position = 3", FileCheck::PeopleFit)
              == Places{"Autumn 2026/staff-confidence: ?"});
    }
    SECTION("people with a code that is no answer")
    {
        CHECK(only("UPDATE survey_answers SET codes = CAST(X'0707' || substr(codes, 3) AS BLOB)"
                   " WHERE position IN (1, 2)",
                   FileCheck::PeopleFit)
              == Places{"Autumn 2026/staff-confidence: 2"});
    }
    SECTION("a draft with too few codes")
    {
        CHECK(only("UPDATE draft SET codes = substr(codes, 2)", FileCheck::PeopleFit)
              == Places{"Autumn 2026/staff-confidence: 1"});
    }
    SECTION("a release that is none")
    {
        CHECK(only("UPDATE survey_release SET content = '{'", FileCheck::ReleasesFit).size() == 1);
    }
    SECTION("a release in which somebody is missing")
    {
        CHECK(only("UPDATE survey_release SET content = json_set(content, '$.people', 25)", FileCheck::ReleasesFit).front()
              == "Spring 2026/staff-confidence/statements/staff.rules.know-basis/points: 24");
    }
    SECTION("a published survey without a release")
    {
        CHECK(only("DELETE FROM survey_release", FileCheck::ReleasesFit)
              == Places{"Spring 2026/staff-confidence: published"});
    }
    SECTION("a survey that could not be published, and is")
    {
        CHECK(only("UPDATE survey SET standing = 'not-published' WHERE id = 1", FileCheck::ReleasesFit)
              == Places{"Spring 2026/staff-confidence: not-published"});
    }
    SECTION("answers, comments and drafts of a survey that is published")
    {
        const std::string sql = GENERATE(
            "INSERT INTO survey_answers SELECT 1, position, codes FROM survey_answers",
            "INSERT INTO comment SELECT 1, random_key, text FROM comment", "INSERT INTO draft SELECT 1, codes, '' FROM draft");
        CHECK(only(sql, FileCheck::ReleasesFit) == Places{"Spring 2026/staff-confidence: published"});
    }
    SECTION("an open survey with a release")
    {
        CHECK(only("INSERT INTO survey_release SELECT 2, content FROM survey_release", FileCheck::ReleasesFit)
              == Places{"Autumn 2026/staff-confidence: open"});
    }
    SECTION("an open survey in a closed round")
    {
        CHECK(only("UPDATE round SET closed_at = '2026-11-01T10:00:00Z' WHERE label = 'Autumn 2026'", FileCheck::PeopleFit)
              == Places{"Autumn 2026/staff-confidence: open"});
    }
    SECTION("a survey that was closed before its round ever was")
    {
        CHECK(only("DELETE FROM reopening; UPDATE round SET closed_at = NULL", FileCheck::PeopleFit)
              == Places{"Spring 2026/staff-confidence: published"});
    }
    SECTION("a survey of another agency that is still open")
    {
        CHECK(only("UPDATE survey SET author_agency_id = (SELECT id FROM agency WHERE role = 'partner') WHERE id = 2",
                   FileCheck::PeopleFit)
              == Places{"Autumn 2026/staff-confidence: open"});
    }
    SECTION("a state the question does not have")
    {
        CHECK(only("UPDATE answer SET state = 'not-applicable', point = NULL, reason = 'so'"
                   " WHERE item_id = 'gov.strategy.shared-purpose' AND response_id IN"
                   " (SELECT id FROM response WHERE round_id LIKE '33%' AND questionnaire_id = 'governance')",
                   FileCheck::AnswersFit)
              == Places{"Autumn 2026/governance/gov.strategy.shared-purpose"});
    }
    SECTION("a response about nobody to a questionnaire about partners")
    {
        CHECK(only("UPDATE response SET about_agency_id = NULL"
                   " WHERE round_id LIKE '33%' AND questionnaire_id = 'partner-understanding'",
                   FileCheck::AnswersFit)
              == Places{"Autumn 2026/partner-understanding"});
    }
    SECTION("no agency of ours")
    {
        CHECK(only("UPDATE agency SET role = 'partner'", FileCheck::WorkspaceFits) == Places{"agency: 0"});
    }
    SECTION("an agency of its own in a board's workspace, and what is nobody's")
    {
        const Places places =
            only("UPDATE workspace SET kind = 'board', partnership = 'Vale Partnership'", FileCheck::WorkspaceFits);
        CHECK(places.front() == "agency: 1");
        CHECK(places.size() == 7); // two responses and a survey in each of two rounds
    }
    SECTION("ourselves as an author")
    {
        CHECK(only("UPDATE response SET author_agency_id = (SELECT id FROM agency WHERE role = 'ours')"
                   " WHERE round_id LIKE '33%' AND questionnaire_id = 'governance'",
                   FileCheck::WorkspaceFits)
              == Places{"Autumn 2026/governance: author"});
    }
    SECTION("a label nobody can have typed")
    {
        CHECK(only("UPDATE round SET label = printf('%.*c', 1000000, 'x') WHERE label = 'Autumn 2026'",
                   FileCheck::WorkspaceFits)
              == Places{"round/" + std::string(200, 'x')});
    }
    SECTION("a point that is one only when it is cut off")
    {
        CHECK(only("UPDATE answer SET point = point + 4294967296 WHERE item_id = 'gov.strategy.shared-purpose'"
                   " AND response_id IN (SELECT id FROM response WHERE round_id LIKE '33%')",
                   FileCheck::AnswersFit)
              == Places{"Autumn 2026: 4294967296"});
    }
    SECTION("a day that is none")
    {
        CHECK(only("UPDATE round SET day = '2026-02-31' WHERE label = 'Autumn 2026'", FileCheck::WorkspaceFits)
              == Places{"round/Autumn 2026: 2026-02-31"});
    }
}

TEST_CASE("what nobody can have entered of actions, checks set aside, marking and day is found, with the place")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, [](const Transaction& transaction) {
        insertFullWorkspace(transaction);
        insertDecisions(transaction);
    });
    struct Fault {
        const char* sql;
        FileCheck check;
        const char* place;
    };
    const auto fault = GENERATE(values<Fault>({
        {"UPDATE action SET text = printf('%.*c', 1001, 'x') WHERE id = 2", FileCheck::ActionsFit, "action/2"},
        {"UPDATE action SET owner = printf('%.*c', 201, 'x') WHERE id = 2", FileCheck::ActionsFit, "action/2"},
        {"UPDATE action SET note = printf('%.*c', 10001, 'x') WHERE id = 2", FileCheck::ActionsFit, "action/2"},
        {"UPDATE action SET due = '2026-02-30' WHERE id = 1", FileCheck::ActionsFit, "action/1: 2026-02-30"},
        {"UPDATE action SET item_id = 'gov.none' WHERE id = 1", FileCheck::ActionsFit, "action/1"},
        {"UPDATE action SET questionnaire_id = 'a b' WHERE id = 1", FileCheck::ActionsFit, "action/1"},
        {"UPDATE action SET id = 9223372036854775807 WHERE id = 3", FileCheck::ActionsFit,
         "action/9223372036854775807"},
        {"UPDATE action SET id = -1 WHERE id = 3", FileCheck::ActionsFit, "action/-1"},
        {"UPDATE sqlite_sequence SET seq = 9223372036854775807", FileCheck::ActionsFit, "sqlite_sequence"},
        {"UPDATE check_set_aside SET check_id = 'a b'", FileCheck::ActionsFit, "Spring 2026/a b"},
        {"UPDATE check_set_aside SET item_id = '?'", FileCheck::ActionsFit, "Spring 2026/level-without-evidence"},
        {"UPDATE check_set_aside SET reason = printf('%.*c', 1001, 'x')", FileCheck::ActionsFit,
         "Spring 2026/level-without-evidence"},
        {"UPDATE workspace SET marking = printf('%.*c', 101, 'x')", FileCheck::WorkspaceFits, "workspace/marking"},
        {"UPDATE workspace SET retain_until = '2026-02-30'", FileCheck::WorkspaceFits,
         "workspace/retain_until: 2026-02-30"},
    }));
    CAPTURE(fault.sql);
    CHECK(failedAfter(path, "SELECT 1").empty());
    const auto failed = failedAfter(path, fault.sql);
    REQUIRE(failed.size() == 1);
    CHECK(failed.front().check == fault.check);
    CHECK(failed.front().findings.front() == fault.place);
    CHECK(refusal([&] { Connection::open(path, Sharing::Shared, Access::ReadOnly); }) == ErrorCode::Damaged);
}

TEST_CASE("a board's workspace has no agency of its own, and what others gave it")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, insertFullWorkspace);
    const std::string ours = "(SELECT id FROM agency WHERE name = 'Northvale Council')";
    CHECK(failedAfter(path, "UPDATE workspace SET kind = 'board', partnership = 'Vale Partnership';"
                            "UPDATE agency SET role = 'partner';"
                            "DELETE FROM survey_answers; DELETE FROM comment; DELETE FROM draft;"
                            "DELETE FROM survey WHERE standing = 'open';"
                            "UPDATE survey SET author_agency_id = " + ours + ";"
                            "UPDATE response SET author_agency_id = " + ours)
              .empty());
    CHECK(refusal([&] { Connection::open(path, Sharing::Shared); }) == std::nullopt);
}

TEST_CASE("a row that points nowhere and a questionnaire that is none are found, too")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, insertFullWorkspace);
    const auto first = failedAfter(path, "PRAGMA foreign_keys = OFF; DELETE FROM agency WHERE role = 'partner'");
    REQUIRE(first.size() == 1);
    CHECK(first[0].check == FileCheck::ForeignKeys);
    CHECK(first[0].findings == Places{"response -> agency", "response -> agency"});
    const auto second = failedAfter(path, "UPDATE questionnaire SET source = '{}' WHERE id = 'governance'");
    REQUIRE(second.size() == 3);
    CHECK(second[1].check == FileCheck::QuestionnairesRead);
    CHECK(second[2].check == FileCheck::AnswersFit);
}

TEST_CASE("a damaged file does not pass, and what cannot be opened at all is refused")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, insertFullWorkspace);
    std::string bytes = bytesOf(path);
    bytes.replace(bytes.size() / 2, 3000, 3000, '\x11');
    writeBytes(path, bytes);
    const auto results = checkFile(path);
    REQUIRE(results.size() > 3);
    CHECK(results[3].check == FileCheck::Integrity);
    CHECK_FALSE(results[3].passed);
    CHECK_FALSE(results[3].findings.empty());
    CHECK(refusal([&] { checkFile(folder.path("none")); }) == ErrorCode::FileNotFound);
    writeBytes(path, "text");
    CHECK(refusal([&] { checkFile(path); }) == ErrorCode::NotSqlite);
}
