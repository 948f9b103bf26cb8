// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/give_pack.h"
#include "core/acts/invite_round.h"
#include "core/acts/packs_of_round.h"
#include "core/pack/pack_content.h"
#include "core/questionnaire/read_questionnaire.h"
#include "core/results/round_result.h"
#include "core/storage/action_table.h"
#include "core/storage/answer_table.h"
#include "core/storage/check_file.h"
#include "core/storage/check_set_aside_table.h"
#include "core/storage/files_read_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/kept_packs.h"
#include "core/storage/key_table.h"
#include "core/storage/load_round.h"
#include "core/storage/people_asked_table.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/read_file_sheet.h"
#include "core/storage/response_table.h"
#include "core/storage/survey_table.h"
#include "tests/support/plant.h"
#include "tests/support/publish_round.h"
#include "tests/support/questionnaire_json.h"
#include "tests/support/refusal.h"
#include "tests/support/sanitized.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>
#include <set>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr const char* kRoundClosed = "55555555-5555-4555-8555-555555555555";

/// One of everything, in few items, so that hundreds of such files are read in a moment.
QuestionnairePtr tiny(const char* id, const char* respondent)
{
    Json json = wholeQuestionnaire();
    json["id"] = id;
    json["respondent"] = respondent;
    for (auto& section : json["sections"])
        for (auto& item : section["items"])
            item["allow_not_applicable"] = item["id"] == "b.1";
    return readQuestionnaire(json.dump()).questionnaire;
}

void answerAll(const Transaction& transaction, const RoundId& round)
{
    const QuestionnairePtr agreed = tiny("agreed", "consensus");
    const QuestionnairePtr partner = tiny("small", "per_partner");
    const QuestionnairePtr people = tiny("people", "individual");
    REQUIRE((agreed && partner && people));
    Answers answers;
    answers[{"a.1"}] = {Answer::rated(2), "a note", {"https://example.org"}, true};
    answers[{"a.2"}].answer = Answer::dontKnow();
    answers[{"b.1"}].answer = Answer::notApplicable("no visits");
    exchangeAnswers(transaction, ensureResponse(transaction, round, *agreed, {}).id, answers);
    const ResponseId about = ensureResponse(transaction, round, *partner, kPolice).id;
    exchangeAnswers(transaction, about, answers);
    exchangeInfluence(transaction, about, InfluenceSide::AboutPartner, {"i.1"}, "helps");
    const std::vector<Person> twelve(12, Person{{2, 3, 1}, 1, {1}, {}});
    addPeople(transaction, round, *people, columnsOf(*people, twelve), {"More time", "One number"});
}

/// We invited to the round, gave a pack of it and opened a partner's.
void exchangePacks(const Transaction& transaction, const RoundId& round)
{
    inviteToRound(transaction, round);
    givePack(transaction, round, {}, {"Westmoor Police", {}, {}}, "2026-06-03T08:00:00Z");
    PackContent theirs;
    theirs.pack.round = {round, "Spring 2026", {2026, 4, 20}};
    theirs.pack.agency = {kPolice, "Westmoor Police"};
    const PublicKey key = newSignKeys().publicKey;
    const std::string content = packText(theirs);
    putAgencyKey(transaction, kPolice, key, "2026-06-04T08:00:00Z");
    putPack(transaction, {round, kPolice, 1, key, content, digestOf(content)});
}

/// A closed round that was reopened once, with packs, and an open one with somebody answering.
void makeTinyWorkspace(const std::string& path)
{
    const Connection memory = smallWorkspace();
    transact(memory, [](const Transaction& transaction) {
        const RoundId closed{kRoundClosed};
        insertRound(transaction, {closed, "Spring 2026", {2026, 4, 20}, RoundState::Open, {}, {{"governance"}}});
        answerAll(transaction, closed);
        publishAndClose(transaction, closed, "2026-05-30T10:00:00Z");
        reopenRound(transaction, closed, "A slip", "2026-06-02T08:30:00Z");
        closeRound(transaction, closed, "2026-06-02T08:45:00Z");
        answerAll(transaction, kRound);
        insertAction(transaction,
                     {0,
                      "Agree on one form",
                      {"agreed"},
                      {"a.1"},
                      kPolice,
                      "Lead",
                      Date{2026, 12, 1},
                      ActionStatus::Doing,
                      "a note",
                      closed});
        exchangeSetAside(transaction, closed, {"no-evidence", {"a.1"}, kPolice, {}}, "It is on paper");
        exchangeMarking(transaction, "OFFICIAL");
        exchangeRetention(transaction, Date{2030, 4, 1});
        exchangePeopleAsked(transaction, kRound, {"people"}, 60);
        rememberFiles(transaction, kRound, {"people"},
                      {std::string(kFileKeyBytes, 'k'), {std::string(kFileDigestBytes, 'd')}});
        exchangePacks(transaction, closed);
        exchangeDraft(transaction, kRound, *tiny("people", "individual"), DraftPerson{{{1, 0, 0}, 0, {}, {}}, "half"});
    });
    memory.saveCopy(path);
}

bool isWhole(const std::string& path)
{
    const auto results = checkFile(path);
    return std::all_of(results.begin(), results.end(), [](const auto& result) { return result.passed; });
}

/// Opens the file, reads everything in it and scores every round.
std::optional<ErrorCode> whyNotScored(const std::string& path)
{
    return refusal([&] {
        const Connection file = Connection::open(path, Sharing::Shared, Access::ReadOnly);
        agencies(file);
        questionnaires(file);
        workspaceFacts(file);
        actions(file);
        fileSheet(file);
        givenPacks(file);
        for (const Round& round : rounds(file))
            roundResult(loadRound(file, round.id));
    });
}

/// Lays the packs of the closed round side by side. A file is whole with a pack that cannot be read: nothing but what
/// shows it depends on it, and opening the pack once more mends it.
std::optional<ErrorCode> whyNotBeside(const std::string& path)
{
    return refusal([&] {
        const Connection file = Connection::open(path, Sharing::Shared, Access::ReadOnly);
        static_cast<void>(roundPacks(file, {kRoundClosed}));
    });
}

/// Where a file may hold what it likes: names, words, numbers that only give an order, and a round that is open again.
bool isFree(const std::string& place, const std::string& value)
{
    static const std::set<std::string> places{"agency.id",
                                              "agency.name",
                                              "round.added",
                                              "round.label",
                                              "reopening.happened",
                                              "reopening.reason",
                                              "round_questionnaire.questionnaire_id",
                                              "round_questionnaire.position",
                                              "answer.reason",
                                              "answer.note",
                                              "comment.text",
                                              "draft.comment",
                                              "people_asked.questionnaire_id",
                                              "workspace.marking",
                                              "action.id",
                                              "action.text",
                                              "action.questionnaire_id",
                                              "action.owner",
                                              "action.note",
                                              "check_set_aside.check_id",
                                              "check_set_aside.item_id",
                                              "check_set_aside.about_agency_id",
                                              "check_set_aside.reason",
                                              "invitation.organiser",
                                              "round_agency.shared_id",
                                              "pack.content",
                                              "pack_given.round_id",
                                              "pack_given.recipient"};
    static const std::set<std::string> mayBeNull{"round.closed_at", "workspace.retain_until", "action.about_agency_id",
                                                 "action.due", "action.round_id"};
    static const std::set<std::string> counts{"invitation.number", "pack.number", "pack_given.number"};
    if ((place == "people_asked.people" || counts.count(place) > 0) && value == "3")
        return true;
    if (counts.count(place) > 0 && value == "4294967299")
        return true;
    return places.count(place) > 0 || (value == "NULL" && mayBeNull.count(place) > 0);
}

const std::vector<std::string> kPlantedValues{"NULL",
                                              "''",
                                              "'text'",
                                              "-1",
                                              "3",
                                              "4294967299",
                                              "9223372036854775807",
                                              "2.5",
                                              "X'00FF'",
                                              "printf('%.*c', 100000, 'x')"};

} // namespace

TEST_CASE(
    "whatever stands in any one place of a file, what check calls whole is opened and scored, and nothing else is")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    makeTinyWorkspace(path);
    REQUIRE(isWhole(path));
    REQUIRE(whyNotScored(path) == std::nullopt);
    const std::string whole = bytesOf(path);
    SQLite::Database model(path);
    const auto tables = column(
        model, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_sequence' ORDER BY name");
    constexpr std::uint64_t kStep = oneIn(6); // which one moves with the commit
    std::uint64_t place = windowOf(kStep);
    int refused = 0;
    for (const std::string& table : tables) {
        writeBytes(path, whole);
        const LooseTable loose(path, table);
        REQUIRE(loose.rows() > 0);
        const std::string loosened = bytesOf(path);
        for (const std::string& in : loose.columns())
            for (const std::string& value : kPlantedValues)
                for (const int row : table == "answer" ? std::set<int>{0, 1, 2} : std::set<int>{loose.rows() / 2}) {
                    if (place++ % kStep != 0)
                        continue;
                    writeBytes(path, loosened);
                    if (!loose.plant(path, in, row, value))
                        continue;
                    CAPTURE(table, in, value, row);
                    const auto why = whyNotScored(path);
                    CHECK(isWhole(path) == !why);
                    CHECK(why.value_or(ErrorCode::Damaged) == ErrorCode::Damaged);
                    CHECK((why || whyNotBeside(path).value_or(ErrorCode::Damaged) == ErrorCode::Damaged));
                    CHECK((why || isFree(table + "." + in, value)));
                    refused += why ? 1 : 0;
                }
    }
    CHECK(refused > (kStep == 1 ? 350 : 50));
}
