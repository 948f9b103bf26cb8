// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/survey_table.h"

#include "core/response/sealed_access.h"
#include "core/storage/round_table.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>
#include <tuple>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr const char* kNow = "2026-11-01T09:00:00Z";

/// The n-th of many different people.
Person numbered(int n)
{
    const auto code = [&](int divisor, int kinds) { return static_cast<Code>(n / divisor % kinds); };
    return {{code(1, 6), code(6, 6), code(36, 6)}, code(216, 3), {code(648, 3)}, {code(1944, 5)}};
}

std::vector<Person> sealedPeople(const Connection& file)
{
    const SealedResponses sealed = sealedResponses(file, kRound, {"staff"}, "1.0");
    std::vector<Person> people;
    if (const AnswerColumns* columns = SealedAccess::columns(sealed))
        for (std::size_t i = 0; i < columns->people; ++i)
            people.push_back(columns->person(i));
    return people;
}

bool lessByCodes(const Person& a, const Person& b)
{
    return std::tie(a.items, a.role, a.choices, a.sureness) < std::tie(b.items, b.role, b.choices, b.sureness);
}

} // namespace

TEST_CASE("sealed people come back complete and not in the order they went in")
{
    const Connection file = smallWorkspace();
    std::vector<Person> people;
    for (int i = 0; i < 500; ++i)
        people.push_back(numbered(i));
    transact(file, [&](const Transaction& t) { addPeople(t, kRound, smallSurvey(), people, {"one", " ", "two "}); });
    std::vector<Person> back = sealedPeople(file);
    CHECK(peopleCount(file, kRound, {"staff"}) == 500);
    CHECK(back != people);
    std::sort(back.begin(), back.end(), lessByCodes);
    std::sort(people.begin(), people.end(), lessByCodes);
    CHECK(back == people);
    std::vector<std::string> comments = SealedAccess::comments(sealedResponses(file, kRound, {"staff"}, "1.0"));
    std::sort(comments.begin(), comments.end());
    CHECK(comments == std::vector<std::string>{"one", "two"});
}

TEST_CASE("a row of a person holds a random key, the survey and the codes, and nothing else")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) { addPeople(t, kRound, smallSurvey(), {numbered(1), numbered(1)}, {}); });
    SQLite::Statement columns(file.database(), "SELECT group_concat(name) FROM pragma_table_xinfo('person')");
    REQUIRE(columns.executeStep());
    CHECK(columns.getColumn(0).getString() == "survey_id,random_key,codes");
    SQLite::Statement rows(file.database(),
                           "SELECT count(DISTINCT random_key), min(length(codes)), max(length(codes)) FROM person");
    REQUIRE(rows.executeStep());
    CHECK(rows.getColumn(0).getInt() == 2);
    CHECK(rows.getColumn(1).getInt() == 6); // three items, role, choice, how sure
    CHECK(rows.getColumn(2).getInt() == 6);
    CHECK_THROWS_AS(SQLite::Statement(file.database(), "SELECT rowid FROM person"), SQLite::Exception);
}

TEST_CASE("codes the questionnaire does not have are refused")
{
    const Connection file = smallWorkspace();
    const auto add = [&](const Person& person) {
        return refusal(
            [&] { transact(file, [&](const Transaction& t) { addPeople(t, kRound, smallSurvey(), {person}, {}); }); });
    };
    CHECK(add({{6, 0, 0}, 0, {}, {}}) == ErrorCode::Internal);
    CHECK(add({{0, 0, 0, 0}, 0, {}, {}}) == ErrorCode::Internal);
    CHECK(add({{}, 3, {}, {}}) == ErrorCode::Internal);
    CHECK(add({{}, 0, {3}, {}}) == ErrorCode::Internal);
    CHECK(add({{}, 0, {0}, {5}}) == ErrorCode::Internal);
    CHECK(peopleCount(file, kRound, {"staff"}) == 0);
    CHECK(add({{5, kCodeNotApplicable, kCodeDontKnow}, 2, {2}, {4}}) == std::nullopt);
    CHECK(add({{5}, 0, {}, {}}) == std::nullopt); // the rest is not answered
}

TEST_CASE("a survey that anybody took part in is closed with its round and never opened again")
{
    const Connection file = smallWorkspace();
    const auto add = [&] {
        return refusal([&] {
            transact(file, [](const Transaction& t) { addPeople(t, kRound, smallSurvey(), {numbered(7)}, {}); });
        });
    };
    CHECK(surveyState(file, kRound, {"staff"}) == SurveyState::Open);
    CHECK(add() == std::nullopt);
    transact(file, [](const Transaction& t) { closeRound(t, kRound, kNow); });
    CHECK(surveyState(file, kRound, {"staff"}) == SurveyState::Closed);
    CHECK(add() == ErrorCode::RoundClosed);
    transact(file, [](const Transaction& t) { reopenRound(t, kRound, "A reason", kNow); });
    CHECK(surveyState(file, kRound, {"staff"}) == SurveyState::Closed);
    CHECK(add() == ErrorCode::SurveyClosed);
    CHECK(peopleCount(file, kRound, {"staff"}) == 1);
}

TEST_CASE("a survey nobody took part in may be held after the round is reopened")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        exchangeDraft(t, kRound, smallSurvey(), DraftPerson{numbered(3), "half a"});
        closeRound(t, kRound, kNow);
    });
    CHECK_FALSE(draftPerson(file, kRound, {"staff"})); // an unfinished person is not kept
    CHECK(surveyState(file, kRound, {"staff"}) == SurveyState::Closed);
    transact(file, [](const Transaction& t) { reopenRound(t, kRound, "Nobody could answer", kNow); });
    CHECK(surveyState(file, kRound, {"staff"}) == SurveyState::Open);
}

TEST_CASE("one person answers at a time; finishing seals them among the others")
{
    const Connection file = smallWorkspace();
    const DraftPerson draft{numbered(1234), "More time"};
    transact(file, [&](const Transaction& t) {
        CHECK_FALSE(exchangeDraft(t, kRound, smallSurvey(), DraftPerson{numbered(0), {}}));
        CHECK(exchangeDraft(t, kRound, smallSurvey(), draft).value().person == numbered(0));
    });
    CHECK(draftPerson(file, kRound, {"staff"}).value().person == draft.person);
    CHECK(draftPerson(file, kRound, {"staff"}).value().comment == "More time");
    CHECK(peopleCount(file, kRound, {"staff"}) == 0);
    transact(file, [](const Transaction& t) { finishDraft(t, kRound, smallSurvey()); });
    CHECK_FALSE(draftPerson(file, kRound, {"staff"}));
    CHECK(sealedPeople(file) == std::vector<Person>{draft.person});
    CHECK(refusal([&] { transact(file, [](const Transaction& t) { finishDraft(t, kRound, smallSurvey()); }); })
          == ErrorCode::NoSuchResponse);
}

TEST_CASE("a survey keeps to the version it was begun with")
{
    const Connection file = smallWorkspace();
    Questionnaire newer = smallSurvey();
    newer.version = "1.1";
    transact(file, [](const Transaction& t) { addPeople(t, kRound, smallSurvey(), {numbered(1)}, {}); });
    CHECK(
        refusal([&] { transact(file, [&](const Transaction& t) { addPeople(t, kRound, newer, {numbered(1)}, {}); }); })
        == ErrorCode::QuestionnaireDiffers);
}

TEST_CASE("what was written in a draft is in the file once after finishing and not at all after leaving")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("survey.soundings");
    const auto occurrences = [&](const std::string& text) {
        int count = 0;
        for (const std::string& name : folder.names()) {
            const std::string bytes = bytesOf(folder.path(name));
            for (std::size_t at = bytes.find(text); at != std::string::npos; at = bytes.find(text, at + 1))
                ++count;
        }
        return count;
    };
    const auto sharing = GENERATE(Sharing::Shared, Sharing::Exclusive);
    const Connection file = Connection::create(path, sharing);
    fillSmallWorkspace(file);
    const auto exchange = [&](const std::optional<DraftPerson>& draft) {
        transact(file, [&](const Transaction& t) { exchangeDraft(t, kRound, smallSurvey(), draft); });
    };
    exchange(DraftPerson{numbered(5), "a first SECRETIVE thought"});
    CHECK(occurrences("SECRETIVE") == 1);
    exchange(DraftPerson{numbered(77), "another thought"});
    CHECK(occurrences("SECRETIVE") == 0);
    exchange(std::nullopt);
    CHECK(occurrences("another thought") == 0);
    exchange(DraftPerson{numbered(77), "the final thought"});
    transact(file, [](const Transaction& t) { finishDraft(t, kRound, smallSurvey()); });
    CHECK(occurrences("the final thought") == 1);
    CHECK(peopleCount(file, kRound, {"staff"}) == 1);
}
