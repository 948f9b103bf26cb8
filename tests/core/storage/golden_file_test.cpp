// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/give_pack.h"
#include "core/acts/opened_packs.h"
#include "core/acts/take_packs.h"
#include "core/pack/envelope.h"
#include "core/storage/check_file.h"
#include "core/storage/files_read_table.h"
#include "core/storage/kept_packs.h"
#include "core/storage/key_table.h"
#include "core/storage/load_round.h"
#include "core/storage/migrations.h"
#include "tests/support/full_workspace.h"
#include "tests/support/places.h"
#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/traces.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

std::string goldenFile(const std::string& version)
{
    return soundings::test::testData() + "/schema-" + version + ".soundings";
}

/// A copy that may be updated.
std::string copyOf(const TemporaryFolder& folder, const std::string& version)
{
    std::string path = folder.path("w.soundings");
    std::filesystem::copy_file(goldenFile(version), path);
    return path;
}

/// What is to be published of the closed round's twenty-four people, under the questionnaire that the file has.
SurveyRelease wantedRelease(const Questionnaire& staff)
{
    std::vector<Person> people;
    for (std::size_t n = 0; n < 24; ++n)
        people.push_back(patternPerson(staff, n));
    return publish(countSurvey(staff, columnsOf(staff, people)), staff, {kLeastMinimumGroup, {}, {}});
}

const std::string kGivenAt = "2026-11-30T12:00:00Z";

/// A pack of the closed round in which the police say nothing but that they took part.
std::string packOfPolice(const Connection& file)
{
    PackChoice nothing;
    nothing.parts.clear();
    PackContent content = contentToGive(file, kClosedRound, nothing, {});
    content.pack.agency = {kPolice, "Westmoor Police"};
    return signedFile(SignedKind::Pack, packText(content), newSignKeys());
}

SurveyRecord closedSurvey(const Connection& file) { return loadRound(file, kClosedRound).surveys.at(0); }

} // namespace

// Run once, by its name, when a schema version is released: core_tests "[make-golden-file]". Its file is then never
// made again.
TEST_CASE("make the golden file of this schema version", "[.][make-golden-file]")
{
    const std::string path = goldenFile(std::to_string(migrationScripts().size()));
    if (!std::filesystem::exists(path))
        Connection::create(path, Sharing::Shared, [](const Transaction& transaction) {
            insertFullWorkspace(transaction);
            insertDecisions(transaction);
            rememberFiles(transaction, kRound, {"staff-confidence"},
                          {std::string(kFileKeyBytes, 'k'), {std::string(kFileDigestBytes, 'd')}});
            givePack(transaction, kClosedRound, {}, {}, kGivenAt);
            takeFiles(transaction, {{"police", packOfPolice(transaction.connection())}}, {}, kGivenAt);
        });
}

TEST_CASE("a workspace of any released schema version opens in this program with everything in it")
{
    const TemporaryFolder folder;
    const Connection file =
        Connection::open(copyOf(folder, GENERATE("1", "2", "3", "4", "5", "6", "7", "8")), Sharing::Exclusive);
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
        CHECK(record.surveys.size() == 1);
    }
    CHECK(openSurveys(file, kRound).at(0).answers.people == 24);
    CHECK(openSurveys(file, kRound).at(0).comments.size() == 2);
    CHECK(surveyState(file, kClosedRound, {"staff-confidence"}) == SurveyState::Closed);
    CHECK(draftPerson(file, kRound, {"staff-confidence"}).value().comment == "half a thought");
}

TEST_CASE("a workspace of any released schema version has the figures of its closed survey, and nothing else of it")
{
    const TemporaryFolder folder;
    const std::string path = copyOf(folder, GENERATE("1", "2", "3", "4", "5", "6", "7", "8"));
    const Access access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    const Connection file = Connection::open(path, Sharing::Shared, access);
    const SurveyRecord survey = closedSurvey(file);
    CHECK(survey.standing == SurveyStanding::Published);
    REQUIRE(survey.release);
    CHECK(*survey.release == wantedRelease(*survey.questionnaire));
    CHECK(survey.release->statements.front().counts);
    CHECK(survey.release->comments.empty());
    for (const char* table : {"survey_answers", "comment", "draft"})
        CHECK(file.database().execAndGet(std::string("SELECT count(DISTINCT survey_id) FROM ") + table).getInt() == 1);
    CHECK_FALSE(file.database().tableExists("person"));
    CHECK_FALSE(file.database().tableExists("survey_counts"));
}

TEST_CASE("a round on staff questionnaire 1.0 keeps it, and a new one is offered the shipped 1.1")
{
    const TemporaryFolder folder;
    const Connection file = Connection::open(copyOf(folder, GENERATE("1", "2", "3")), Sharing::Exclusive);
    CHECK(closedSurvey(file).questionnaire->version == "1.0");
    CHECK(loadRound(file, kRound).surveys.at(0).questionnaire->version == "1.0");
    const Round added{{"later"}, "Spring 2027", {2027, 4, 5}, RoundState::Open, {}, {{"staff-confidence"}}};
    transact(file, [&](const Transaction& transaction) { insertRound(transaction, added); });
    const QuestionnairePtr offered = loadRound(file, added.id).surveys.at(0).questionnaire;
    CHECK(offered->version == "1.1");
    CHECK(offered == builtInQuestionnaire({"staff-confidence"}));
    CHECK(offered->source.find("the survey is published as one table, once") != std::string::npos);
}

TEST_CASE("a workspace of any released schema version passes the check")
{
    const TemporaryFolder folder;
    const std::string path = copyOf(folder, GENERATE("1", "2", "3", "4", "5", "6", "7", "8"));
    Connection::open(path, Sharing::Shared);
    for (const FileCheckResult& result : checkFile(path))
        CHECK(result.passed);
}

TEST_CASE("a workspace of an earlier schema version has no marking, day, action or check set aside")
{
    const TemporaryFolder folder;
    const Connection file = Connection::open(copyOf(folder, GENERATE("1", "2", "3", "4")), Sharing::Shared);
    CHECK(workspaceFacts(file).marking.empty());
    CHECK_FALSE(workspaceFacts(file).retainUntil);
    CHECK(actions(file).empty());
    CHECK(checksSetAside(file, kClosedRound).empty());
}

TEST_CASE("a workspace of schema version 5 has its marking, day, actions and checks set aside")
{
    const TemporaryFolder folder;
    const Connection file = Connection::open(copyOf(folder, "5"), Sharing::Shared);
    CHECK(workspaceFacts(file).marking == "OFFICIAL-SENSITIVE");
    CHECK(workspaceFacts(file).retainUntil == Date{2030, 4, 1});
    REQUIRE(actions(file).size() == 3);
    CHECK(actions(file)[0].note == "Draft is with legal.\nAsk again in December.");
    CHECK(actions(file)[1].about == kPolice);
    CHECK(actions(file)[2].status == ActionStatus::Dropped);
    REQUIRE(checksSetAside(file, kClosedRound).size() == 1);
    CHECK(checksSetAside(file, kClosedRound)[0].reason == "The evidence is in the board's papers");
}

TEST_CASE("a workspace of schema version 8 has its key, what it gave, and what it opened")
{
    const TemporaryFolder folder;
    const Connection file = Connection::open(copyOf(folder, "8"), Sharing::Shared);
    REQUIRE(ownKeys(file));
    CHECK(fingerprintOf(ownKeys(file)->publicKey).size() == 29);
    REQUIRE(givenPacks(file).size() == 1);
    CHECK(givenPacks(file)[0].at == kGivenAt);
    REQUIRE(openedPacks(file, kClosedRound).size() == 1);
    CHECK(openedPacks(file, kClosedRound)[0].agency.id == kPolice);
    CHECK(agencyKey(file, kPolice));
}

TEST_CASE("a workspace before schema version 8 has given and opened nothing, and no key")
{
    const TemporaryFolder folder;
    const Connection file = Connection::open(copyOf(folder, "7"), Sharing::Shared);
    CHECK_FALSE(ownKeys(file));
    CHECK(givenPacks(file).empty());
    CHECK(openedPacks(file, kClosedRound).empty());
}

TEST_CASE("people of schema version 1 are carried over together with all their answers, and in no order")
{
    const TemporaryFolder folder;
    const Connection file = Connection::open(copyOf(folder, "1"), Sharing::Exclusive);
    const OpenSurvey survey = openSurveys(file, kRound).at(0);
    const AnswerColumns& columns = survey.answers;
    const Questionnaire& staff = *survey.questionnaire;
    CHECK(std::is_sorted(columns.roles.begin(), columns.roles.end()));
    std::vector<Person> wanted;
    for (std::size_t n = 0; n < 24; ++n)
        wanted.push_back(patternPerson(staff, n));
    for (std::size_t i = 0; i < columns.people; ++i) {
        const auto found = std::find(wanted.begin(), wanted.end(), columns.person(i));
        REQUIRE(found != wanted.end());
        wanted.erase(found);
    }
}

TEST_CASE(
    "people of schema version 1 who have different numbers of answers are not carried over; the file stays as it is")
{
    const TemporaryFolder folder;
    const std::string path = copyOf(folder, "1");
    SQLite::Database(path, SQLite::OPEN_READWRITE)
        .exec("UPDATE person SET codes = substr(codes, 2)"
              " WHERE random_key = (SELECT min(random_key) FROM person)");
    const std::string before = bytesOf(path);
    CHECK(refusal([&] { Connection::open(path, Sharing::Shared); }) == ErrorCode::Damaged);
    CHECK(bytesOf(path) == before);
}
