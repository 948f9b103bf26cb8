// SPDX-License-Identifier: GPL-3.0-or-later
// The very same file, read into an open survey again, is noticed; nothing of it is left once the survey is closed.
#include "core/acts/store_survey_people.h"
#include "core/mapping/file_digest.h"
#include "core/storage/check_file.h"
#include "core/storage/files_read_table.h"
#include "core/storage/release_table.h"
#include "tests/support/closing_workspace.h"
#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/traces.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

const Questionnaire& readSurveyOfStaff() { return *builtInQuestionnaire(kStaffSurvey); }

FileDigests digestsOf(const Connection& file, const std::vector<std::string>& contents, const RoundId& round = kRound)
{
    FileDigests files{keyForFiles(file, round, kStaffSurvey), {}};
    for (const std::string& content : contents)
        files.digests.push_back(fileDigest(content, files.key));
    return files;
}

/// People who have answered so little that nobody could tell whether they are in.
AnswerColumns blankish(std::size_t people)
{
    return columnsOf(readSurveyOfStaff(), std::vector<Person>(people, Person{{1}, 0, {}, {}}));
}

void store(const Connection& file, const FileDigests& files, PeopleAgain again = PeopleAgain::Refused,
           const RoundId& round = kRound)
{
    transact(file, [&](const Transaction& t) {
        storeSurveyPeople(t, round, readSurveyOfStaff(),
                          {columnsOf(readSurveyOfStaff(), variedPeople(3)), {}, files, "f.csv"}, again);
    });
}

int rowsIn(const Connection& file, const std::string& table)
{
    return file.database().execAndGet("SELECT count(*) FROM " + table).getInt();
}

} // namespace

TEST_CASE("a digest is libsodium's BLAKE2b, of all bytes and under the key")
{
    // RFC 7693's function for the empty text and for "abc", 32 bytes, without a key
    const auto inHex = [](const std::string& bytes) {
        std::string hex;
        for (const char byte : bytes) {
            hex += "0123456789abcdef"[static_cast<unsigned char>(byte) / 16];
            hex += "0123456789abcdef"[static_cast<unsigned char>(byte) % 16];
        }
        return hex;
    };
    CHECK(inHex(fileDigest("", "")) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(inHex(fileDigest("abc", "")) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    const std::string key(kFileKeyBytes, 'k');
    CHECK(fileDigest("abc", key) != fileDigest("abc", ""));
    CHECK(fileDigest("abc", key) != fileDigest("abc ", key));
    CHECK(refusal([] { fileDigest("abc", "short"); }) == ErrorCode::Internal);
    const std::string large(3'000'000, 'x'); // more than is taken at once
    CHECK(inHex(fileDigest(large, "")) == "3d02827e33a608ad0044d9f0959ca465d89b0db35ff20fe763d0554e73d848b0");
    CHECK(refusal([&] { fileDigest(large, "", [](double done) { return done < 0.5; }); }) == ErrorCode::Interrupted);
}

TEST_CASE("the very same file is noticed although its people are few, and taken where somebody insists")
{
    const Connection file = closingWorkspace();
    addStaff(file, kRound, variedPeople(12));
    const FileDigests files = digestsOf(file, {"one", "two"});
    CHECK_FALSE(inAlready(file, kRound, readSurveyOfStaff(), blankish(2), files).isAny());
    store(file, files);
    const FileDigests again = digestsOf(file, {"other", "two"});
    CHECK(again.key == files.key);
    const InAlready found = inAlready(file, kRound, readSurveyOfStaff(), blankish(2), again);
    CHECK(found.files == std::vector<std::size_t>{1});
    CHECK(found.people == 2);
    CHECK(refusal([&] { store(file, again); }) == ErrorCode::PeopleAlreadyIn);
    CHECK(rowsIn(file, "file_read") == 2);
    store(file, again, PeopleAgain::Taken);
    CHECK(peopleCount(file, kRound, kStaffSurvey) == 18);
    CHECK(rowsIn(file, "file_read") == 3);
    CHECK_FALSE(inAlready(file, kRound, readSurveyOfStaff(), blankish(2), digestsOf(file, {"two "})).isAny());
}

TEST_CASE("every survey has a key of its own, and forms that were typed in have none")
{
    const Connection file = closingWorkspace();
    CHECK(keyForFiles(file, kRound, kStaffSurvey).size() == kFileKeyBytes);
    CHECK(keyForFiles(file, kRound, kStaffSurvey) != keyForFiles(file, kRound, kStaffSurvey));
    store(file, {});
    CHECK(rowsIn(file, "file_key") == 0);
    store(file, digestsOf(file, {"one"}), PeopleAgain::Taken);
    store(file, digestsOf(file, {"one"}, kNextRound), PeopleAgain::Refused, kNextRound);
    CHECK(rowsIn(file, "file_key") == 2);
    CHECK(keyForFiles(file, kRound, kStaffSurvey) != keyForFiles(file, kNextRound, kStaffSurvey));
}

TEST_CASE("where another program read files in meanwhile, nothing is stored under a key of another")
{
    const Connection file = closingWorkspace();
    const FileDigests late = digestsOf(file, {"one"});
    store(file, digestsOf(file, {"one"}));
    CHECK(refusal([&] { store(file, late, PeopleAgain::Taken); }) == ErrorCode::Locked);
    CHECK(peopleCount(file, kRound, kStaffSurvey) == 3);
}

TEST_CASE("of files that were read no key and no digest is in any byte once the survey is closed")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    const bool isPublished = GENERATE(true, false);
    const Sharing sharing = GENERATE(Sharing::Shared, Sharing::Exclusive);
    FileDigests files;
    {
        const Connection file = Connection::create(path, sharing, insertSmallWorkspace);
        files = digestsOf(file, {"one", "two"});
        store(file, files);
        addStaff(file, kRound, variedPeople(12));
        CHECK(occurrences(folder, files.key) == 1);
        CHECK(occurrences(folder, files.digests[1]) == 1);
        if (isPublished)
            closing(file, kRound);
        else
            transact(file, [](const Transaction& t) { closeUnpublished(t, kRound, kStaffSurvey); });
        CHECK(occurrences(folder, files.key) == 0); // while the file is still open, too
    }
    for (const std::string& secret : {files.key, files.digests[0], files.digests[1]})
        CHECK(occurrences(folder, secret) == 0);
}

TEST_CASE("the rows of files that were read stand in no order of time")
{
    const Connection file = closingWorkspace();
    std::vector<std::string> contents;
    for (int i = 0; i < 100; ++i)
        contents.push_back(std::to_string(i));
    const FileDigests files = digestsOf(file, contents);
    store(file, files);
    std::vector<std::string> stored;
    SQLite::Statement rows(file.database(), "SELECT digest FROM file_read");
    while (rows.executeStep())
        stored.push_back(rows.getColumn(0).getString());
    CHECK(stored.size() == files.digests.size());
    CHECK(std::is_sorted(stored.begin(), stored.end()));
}

TEST_CASE("check finds a file that was read without the survey's key, and a key of a survey that is closed")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    {
        const Connection file = closingWorkspace();
        addStaff(file, kRound, variedPeople(12));
        store(file, digestsOf(file, {"one"}));
        file.saveCopy(path);
    }
    const std::string sql = GENERATE("SELECT 1", "DELETE FROM file_key",
                                     "DELETE FROM file_read; UPDATE survey SET standing = 'not-published'");
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec(sql);
    std::string places;
    for (const FileCheckResult& result : checkFile(path))
        for (const std::string& finding : result.findings)
            places += finding + "\n";
    CHECK(places.empty() == (sql == "SELECT 1"));
    if (!places.empty())
        CHECK(places.find("/staff-confidence: file_") != std::string::npos);
}
