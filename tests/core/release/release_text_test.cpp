// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/read_release.h"
#include "core/release/release_text.h"

#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <functional>

using namespace soundings;
using namespace soundings::test;
using Json = nlohmann::ordered_json;

namespace {

const Questionnaire& asked()
{
    static const Questionnaire made = [] {
        Questionnaire questionnaire = QuestionnaireBuilder("survey")
                                          .section("s")
                                          .item("s.1")
                                          .item("s.2")
                                          .item("s.3")
                                          .section("t")
                                          .item("t.1")
                                          .reverse()
                                          .build();
        for (const char* role : {"worker", "manager", "other"})
            questionnaire.roleBands.push_back({role, {}, {}});
        questionnaire.scenarios.sureness = {{25, {}}, {50, {}}, {75, {}}, {100, {}}};
        Scenario& scenario = questionnaire.scenarios.scenarios.emplace_back();
        scenario.id = {"case"};
        scenario.options = {{"a", {}, Fraction(1), true, {}, {}}, {"b", {}, Fraction(0), false, {}, {}}};
        return questionnaire;
    }();
    return made;
}

/// Everything is in it from 30 people on, omega from 100.
SurveyRelease releaseOf(int people)
{
    std::vector<Person> all;
    for (int i = 0; i < people; ++i) {
        const auto code = [&](int of) { return static_cast<Code>(1 + of % 5); };
        Person person{{code(i), code(i + i % 2), code(i / 2), code(i * 3)}, 0, {}, {}};
        if (i % 9 == 0)
            person.items[3] = i % 2 == 0 ? kCodeDontKnow : kCodeNotApplicable;
        person.role = static_cast<Code>(i % 3);
        person.choices = {static_cast<Code>(1 + (i % 3 == 0 ? 1 : 0))};
        person.sureness = {static_cast<Code>(1 + i % 4)};
        all.push_back(person);
    }
    std::vector<std::string> comments;
    for (char letter = 'a'; letter < 'm' && std::ssize(comments) < people; ++letter)
        comments.push_back(std::string("Line ") + letter + "\nanother \"line\" – ünï");
    return publish(countSurvey(asked(), columnsOf(asked(), all)), asked(), {10, people + 5, comments});
}

Json jsonOf(int people) { return Json::parse(releaseText(releaseOf(people))); }

using Places = std::vector<std::pair<IssueCode, std::string>>;

Places faultsOf(const std::string& text, const Questionnaire& questionnaire = asked())
{
    const ReadRelease read = readRelease(text, questionnaire);
    CHECK(read.release.has_value() == read.faults.empty());
    Places places;
    for (const Issue& issue : read.faults)
        places.emplace_back(issue.code, issue.where);
    return places;
}

/// What is wrong with a good release of so many people once it is spoilt.
Places spoilt(int people, const std::function<void(Json&)>& spoil)
{
    Json json = jsonOf(people);
    REQUIRE(faultsOf(json.dump()).empty());
    spoil(json);
    return faultsOf(json.dump());
}

Places one(IssueCode code, const std::string& place) { return {{code, place}}; }

} // namespace

TEST_CASE("a release comes back as it was written, in whatever column it is")
{
    for (const int people : {9, 10, 14, 19, 20, 29, 30, 60, 99, 100, 400}) {
        INFO(people);
        const SurveyRelease release = releaseOf(people);
        const ReadRelease read = readRelease(releaseText(release), asked());
        CHECK(read.faults.empty());
        REQUIRE(read.release);
        CHECK(*read.release == release);
        CHECK(releaseText(*read.release) == releaseText(release));
    }
}

TEST_CASE("the form of a release is as core/release/README.md says")
{
    const Json json = jsonOf(120);
    CHECK(json["rules"] == 1);
    CHECK(json["minimum"] == 10);
    CHECK(json["questionnaire"] == "survey");
    CHECK(json["version"] == "1.0");
    CHECK(json["people"] == 120);
    CHECK(json["headcount"] == 125);
    CHECK(json["statements"]["s.1"]["points"] == Json({24, 24, 24, 24, 24}));
    CHECK(json["statements"]["s.1"]["not_answered"] == 0);
    CHECK(json["statements"]["t.1"]["dont_know"] == 7);
    CHECK(json["consistency"]["s"]["item_totals"].size() == 3);
    CHECK(json["roles"]["worker"]["s"].size() == 2);
    CHECK(json["no_role"]["t"].size() == 2);
    CHECK(json["cases"]["case"]["options"] == Json({80, 40}));
    CHECK(json["sureness"] == Json({65, 120}));
    CHECK(json["comments"].size() == 12);
    CHECK(jsonOf(14)["statements"]["s.1"] == Json({45, 14}));
    CHECK(releaseText(releaseOf(9)) == R"({"rules":1,"minimum":10,"questionnaire":"survey","version":"1.0"})");
}

TEST_CASE("another questionnaire, its versions and its ids are refused")
{
    CHECK(spoilt(60, [](Json& j) { j["questionnaire"] = "another"; }) == one(IssueCode::WrongValue, "questionnaire"));
    CHECK(spoilt(60, [](Json& j) { j["version"] = "1.1"; }) == one(IssueCode::WrongValue, "version"));
    CHECK(spoilt(60, [](Json& j) { j["statements"]["u.1"] = j["statements"]["s.1"]; })
          == one(IssueCode::UnknownItem, "statements/u.1"));
    CHECK(spoilt(60, [](Json& j) { j["consistency"]["u"] = j["consistency"]["s"]; })
          == one(IssueCode::UnknownField, "consistency/u"));
    CHECK(spoilt(60, [](Json& j) { j["roles"]["chief"] = j["roles"]["worker"]; })
          == one(IssueCode::UnknownRole, "roles/chief"));
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["roles"]["worker"]["u"] = Json({50, 12});
                 })
          == one(IssueCode::UnknownField, "roles/worker/u"));
    CHECK(spoilt(60, [](Json& j) { j["cases"]["other"] = j["cases"]["case"]; })
          == one(IssueCode::UnknownItem, "cases/other"));
    CHECK(spoilt(60, [](Json& j) { j["more"] = 1; }) == one(IssueCode::UnknownField, "more"));
}

TEST_CASE("other rules and minima than there are, or fields that are missing, are refused")
{
    CHECK(spoilt(60, [](Json& j) { j["rules"] = 2; }) == one(IssueCode::WrongValue, "rules"));
    CHECK(spoilt(60, [](Json& j) { j["rules"] = 0; }) == one(IssueCode::WrongValue, "rules"));
    CHECK(spoilt(60, [](Json& j) { j["minimum"] = 9; })[0] == std::pair(IssueCode::WrongValue, std::string("minimum")));
    CHECK(spoilt(60, [](Json& j) { j["minimum"] = 51; })[0]
          == std::pair(IssueCode::WrongValue, std::string("minimum")));
    CHECK(spoilt(60, [](Json& j) { j.erase("rules"); }) == one(IssueCode::MissingField, "rules"));
    CHECK(spoilt(60, [](Json& j) { j.erase("version"); }) == one(IssueCode::MissingField, "version"));
    CHECK(spoilt(60, [](Json& j) { j["statements"]["t.1"].erase("not_answered"); })
          == one(IssueCode::MissingField, "statements/t.1/not_answered"));
    CHECK(faultsOf("[]") == one(IssueCode::WrongType, ""));
    CHECK(faultsOf("") == one(IssueCode::EmptyFile, ""));
    CHECK(faultsOf("{\"rules\": 1,").size() == 1);
}

TEST_CASE("a survey of too few people has nothing else")
{
    CHECK(spoilt(9, [](Json& j) { j["people"] = 9; }) == one(IssueCode::TooFewPeople, "people"));
    CHECK(spoilt(9, [](Json& j) { j["headcount"] = 30; }) == one(IssueCode::UnknownField, "headcount"));
    CHECK(spoilt(60, [](Json& j) { j.erase("people"); }).size() == 8);
}

TEST_CASE("people that do not add up are refused")
{
    CHECK(spoilt(60, [](Json& j) { j["statements"]["s.1"]["points"][0] = 13; })
          == one(IssueCode::CountsDoNotAddUp, "statements/s.1/points"));
    CHECK(spoilt(60, [](Json& j) { j["statements"]["s.1"]["dont_know"] = 1; })
          == one(IssueCode::CountsDoNotAddUp, "statements/s.1/points"));
    CHECK(spoilt(60, [](Json& j) { j["headcount"] = 59; }) == one(IssueCode::CountsDoNotAddUp, "headcount"));
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["cases"]["case"]["options"] = Json({31, 30});
                 })
          == one(IssueCode::CountsDoNotAddUp, "cases/case/options"));
    CHECK(spoilt(60, [](Json& j) { j["sureness"][1] = 61; }) == one(IssueCode::CountsDoNotAddUp, "sureness/1"));
    CHECK(spoilt(60, [](Json& j) { j["roles"]["worker"]["s"][1] = 50; }) == one(IssueCode::CountsDoNotAddUp, "roles"));
}

TEST_CASE("fewer people than the minimum are refused behind any cell")
{
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["statements"]["s.1"] = Json({50, 9});
                 })[0]
          == std::pair(IssueCode::TooFewPeople, std::string("statements/s.1/1")));
    CHECK(spoilt(60, [](Json& j) { j["roles"]["worker"]["s"][1] = 9; })
          == one(IssueCode::TooFewPeople, "roles/worker/s/1"));
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["cases"]["case"]["options"] = Json({10, 9});
                 })
          == one(IssueCode::TooFewPeople, "cases/case/options"));
    CHECK(spoilt(60, [](Json& j) { j["sureness"][1] = 9; }) == one(IssueCode::TooFewPeople, "sureness/1"));
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["comments"].erase(0);
                     j["comments"].erase(0);
                     j["comments"].erase(0);
                 })
          == one(IssueCode::TooFewPeople, "comments"));
    CHECK(spoilt(60, [](Json& j) { j["comments"] = Json::array(); }) == one(IssueCode::TooFewPeople, "comments"));
}

TEST_CASE("shapes that publishing cannot make are refused")
{
    // the people at each point of fewer than 20, or of nine in ten alike
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["statements"]["t.1"] = {
                         {"points", {4, 4, 4, 4, 3}}, {"dont_know", 41}, {"not_applicable", 0}, {"not_answered", 0}};
                 })
          == one(IssueCode::TooFewPeople, "statements/t.1/points"));
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["statements"]["t.1"]["points"] = Json({0, 0, 0, 27, 26});
                 })
          == one(IssueCode::WrongValue, "statements/t.1/points"));
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["cases"]["case"]["options"] = Json({54, 6});
                 })
          == one(IssueCode::WrongValue, "cases/case/options"));
    // scores off their steps
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["statements"]["t.1"] = Json({52, 53});
                 })
          == one(IssueCode::WrongValue, "statements/t.1/0"));
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["statements"]["t.1"] = Json({5, 53});
                 })
          == one(IssueCode::WrongValue, "statements/t.1/0"));
    CHECK(spoilt(60, [](Json& j) { j["statements"]["t.1"] = Json({90, 53}); }).empty());
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["statements"]["t.1"] = Json({90, 19});
                 })
          == one(IssueCode::WrongValue, "statements/t.1/0"));
    CHECK(spoilt(400,
                 [](Json& j) {
                     j["statements"]["t.1"] = Json({50, 100});
                 })
          == one(IssueCode::WrongValue, "statements/t.1/0"));
    CHECK(spoilt(60, [](Json& j) { j["roles"]["worker"]["s"][0] = 55; })
          == one(IssueCode::WrongValue, "roles/worker/s/0"));
    CHECK(spoilt(60, [](Json& j) { j["sureness"][0] = 90; }) == one(IssueCode::WrongValue, "sureness/0"));
    CHECK(spoilt(60, [](Json& j) { j["sureness"] = Json({60, 30, 1}); }).size() == 1);
    CHECK(spoilt(60, [](Json& j) { j["sureness"] = 60; }).size() == 2);
    // points and options that there are not
    CHECK(spoilt(60, [](Json& j) { j["statements"]["s.1"]["points"].push_back(0); })
          == one(IssueCode::TooMany, "statements/s.1/points"));
    CHECK(spoilt(60, [](Json& j) { j["statements"]["s.1"]["points"].erase(4); }).size() == 2);
    CHECK(spoilt(60, [](Json& j) { j["cases"]["case"]["options"].push_back(0); })
          == one(IssueCode::TooMany, "cases/case/options"));
}

TEST_CASE("roles and consistency that the table has no place for are refused")
{
    CHECK(spoilt(60,
                 [](Json& j) {
                     j.erase("no_role");
                     j["roles"].erase("manager");
                 })
          == one(IssueCode::WrongValue, "roles"));
    CHECK(spoilt(60, [](Json& j) { j["roles"]["worker"].erase("t"); })
          == one(IssueCode::MissingField, "roles/worker/t"));
    CHECK(spoilt(60, [](Json& j) { j["other_roles"] = {{"s", {50, 10}}}; }).size() == 1); // 70 people
    CHECK(spoilt(60, [](Json& j) { j["statements"].erase("s.1"); }) == one(IssueCode::WrongValue, "consistency/s"));
    CHECK(spoilt(60,
                 [](Json& j) {
                     j["consistency"]["t"] = {{"alpha", 50}};
                 })
          == one(IssueCode::WrongValue, "consistency/t"));
    CHECK(spoilt(60, [](Json& j) { j["consistency"]["s"]["alpha"] = 52; })
          == one(IssueCode::WrongValue, "consistency/s/alpha"));
    CHECK(spoilt(60, [](Json& j) { j["consistency"]["s"]["alpha"] = 100; })
          == one(IssueCode::WrongValue, "consistency/s/alpha"));
    CHECK(spoilt(60, [](Json& j) { j["consistency"]["s"]["omega"] = 50; })
          == one(IssueCode::UnknownField, "consistency/s/omega"));
    CHECK(spoilt(120, [](Json& j) { j["consistency"]["s"]["omega"] = 52; })
          == one(IssueCode::WrongValue, "consistency/s/omega"));
    CHECK(spoilt(120, [](Json& j) { j["consistency"]["s"]["item_totals"].erase(0); })
          == one(IssueCode::WrongValue, "consistency/s/item_totals"));
    CHECK(spoilt(120, [](Json& j) { j["consistency"]["s"]["item_totals"][1] = 33; })
          == one(IssueCode::WrongValue, "consistency/s/item_totals/1"));
    Questionnaire two = asked();
    two.scale = {two.scale.front(), two.scale.back()};
    CHECK(faultsOf(R"({"rules": 1, "minimum": 10, "questionnaire": "survey", "version": "1.0", "people": 60,
        "roles": {"worker": {"s": [50, 20], "t": [50, 20]}, "manager": {"s": [50, 20], "t": [50, 20]}}})",
                   two)
          == one(IssueCode::WrongValue, "roles"));
}

TEST_CASE("numbers that are none of people, and beyond what is exact, are refused")
{
    for (const char* number :
         {"9007199254740993", "1e16", "-1", "1.5", "99999999999999999999999", "\"60\"", "true", "[]", "{}", "0.1e-9"}) {
        INFO(number);
        std::string text = jsonOf(60).dump();
        const std::string field = "\"dont_know\":4";
        REQUIRE(text.find(field) != std::string::npos);
        text.replace(text.find(field), field.size(), std::string("\"dont_know\":") + number);
        const Places places = faultsOf(text);
        REQUIRE_FALSE(places.empty());
        CHECK(places[0].second == "statements/t.1/dont_know");
    }
}

TEST_CASE("text with control or hidden characters, or that is no text, is refused")
{
    for (const char* words : {"a\x1b[31m", "a\u202eb", "a\u200bb", "a\u0007"}) {
        INFO(words);
        CHECK(spoilt(60, [&](Json& j) { j["comments"][3] = words; }) == one(IssueCode::HiddenCharacter, "comments/3"));
    }
    CHECK(spoilt(60, [](Json& j) { j["comments"][3] = ""; }) == one(IssueCode::EmptyText, "comments/3"));
    CHECK(spoilt(60, [](Json& j) { j["comments"][3] = 5; })[0].second == "comments/3");
    CHECK(spoilt(60, [](Json& j) { j["comments"][3] = std::string(10'001, 'x'); })
          == one(IssueCode::TextTooLong, "comments/3"));
    CHECK(faultsOf("{\"rules\": \"\xff\"}")[0].first == IssueCode::NotUtf8);
}

TEST_CASE("every fault of a release is listed, fields given twice too")
{
    const Places places = spoilt(60, [](Json& j) {
        j["questionnaire"] = "another";
        j["statements"]["s.1"]["points"][0] = 13;
        j["statements"]["t.1"] = Json({51, 30});
        j["roles"]["worker"]["s"][0] = 5;
        j["comments"][0] = "\u202e";
    });
    CHECK(places.size() == 5);
    std::string text = jsonOf(60).dump();
    text.insert(1, "\"rules\":1,");
    CHECK(faultsOf(text)[0].first == IssueCode::DuplicateField);
}

TEST_CASE("a release with more than any survey has is refused quickly")
{
    CHECK(faultsOf("{\"comments\": [" + std::string(4'100'000, '1') + "]}").size() >= 1);
    std::string nested(100'000, '[');
    CHECK(faultsOf(nested).size() == 1);
    std::string values = "[0";
    for (int i = 0; i < 2'000'001; ++i)
        values += ",0";
    CHECK(faultsOf("{\"comments\": " + values + "]}") == one(IssueCode::TooManyValues, ""));
}
