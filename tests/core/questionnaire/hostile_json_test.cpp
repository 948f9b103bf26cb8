// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_questionnaire.h"
#include "tests/support/questionnaire_json.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

Issue onlyIssue(const std::string& source)
{
    const ReadQuestionnaire read = readQuestionnaire(source);
    CHECK(read.questionnaire == nullptr);
    REQUIRE(read.issues.size() == 1);
    return read.issues.front();
}

} // namespace

TEST_CASE("text that is no JSON is refused with line and column", "[questionnaire]")
{
    CHECK(onlyIssue("{\n \"format\": 1,\n \"id\": NaN }").where == "line 3, column 8");
    CHECK(onlyIssue("{\"format\": 1e999}").code == IssueCode::NotJson);
    CHECK(onlyIssue("{} {}").code == IssueCode::NotJson);
    CHECK(onlyIssue("[1, 2").code == IssueCode::NotJson);
    CHECK(onlyIssue("{\"title\": \"\\ud800\"}").code == IssueCode::NotJson);
    CHECK(onlyIssue("[]").code == IssueCode::WrongType);
}

TEST_CASE("a byte that is not UTF-8 is refused with its place", "[questionnaire]")
{
    CHECK(onlyIssue("{\n\"title\": \"caf\xE9\"}") == Issue{IssueCode::NotUtf8, "line 2, column 14", ""});
    for (const char* bytes : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80", "\xFF\xFE"})
        CHECK(onlyIssue(std::string("\"") + bytes + "\"").code == IssueCode::NotUtf8);
    CHECK(onlyIssue("\"\xE2\x82\xAC \xF0\x9F\x99\x82\"").code == IssueCode::WrongType);
}

TEST_CASE("deep nesting and huge files are refused before they are parsed", "[questionnaire]")
{
    CHECK(onlyIssue(std::string(10'000, '[')) == Issue{IssueCode::NestedTooDeep, "line 1, column 65", "", 64});
    CHECK(onlyIssue("{\"a\":\"" + std::string(10'000, '[') + "\", \"format\": 2}").code == IssueCode::UnknownFormat);
    CHECK(onlyIssue(std::string(64, '[') + std::string(64, ']')).code == IssueCode::WrongType);
    CHECK(onlyIssue("{\"title\": \"" + std::string(200'000'000, 'x') + "\"}").code == IssueCode::FileTooLarge);
}

TEST_CASE("a field given twice is a fault", "[questionnaire]")
{
    const std::string twice = R"({"format": 1, "sections": [{"title": "A", "title": "B"}]})";
    const ReadQuestionnaire read = readQuestionnaire(twice);
    REQUIRE_FALSE(read.issues.empty());
    CHECK(read.issues.front() == Issue{IssueCode::DuplicateField, "sections/0/title", "title"});
}

TEST_CASE("numbers are read exactly or refused", "[questionnaire]")
{
    const auto withScore = [](const std::string& score) {
        Json json = wholeQuestionnaire();
        json["scale"][0]["score"] = 0;
        json["scale"][1]["score"] = "HERE";
        json["scale"][2]["score"] = 100;
        std::string source = json.dump();
        return readQuestionnaire(source.replace(source.find("\"HERE\""), 6, score));
    };
    for (const char* good : {"33.3", "0.333e2", "3330E-2", "33.300"}) {
        const ReadQuestionnaire read = withScore(good);
        REQUIRE(read.questionnaire);
        CHECK(read.questionnaire->scale[1].score == Fraction::of(333, 10));
    }
    for (const char* bad : {"33.33333333333333333333", "1e300", "1e-300", "-0.5", "100.000001", "18446744073709551616"})
        CHECK(withScore(bad).issues.front().where == "scale/1/score");
}

TEST_CASE("issues show at most eighty characters of what they are about", "[questionnaire]")
{
    std::string title;
    for (int i = 0; i < 100; ++i)
        title += "é";
    Json json = wholeQuestionnaire();
    json["respondent"] = title;
    const ReadQuestionnaire read = readQuestionnaire(json.dump());
    REQUIRE_FALSE(read.issues.empty());
    CHECK(read.issues.front().value == title.substr(0, 158) + "…");
}

TEST_CASE("a file with nothing in it is called empty", "[questionnaire]")
{
    for (const char* nothing : {"", " \n\t\r\n"}) {
        const ReadQuestionnaire read = readQuestionnaire(nothing);
        REQUIRE(read.issues.size() == 1);
        CHECK(read.issues.front().code == IssueCode::EmptyFile);
    }
}
