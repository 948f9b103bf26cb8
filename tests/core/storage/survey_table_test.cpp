// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/survey_table.h"

#include "core/storage/load_round.h"
#include "tests/support/publish_round.h"
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

constexpr const char* kSurveyNow = "2026-11-01T09:00:00Z";

/// The n-th of many different people.
Person numbered(int n)
{
    const auto code = [&](int divisor, int kinds) { return static_cast<Code>(n / divisor % kinds); };
    return {{code(1, 6), code(6, 6), code(36, 6)}, code(216, 3), {code(648, 3)}, {code(1944, 5)}};
}

/// Those who have finished the one survey of the round.
std::vector<Person> peopleIn(const Connection& file)
{
    std::vector<Person> people;
    for (const OpenSurvey& survey : openSurveys(file, kRound))
        for (std::size_t i = 0; i < survey.answers.people; ++i)
            people.push_back(survey.answers.person(i));
    return people;
}

std::string textOf(const Connection& file, const char* sql) { return file.database().execAndGet(sql).getString(); }

bool lessByCodes(const Person& a, const Person& b)
{
    return std::tie(a.items, a.role, a.choices, a.sureness) < std::tie(b.items, b.role, b.choices, b.sureness);
}

} // namespace

TEST_CASE("people who are in already are noticed: all of few, or half of many, each counted once")
{
    const Connection file = smallWorkspace();
    const auto areIn = [&](std::vector<int> numbers) {
        std::vector<Person> people;
        for (const int number : numbers)
            people.push_back(numbered(number));
        return areInAlready(file, kRound, smallSurvey(), columnsOf(smallSurvey(), people));
    };
    const auto add = [&](std::vector<int> numbers) {
        std::vector<Person> people;
        for (const int number : numbers)
            people.push_back(numbered(number));
        transact(file, [&](const Transaction& t) {
            addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), people), {});
        });
    };
    CHECK_FALSE(areIn({1, 2, 3}));
    add({1, 2, 3});
    CHECK(areIn({3, 1, 2}));
    CHECK_FALSE(areIn({1, 2}));
    CHECK_FALSE(areIn({1, 2, 4}));
    CHECK_FALSE(areIn({1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8})); // three of eleven
    add({4, 5, 6, 7, 8, 9, 10, 11, 12});
    CHECK_FALSE(areIn({1, 2, 3, 4, 5, 6, 7, 8, 9})); // under the minimum group nothing is said
    CHECK(areIn({1, 2, 3, 4, 5, 16, 17, 18, 19, 20}));
    CHECK_FALSE(areIn({1, 2, 3, 4, 15, 16, 17, 18, 19, 20}));
    CHECK(areIn({12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
}

TEST_CASE("people come back complete and not in the order they went in")
{
    const Connection file = smallWorkspace();
    std::vector<Person> people;
    for (int i = 0; i < 500; ++i)
        people.push_back(numbered(i));
    transact(file, [&](const Transaction& t) {
        addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), people), {"one", " ", "two "});
    });
    std::vector<Person> back = peopleIn(file);
    CHECK(peopleCount(file, kRound, {"staff"}) == 500);
    CHECK(back != people);
    std::sort(back.begin(), back.end(), lessByCodes);
    std::sort(people.begin(), people.end(), lessByCodes);
    CHECK(back == people);
    std::vector<std::string> comments = openSurveys(file, kRound).at(0).comments;
    std::sort(comments.begin(), comments.end());
    CHECK(comments == std::vector<std::string>{"one", "two"});
}

TEST_CASE("answers are kept in columns of one byte a person, and nothing else is kept of anybody")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {numbered(1), numbered(1)}), {});
    });
    CHECK(textOf(file, "SELECT group_concat(name) FROM pragma_table_xinfo('survey_answers')")
          == "survey_id,position,codes");
    CHECK(textOf(file, "SELECT group_concat(position || ':' || length(codes)) FROM survey_answers")
          == "0:2,1:2,2:2,3:2,4:2,5:2"); // three items, role, choice, how sure
}

TEST_CASE("people of one role are side by side, in an order of chance that is drawn anew with each addition")
{
    const Connection file = smallWorkspace();
    std::vector<Person> people;
    for (int i = 0; i < 300; ++i)
        people.push_back(numbered(7 * i));
    const auto add = [&](const std::vector<Person>& more) {
        transact(file, [&](const Transaction& t) {
            addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), more), {});
        });
    };
    add(people);
    const std::vector<Person> before = peopleIn(file);
    const auto byRole = [](const Person& a, const Person& b) { return a.role < b.role; };
    CHECK(std::is_sorted(before.begin(), before.end(), byRole));
    std::stable_sort(people.begin(), people.end(), byRole);
    CHECK(before != people);
    add({numbered(5000)});
    std::vector<Person> after = peopleIn(file);
    CHECK(after.size() == 301);
    CHECK(std::is_sorted(after.begin(), after.end(), byRole));
    after.erase(std::find(after.begin(), after.end(), numbered(5000)));
    CHECK(after != before);
}

TEST_CASE("codes the questionnaire does not have are refused")
{
    const Connection file = smallWorkspace();
    const auto add = [&](const Person& person) {
        return refusal([&] {
            transact(file, [&](const Transaction& t) {
                addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {person}), {});
            });
        });
    };
    CHECK(add({{6, 0, 0}, 0, {}, {}}) == ErrorCode::Internal);
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
            transact(file, [](const Transaction& t) {
                addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {numbered(7)}), {});
            });
        });
    };
    CHECK(surveyState(file, kRound, {"staff"}) == SurveyState::Open);
    CHECK(add() == std::nullopt);
    transact(file, [](const Transaction& t) { publishAndClose(t, kRound, kSurveyNow); });
    CHECK(surveyState(file, kRound, {"staff"}) == SurveyState::Closed);
    CHECK(add() == ErrorCode::RoundClosed);
    transact(file, [](const Transaction& t) { reopenRound(t, kRound, "A reason", kSurveyNow); });
    CHECK(surveyState(file, kRound, {"staff"}) == SurveyState::Closed);
    CHECK(add() == ErrorCode::SurveyClosed);
    CHECK(peopleCount(file, kRound, {"staff"}) == 0);
    CHECK(loadRound(file, kRound).surveys.at(0).standing == SurveyStanding::Published);
}

TEST_CASE("a survey nobody took part in may be held after the round is reopened")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        exchangeDraft(t, kRound, smallSurvey(), DraftPerson{numbered(3), "half a"});
        closeRound(t, kRound, kSurveyNow);
    });
    CHECK_FALSE(draftPerson(file, kRound, {"staff"})); // an unfinished person is not kept
    CHECK(surveyState(file, kRound, {"staff"}) == SurveyState::Closed);
    transact(file, [](const Transaction& t) { reopenRound(t, kRound, "Nobody could answer", kSurveyNow); });
    CHECK(surveyState(file, kRound, {"staff"}) == SurveyState::Open);
}

TEST_CASE("one person answers at a time; finishing puts them among the others")
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
    CHECK(peopleIn(file) == std::vector<Person>{draft.person});
    CHECK(refusal([&] { transact(file, [](const Transaction& t) { finishDraft(t, kRound, smallSurvey()); }); })
          == ErrorCode::NoSuchResponse);
}

TEST_CASE("a survey keeps to the version it was begun with")
{
    const Connection file = smallWorkspace();
    Questionnaire newer = smallSurvey();
    newer.version = "1.1";
    transact(file, [](const Transaction& t) {
        addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {numbered(1)}), {});
    });
    CHECK(refusal([&] {
              transact(file,
                       [&](const Transaction& t) { addPeople(t, kRound, newer, columnsOf(newer, {numbered(1)}), {}); });
          })
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
    const Connection file = Connection::create(path, sharing, insertSmallWorkspace);
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
