// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_answers.h"
#include "tests/support/issue_text.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;
using namespace soundings::test;

namespace {

Issues issuesOf(std::string_view text)
{
    ReadAnswers read = readAnswers(text, smallConsensus());
    CHECK((read.issues.empty() || read.answers.empty()));
    return std::move(read.issues);
}

Answers answersOf(std::string_view text)
{
    ReadAnswers read = readAnswers(text, smallConsensus());
    CHECK(read.issues.empty());
    return std::move(read.answers);
}

} // namespace

TEST_CASE("answers are read from CSV with the four states and the notes")
{
    const Answers all = answersOf("item,answer,note\n"
                                  "gov.a.1, 3 ,\"agreed, in part\"\n"
                                  "gov.a.2,na,not our duty\n"
                                  "gov.a.3,,still asking\n");
    CHECK(all
          == Answers{{{"gov.a.1"}, {Answer::rated(3), "agreed, in part", {}, false}},
                     {{"gov.a.2"}, {Answer::notApplicable("not our duty"), {}, {}, false}},
                     {{"gov.a.3"}, {Answer{}, "still asking", {}, false}}});
}

TEST_CASE("answers are read from JSON just as from CSV")
{
    const std::string_view json = R"(
        {"answers": [{"item": "gov.a.1", "answer": 3, "note": "agreed, in part"},
                     {"answer": "na", "note": "not our duty", "item": "gov.a.2"},
                     {"item": "gov.a.3", "answer": null, "note": "still asking"}]})";
    CHECK(
        answersOf(json)
        == answersOf("item;answer;note\ngov.a.1;3;agreed, in part\ngov.a.2;na;not our duty\ngov.a.3;;still asking\n"));
    CHECK(answersOf(R"({"answers": [{"item": "gov.a.1", "answer": "0"}]})").at({"gov.a.1"}).answer == Answer::rated(0));
}

TEST_CASE("the note may be left out, the order of columns is free, rows without anything do not count")
{
    const Answers all = answersOf("\xEF\xBB\xBF"
                                  "Answer\tItem\r\ndk\tgov.a.1\r\n\t\r\n\tgov.a.3\r\n");
    CHECK(all == Answers{{{"gov.a.1"}, {Answer::dontKnow(), {}, {}, false}}});
}

TEST_CASE("every fault is told at once, with its row and what is at fault")
{
    CHECK(issuesOf("item,answer,note\n"
                   "gov.a.9,1,\n"
                   "gov.a.1,5,\n"
                   "gov.a.1,1,\n"
                   "gov.a.2,na,\n"
                   "gov.a.3,na,a reason\n"
                   "gov.a.3,high\n"
                   "gov.a.3\n")
          == Issues{{IssueCode::UnknownItem, "row 2, item", "gov.a.9"},
                    {IssueCode::PointOutsideScale, "row 3, gov.a.1", "5"},
                    {IssueCode::DuplicateItem, "row 4, item", "gov.a.1"},
                    {IssueCode::NotApplicableWithoutReason, "row 5, gov.a.2", "na"},
                    {IssueCode::NotApplicableNotAllowed, "row 6, gov.a.3", "na"},
                    {IssueCode::DuplicateItem, "row 7, item", "gov.a.3"},
                    {IssueCode::PointOutsideScale, "row 7, gov.a.3", "high"},
                    {IssueCode::WrongNumberOfCells, "row 8", "1"}});
    CHECK(issuesOf(R"({"answers": [{"item": "gov.a.9", "answer": 1}, {"item": "gov.a.1", "answer": -1},
                       {"item": "gov.a.2", "answer": "na", "note": " "}, {"item": "gov.a.3", "answer": true, "by": "me"},
                       {"answer": 1}, {"item": "gov.a.3", "answer": 2.5, "answer": 2}]})")
          == Issues{{IssueCode::UnknownItem, "answers/1, item", "gov.a.9"},
                    {IssueCode::PointOutsideScale, "answers/2, gov.a.1", "-1"},
                    {IssueCode::NotApplicableWithoutReason, "answers/3, gov.a.2", "na"},
                    {IssueCode::WrongType, "answers/4, answer", "true"},
                    {IssueCode::UnknownColumn, "answers/4", "by"},
                    {IssueCode::MissingField, "answers/5", "item"},
                    {IssueCode::WrongType, "answers/6, answer", "2.5"},
                    {IssueCode::DuplicateColumn, "answers/6", "answer"},
                    {IssueCode::DuplicateItem, "answers/6, item", "gov.a.3"}});
}

TEST_CASE("points are whole numbers of the scale and nothing like them")
{
    for (const std::string text :
         {"3.5", "3.", ".0", "3.0.0", "03x", "+3", "4294967299", "1e0", "-0x1", "\u0663", "3,"}) {
        CAPTURE(text);
        CHECK(issuesOf("item,answer\ngov.a.1,\"" + text + "\"\n")
              == Issues{{IssueCode::PointOutsideScale, "row 2, gov.a.1", text}});
    }
}

TEST_CASE("a whole number is one with zeros behind its point, too")
{
    for (const std::string text : {"3", "03", "3.0", "3,00", " 3\u00A0"}) {
        CAPTURE(text);
        CHECK(answersOf("item;answer\ngov.a.1;" + text + "\n").at({"gov.a.1"}).answer == Answer::rated(3));
    }
    CHECK(answersOf(R"({"answers": [{"item": "gov.a.1", "answer": 3.0}]})").at({"gov.a.1"}).answer == Answer::rated(3));
}

TEST_CASE("what other programs write for a missing answer is never taken for one of ours")
{
    for (const std::string text :
         {"NA", "Na", "N/A", "n/a", "#N/A", "-", "\u2013", ".", "98", "99", "-99", "NULL", "NaN"}) {
        CAPTURE(text);
        CHECK(issuesOf("item,answer,note\ngov.a.2," + text + ",a reason\n")
              == Issues{{IssueCode::MissingMark, "row 2, gov.a.2", text}});
    }
    Questionnaire wide = smallConsensus();
    wide.scale.push_back({99, Fraction(100), {}, {}});
    CHECK(readAnswers("item,answer\ngov.a.1,99", wide).answers.at({"gov.a.1"}).answer == Answer::rated(99));
}

TEST_CASE("ids are read alike in a column of items and in a header, whatever their capitals, dashes and blanks")
{
    CHECK(answersOf("\u00A0ITEM ,Answer\nGov.A.1,DK\n\"gov.a.2\u00A0\",1\n").size() == 2);
    CHECK(issuesOf("item,answer\ngov.a.1,1\nGOV.A.1,1\n")
          == Issues{{IssueCode::DuplicateItem, "row 3, item", "GOV.A.1"}});
    CHECK(issuesOf("item,answer\ngov.a\u200B.1,1\ngov.a.2,1\u202E\n")
          == Issues{{IssueCode::HiddenCharacter, "row 2, item", "gov.a<U+200B>.1"},
                    {IssueCode::PointOutsideScale, "row 3, gov.a.2", "1<U+202E>"}});
    CHECK(issuesOf("it\u00ADem,answer\ngov.a.1,1\n").front()
          == Issue{IssueCode::HiddenCharacter, "row 1", "it<U+00AD>em"});
}

TEST_CASE("columns and fields that are ignored on purpose may hold anything")
{
    const auto isRead = [](const std::string& text, const std::vector<std::string>& ignored) {
        return readAnswers(text, smallConsensus(), ignored).answers.size() == 1;
    };
    CHECK(isRead("item,question,answer\ngov.a.1,\"What, is this?\",2\n", {"question"}));
    CHECK(isRead("item,\"What, is this?\",By,answer\ngov.a.1,,,2\n", {"\"what, is this?\",by"}));
    CHECK(isRead("item,\"What, is this?\",By,answer\ngov.a.1,,,2\n", {"What, is this?", "by"}));
    CHECK(isRead("item,Start time\u00A0,answer\ngov.a.1,,2\n", {"Start time"}));
    CHECK(isRead("item,\x1B[2Jx,answer\ngov.a.1,,2\n", {"<U+001B>[2Jx"})); // as a message shows it
    CHECK(isRead("item," + std::string(200, 'q') + ",answer\ngov.a.1,,2\n", {std::string(79, 'q') + "\u2026"}));
    CHECK(isRead("item,,answer\ngov.a.1,x,2\n", {"column B"}));
    CHECK(isRead(R"({"answers": [{"item": "gov.a.1", "answer": 2, "seen": {"by": [true, 1.5]}, "at": 0.5}]})",
                 {"seen,at"}));
    CHECK_FALSE(isRead("item,question,answer\ngov.a.1,,2\n", {"quest"}));
}

TEST_CASE("don't know is refused where the item does not allow it")
{
    Questionnaire strict = smallConsensus();
    strict.sections[0].items[0].allowDontKnow = false;
    CHECK(readAnswers("item,answer\ngov.a.1,dk\ngov.a.2,DK", strict).issues
          == Issues{{IssueCode::DontKnowNotAllowed, "row 2, gov.a.1", "dk"}});
}

TEST_CASE("not applicable needs no reason where the questionnaire does not ask for one")
{
    Questionnaire lenient = smallConsensus();
    lenient.notApplicableNeedsReason = false;
    CHECK(readAnswers("item,answer\ngov.a.2,na", lenient).answers.at({"gov.a.2"}).answer == Answer::notApplicable({}));
}

TEST_CASE("a header that is not understood is told with each column")
{
    CHECK(issuesOf("item,value,note,note\ngov.a.1,1,,\n")
          == Issues{{IssueCode::UnknownColumn, "row 1", "value"},
                    {IssueCode::DuplicateColumn, "row 1", "note"},
                    {IssueCode::MissingColumn, "row 1", "answer"}});
    CHECK(issuesOf("item,answer,note\n") == Issues{{IssueCode::NoRows, "", ""}});
    CHECK(issuesOf("item,answer,note\n,,\n") == Issues{{IssueCode::NoRows, "", ""}});
    CHECK(issuesOf("") == Issues{{IssueCode::EmptyFile, "", ""}});
}

TEST_CASE("a header that is not understood is not read on, whatever faults came before it")
{
    CHECK(issuesOf("item,answer,remark\ngov.a.1,2,caf\xE9\n")
          == Issues{{IssueCode::NotUtf8, "row 2", "0xE9"}, {IssueCode::UnknownColumn, "row 1", "remark"}});
}

TEST_CASE("a note as long as a document is refused, and its start is shown")
{
    const std::string note(10'001, 'n');
    CHECK(issuesOf("item,answer,note\ngov.a.1,1," + note)
          == Issues{{IssueCode::TextTooLong, "row 2, note", std::string(79, 'n') + "\u2026"}});
    CHECK(issuesOf("item,answer,note\ngov.a.1,1," + note.substr(1)).empty());
}

TEST_CASE("JSON that is not an answers file is told with its place")
{
    CHECK(issuesOf("{\n\"answers\": [\n{\"item\": }]}") == Issues{{IssueCode::NotJson, "row 3", "{\"item\": }]}"}});
    CHECK(issuesOf("{\"answers\": [{\"item\": \"gov.a.1\"").front().code == IssueCode::NotJson);
    CHECK(issuesOf("[1]") == Issues{{IssueCode::WrongType, "", "["}});
    CHECK(issuesOf("{}") == Issues{{IssueCode::MissingField, "", "answers"}});
    CHECK(issuesOf(R"({"people": []})") == Issues{{IssueCode::UnknownField, "", "people"}});
    CHECK(issuesOf(R"({"answers": []})") == Issues{{IssueCode::NoRows, "", ""}});
    CHECK(issuesOf(R"({"answers": 7})") == Issues{{IssueCode::WrongType, "answers", "7"}});
    CHECK(issuesOf(R"({"answers": [7]})") == Issues{{IssueCode::WrongType, "answers/1", "7"}});
    CHECK(issuesOf(R"({"answers": [{"item": ["x"]}]})")
          == Issues{{IssueCode::WrongType, "answers/1, item", "["}, {IssueCode::UnknownItem, "answers/1, item", ""}});
    CHECK(issuesOf("{\"answers\": [{\"item\": \"\xE9\"}]}") == Issues{{IssueCode::NotUtf8, "row 1", "0xE9"}});
}

TEST_CASE("JSON nested without end or in one endless piece is refused at once")
{
    CHECK(issuesOf(std::string(5'000'000, '[')).front().code == IssueCode::WrongType);
    CHECK(issuesOf("{\"answers\":" + std::string(5'000'000, '[')).front().code == IssueCode::WrongType);
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    CHECK(issuesOf(objects).front().code == IssueCode::UnknownField);
    CHECK(issuesOf("{\"answers\":[{\"item\":\"" + std::string(200'000'000, 'x')).front().code
          == IssueCode::LineTooLong);
}

TEST_CASE("a file has ten thousand faults at the most, and then one that says where there are more")
{
    std::string text = "item,answer\n";
    for (int i = 0; i < 20'000; ++i)
        text += "x,1\n";
    const Issues issues = issuesOf(text);
    REQUIRE(issues.size() == 10'001);
    CHECK(issues.back().code == IssueCode::MoreFaults);
    CHECK(issues.back().where.starts_with("row 10002"));
    CHECK(std::count_if(issues.begin(), issues.end(),
                        [](const Issue& issue) { return issue.code == IssueCode::MoreFaults; })
          == 1);
}
