// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/remove_round_for_good.h"

#include "core/storage/check_file.h"
#include "core/storage/files_read_table.h"
#include "core/storage/load_round.h"
#include "core/storage/people_asked_table.h"
#include "tests/support/full_workspace.h"
#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/traces.h"

#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

void insertAll(const Transaction& transaction)
{
    insertFullWorkspace(transaction);
    insertDecisions(transaction);
}

int rowsOf(const Connection& file, const std::string& table)
{
    return file.database().execAndGet("SELECT count(*) FROM " + table).getInt();
}

/// Every table that has something of a round.
const std::vector<std::string> kTablesOfRounds{
    "round",        "response",       "answer",   "influence", "reopening",      "round_questionnaire",
    "survey",       "survey_answers", "comment",  "draft",     "survey_release", "check_set_aside",
    "people_asked", "file_key",       "file_read"};

/// "TRACE" in every text of the open round that can hold it, in notes of many lengths that are written over and again.
void plantTraces(const Connection& file)
{
    const Questionnaire& governance = *builtInQuestionnaire({"governance"});
    const ResponseId response = responses(file, kRound).front().id;
    for (int time = 0; time < 4; ++time)
        transact(file, [&](const Transaction& t) {
            std::size_t n = 0;
            for (const Item* item : governance.items()) {
                std::string note;
                for (std::size_t i = 0; i < 1 + n * 37 % 50 * static_cast<std::size_t>(4 - time); ++i)
                    note += "TRACE " + std::to_string(n) + " ";
                ++n;
                exchangeAnswer(t, response, item->id,
                               {item->allowNotApplicable ? Answer::notApplicable("TRACE") : Answer::dontKnow(),
                                note,
                                {"https://example.org/TRACE"},
                                false});
            }
        });
    transact(file, [](const Transaction& t) {
        Round round = roundById(t.connection(), kRound);
        round.label = "TRACE round";
        exchangeRoundDetails(t, kRound, round);
        exchangeSetAside(t, kRound, {"no-evidence", {}, {}, {}}, "TRACE");
        const Questionnaire& staff = *builtInQuestionnaire({"staff-confidence"});
        std::vector<Person> people{patternPerson(staff, 1)};
        addPeople(t, kRound, staff, columnsOf(staff, people), {"TRACE of a comment"});
        exchangeDraft(t, kRound, staff, DraftPerson{patternPerson(staff, 5), "TRACE of a draft"});
        exchangePeopleAsked(t, kRound, staff.id, 60);
        rememberFiles(t, kRound, staff.id, {"TRACE of a key for the file read", {"TRACE of the digest of one file."}});
    });
}

} // namespace

TEST_CASE("what removing a round takes away is told before, in counts")
{
    const Connection file = Connection::inMemory();
    transact(file, insertAll);
    const RoundContent content = previewRemoval(file, kClosedRound).content;
    CHECK(content.responses == 1);
    CHECK(content.partners == 1);
    CHECK(content.answers
          == static_cast<int>(patternAnswers(*builtInQuestionnaire({"governance"})).size()
                              + patternAnswers(*builtInQuestionnaire({"partner-understanding"})).size()));
    CHECK(content.influences == 1);
    CHECK(content.evidence > 10);
    CHECK(content.surveys == 1);
    CHECK(content.comments == 0);
    CHECK(content.checksSetAside == 1);
    CHECK(content.actions == 1);
    CHECK(previewRemoval(file, kClosedRound).label == "Spring 2026");
    CHECK(rounds(file).size() == 2);
    CHECK(refusal([&] { previewRemoval(file, {"never"}); }) == ErrorCode::NoSuchRound);
}

TEST_CASE("a closed round is removed with everything in it, and the other one stays as it was")
{
    const Connection file = Connection::inMemory();
    transact(file, insertAll);
    const RoundRecord other = loadRound(file, kRound);
    const RoundRemoval removal = removeRoundForGood(file, kClosedRound);
    CHECK(removal.content.actions == 1);
    CHECK(removal.isOverwritten);
    REQUIRE(rounds(file).size() == 1);
    const RoundRecord after = loadRound(file, kRound);
    CHECK(after.consensus[0].answers == other.consensus[0].answers);
    CHECK(after.partners[0].answers == other.partners[0].answers);
    CHECK(openSurveys(file, kRound).at(0).answers.people == 24);
    CHECK(draftPerson(file, kRound, {"staff-confidence"}).value().comment == "half a thought");
    for (const char* none : {"reopening", "survey_release", "check_set_aside"})
        CHECK(rowsOf(file, none) == 0);
    CHECK(agencies(file).size() == 2);
    CHECK(refusal([&] { removeRoundForGood(file, kClosedRound); }) == ErrorCode::NoSuchRound);
}

TEST_CASE("actions outlive the rounds they were made from")
{
    const Connection file = Connection::inMemory();
    transact(file, insertAll);
    const std::vector<Action> before = actions(file);
    removeRoundForGood(file, kClosedRound);
    removeRoundForGood(file, kRound);
    std::vector<Action> wanted = before;
    for (Action& action : wanted)
        action.round = {};
    CHECK(actions(file) == wanted);
    for (const std::string& table : kTablesOfRounds) {
        CAPTURE(table);
        CHECK(rowsOf(file, table) == 0);
    }
}

TEST_CASE("of a removed round no byte is left in the file, its journal, its free pages or a copy")
{
    const TemporaryFolder folder;
    const Sharing sharing = GENERATE(Sharing::Exclusive, Sharing::Shared);
    {
        const Connection file = Connection::create(folder.path("w.soundings"), sharing, insertAll);
        plantTraces(file);
        REQUIRE(occurrences(folder, "TRACE") > 800);
        CHECK(removeRoundForGood(file, kRound).isOverwritten);
        CHECK(occurrences(folder, "TRACE") == 0); // while it is open still
        file.saveCopy(folder.path("copy.soundings"));
    }
    CHECK(folder.names() == std::vector<std::string>{"copy.soundings", "w.soundings"});
    CHECK(occurrences(folder, "TRACE") == 0);
    for (const FileCheckResult& result : checkFile(folder.path("w.soundings")))
        CHECK(result.passed);
}

TEST_CASE("what another program left of a round in the file goes with it, too")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, insertAll);
    {
        SQLite::Database other(path, SQLite::OPEN_READWRITE);
        // few enough pages that no act would give their room back by itself
        const std::string one = " WHERE item_id = 'gov.strategy.shared-purpose' AND response_id IN"
                                " (SELECT id FROM response WHERE round_id LIKE '33%');";
        other.exec("PRAGMA secure_delete = OFF;"
                   "UPDATE answer SET note = replace(hex(zeroblob(20000)), '00', 'TRACE')"
                   + one + "UPDATE answer SET note = ''" + one);
    }
    REQUIRE(occurrences(folder, "TRACE") > 1000);
    removeRoundForGood(Connection::open(path, Sharing::Shared), kRound);
    CHECK(occurrences(folder, "TRACE") == 0);
}

TEST_CASE("copies from before an update are named, because they have the round still")
{
    const TemporaryFolder folder;
    const Connection file = Connection::create(folder.path("w.soundings"), Sharing::Shared, insertAll);
    CHECK(previewRemoval(file, kRound).copiesLeft.empty());
    writeBytes(folder.path("w (before update).soundings"), "an earlier file");
    CHECK(removeRoundForGood(file, kRound).copiesLeft
          == std::vector<std::string>{folder.path("w (before update).soundings")});
}
