// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/exchange/read_people.h"
#include "tests/support/issue_text.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

Issues peopleIssues(std::string_view text, const std::vector<std::string>& ignored = {})
{
    ReadPeople read = readPeople(text, smallSurvey(), ignored);
    CHECK((read.issues.empty() || (read.people.people == 0 && read.comments.empty())));
    return std::move(read.issues);
}

std::vector<Person> rowsOf(const ReadPeople& read)
{
    std::vector<Person> rows;
    for (std::size_t i = 0; i < read.people.people; ++i)
        rows.push_back(read.people.person(i));
    return rows;
}

ReadPeople peopleOf(std::string_view text, const std::vector<std::string>& ignored = {})
{
    ReadPeople read = readPeople(text, smallSurvey(), ignored);
    CHECK(read.issues.empty());
    return read;
}

} // namespace

TEST_CASE("a row is a person, each cell a code")
{
    const ReadPeople read = peopleOf("s.1,s.2,s.3,role,case.1,case.1.sure,staff.open\n"
                                     "0,4,2,manager,b,75,zeal\n"
                                     "na,DK,,,,,\n"
                                     " 3 ,,,Front-Line,A,100,\"ask, then act\"\n");
    CHECK(rowsOf(read)
          == std::vector<Person>{{{1, 5, 3}, 2, {2}, {3}},
                                 {{kCodeNotApplicable, kCodeDontKnow, 0}, 0, {0}, {0}},
                                 {{4, 0, 0}, 1, {1}, {4}}});
    CHECK(read.emptyRows == 0);
}

TEST_CASE("comments come apart from the people and not in the order of the rows")
{
    const ReadPeople read = peopleOf("s.1,staff.open\n1,zeal\n2,\n3,amity\n4,more time\n");
    CHECK(read.people.people == 4);
    CHECK(read.comments == std::vector<std::string>{"amity", "more time", "zeal"});
}

TEST_CASE("people are read from JSON just as from CSV")
{
    const ReadPeople read =
        peopleOf(R"({"people": [{"s.1": 0, "s.2": "4", "role": "manager", "case.1": "b", "case.1.sure": 75},
                                                    {"s.1": "na", "s.2": "dk", "s.3": null, "staff.open": "zeal"}, {}]})");
    CHECK(rowsOf(read)
          == std::vector<Person>{{{1, 5, 0}, 2, {2}, {3}}, {{kCodeNotApplicable, kCodeDontKnow, 0}, 0, {0}, {0}}});
    CHECK(read.comments == std::vector<std::string>{"zeal"});
    CHECK(read.emptyRows == 1);
}

TEST_CASE("a row in which nobody answered anything is not a person")
{
    const ReadPeople read = peopleOf("s.1,s.2,s.3,role,staff.open\n,,,manager,\n , ,,,\n,,,,only a comment\n,,0,,\n");
    CHECK(read.emptyRows == 2);
    CHECK(rowsOf(read) == std::vector<Person>{{{0, 0, 0}, 0, {0}, {0}}, {{0, 0, 1}, 0, {0}, {0}}});
}

TEST_CASE("items may be left out of the file, but not all of them")
{
    CHECK(peopleOf("s.2\n3\n").people.person(0).items == std::vector<Code>{0, 4, 0});
    CHECK(peopleIssues("role,case.1\nmanager,a\n") == Issues{{IssueCode::NoHeader, "row 1", "role"}});
}

TEST_CASE("columns that are not the questionnaire's are refused unless they are to be ignored")
{
    CHECK(peopleIssues("s.1,email,Team\n1,x@example.org,7\n")
          == Issues{{IssueCode::UnknownColumn, "row 1", "email"}, {IssueCode::UnknownColumn, "row 1", "Team"}});
    const ReadPeople read = peopleOf("s.1,email,Team\n1,x@example.org,7\n", {"Email", " team"});
    CHECK(rowsOf(read) == std::vector<Person>{{{2, 0, 0}, 0, {0}, {0}}});
    CHECK(peopleIssues("s.1,S.1,role,role\n1,1,,\n")
          == Issues{{IssueCode::DuplicateColumn, "row 1", "S.1"}, {IssueCode::DuplicateColumn, "row 1", "role"}});
    CHECK(peopleIssues(R"({"people": [{"s.1": 1, "email": "x"}]})")
          == Issues{{IssueCode::UnknownColumn, "people/1", "email"}});
}

TEST_CASE("every faulty cell is told with its row and column")
{
    const std::string text = "s.1,s.2,s.3,role,case.1,case.1.sure,staff.open\n"
                             "5,1,1,,,,\n"
                             "1,na,dk,chief,c,60,\n"
                             "1,1\n"
                             "\n"
                             "1,1,x,,,,this comment is far too long\n";
    CHECK(peopleIssues(text)
          == Issues{{IssueCode::PointOutsideScale, "row 2, s.1", "5"},
                    {IssueCode::NotApplicableNotAllowed, "row 3, s.2", "na"},
                    {IssueCode::DontKnowNotAllowed, "row 3, s.3", "dk"},
                    {IssueCode::UnknownRole, "row 3, role", "chief"},
                    {IssueCode::UnknownOption, "row 3, case.1", "c"},
                    {IssueCode::UnknownSureness, "row 3, case.1.sure", "60"},
                    {IssueCode::WrongNumberOfCells, "row 4", "2"},
                    {IssueCode::PointOutsideScale, "row 6, s.3", "x"},
                    {IssueCode::TextTooLong, "row 6, staff.open", "this comment is far too long"}});
    CHECK(peopleIssues(R"({"people": [{"s.1": 1}, {"s.1": 9, "s.2": [1, [true], {"a": 1.5}]}, 7, [{}], {"s.9": 1}]})")
          == Issues{{IssueCode::WrongType, "people/2, s.2", "["},
                    {IssueCode::PointOutsideScale, "people/2, s.1", "9"},
                    {IssueCode::WrongType, "people/3", "7"},
                    {IssueCode::WrongType, "people/4", "["},
                    {IssueCode::UnknownColumn, "people/5", "s.9"}});
    CHECK(peopleIssues(R"({"people": [{"s.1": 1}, {"s.1": 9, "s.2": false}]})")
          == Issues{{IssueCode::WrongType, "people/2, s.2", "false"},
                    {IssueCode::PointOutsideScale, "people/2, s.1", "9"}});
}

TEST_CASE("what spreadsheets leave at the ends of rows is no fault")
{
    const std::vector<Person> two{{{2, 3, 0}, 0, {0}, {0}}, {{4, 0, 0}, 0, {0}, {0}}};
    CHECK(rowsOf(peopleOf("s.1,s.2,\n1,2,\n3,,\n")) == two);
    CHECK(rowsOf(peopleOf("s.1,s.2\n1,2,,,\n3\n")) == two);
    CHECK(rowsOf(peopleOf("s.1,s.2,,\n1,2\n3\n,,,\n")) == two);
    CHECK(rowsOf(peopleOf(",s.1,,s.2\n,1,,2\n,3,,\n")) == two);
    CHECK(peopleIssues("s.1,s.2\n1,2,3\n") == Issues{{IssueCode::WrongNumberOfCells, "row 2", "3"}});
    CHECK(
        peopleIssues(",s.1,s.2,\n7,1,2,\n8,3,,x\n")
        == Issues{{IssueCode::NamelessColumn, "row 1", "column A"}, {IssueCode::NamelessColumn, "row 1", "column D"}});
    CHECK(rowsOf(peopleOf(",s.1,s.2\n7,1,2\n8,3,\n", {"column A"})) == two);
    std::string wide = "s.1";
    for (int i = 0; i < 27; ++i)
        wide += ',';
    CHECK(peopleIssues(wide + "\n1" + wide.substr(3) + "x\n")
          == Issues{{IssueCode::NamelessColumn, "row 1", "column AB"}});
}

TEST_CASE("Excel's first line names the separator and is no row")
{
    const std::vector<Person> two{{{2, 3, 0}, 0, {0}, {0}}, {{4, 0, 0}, 0, {0}, {0}}};
    for (const std::string first : {"sep=;\n", "SEP=;\r\n", "\"sep=;\"\n", "\xEF\xBB\xBFsep=;\n"}) {
        CAPTURE(first);
        CHECK(rowsOf(peopleOf(first + "s.1;s.2\n1;2\n3;\n")) == two);
        CHECK(peopleIssues(first + "s.1;s.2\n9;2\n") == Issues{{IssueCode::PointOutsideScale, "row 3, s.1", "9"}});
    }
    CHECK(rowsOf(peopleOf("sep=|\ns.1|s.2\n1|2\n3|\n")) == two);
}

TEST_CASE("UTF-16 is read in either order of its bytes, and half a character is one fault")
{
    const auto utf16 = [](std::u16string_view text, bool isBig) {
        std::string bytes;
        for (const char16_t unit : text) {
            const char high = static_cast<char>(unit >> 8U);
            const char low = static_cast<char>(unit & 0xFFU);
            bytes += {isBig ? high : low, isBig ? low : high};
        }
        return bytes;
    };
    for (const bool isBig : {false, true}) {
        const ReadPeople read = peopleOf(utf16(u"\uFEFFs.1\tstaff.open\r\n1\tm\u00F4r \u0175 \U0001F30A\r\n", isBig));
        CHECK(read.people.people == 1);
        CHECK(read.comments == std::vector<std::string>{"m\u00F4r \u0175 \U0001F30A"});
        CHECK(peopleIssues(utf16(u"\uFEFFs.1\n1\xD83C", isBig)) == Issues{{IssueCode::NotUtf8, "", "UTF-16"}});
    }
    CHECK(peopleIssues(utf16(u"s.1\n1\n", false)).size() == 1);
}

TEST_CASE("a workbook and a web page are called what they are")
{
    for (const std::string& start : {std::string("PK\x03\x04"), std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")})
        CHECK(peopleIssues(start + std::string(600, '\0')) == Issues{{IssueCode::IsWorkbook, "", ""}});
    for (const std::string start : {"<!DOCTYPE html>", "<html xmlns:o=\"x\">", "\xEF\xBB\xBF<?xml version=\"1.0\"?>"})
        CHECK(peopleIssues(start + "<title>Sign in</title>\n") == Issues{{IssueCode::IsWebPage, "", ""}});
}

TEST_CASE("many columns and many fields cost no more than they are long")
{
    std::string header = "s.1";
    std::string fields = "{\"people\": [{\"s.1\": 1";
    for (int i = 0; i < 160'000; ++i) {
        header += ",role";
        fields += ", \"x" + std::to_string(i) + "\": 1";
    }
    CHECK(peopleIssues(header + "\n")
          == Issues{{IssueCode::TooManyColumns, "row 1", "160001", kMostColumns}}); // none of them is looked at
    CHECK(peopleIssues(fields + "}]}") == Issues{{IssueCode::TooManyColumns, "people/1", {}, kMostColumns}});
}

TEST_CASE("JSON that went through a word processor is shown whole where it stops")
{
    CHECK(peopleIssues("{\u201Cpeople\u201D: [{\u201Cs.1\u201D: 1}]}")
          == Issues{{IssueCode::NotJson, "row 1", "{\u201Cpeople\u201D: [{\u201Cs."}});
}

TEST_CASE("a people file without people says so")
{
    CHECK(peopleIssues("s.1,s.2\n") == Issues{{IssueCode::NoRows, "", ""}});
    CHECK(peopleIssues("s.1,s.2\n,\n,\n") == Issues{{IssueCode::NoRows, "", ""}});
    CHECK(peopleIssues("") == Issues{{IssueCode::EmptyFile, "", ""}});
    CHECK(peopleIssues(R"({"people": []})") == Issues{{IssueCode::NoRows, "", ""}});
    CHECK(peopleIssues("\xEF\xBB\xBF{\"people\": [").front().code == IssueCode::NotJson);
}

TEST_CASE("a scale of many points and one that begins below nothing are read, too")
{
    Questionnaire wide = smallSurvey();
    wide.scale.clear();
    for (int value = -2; value <= 10; ++value)
        wide.scale.push_back({value, Fraction(0), {}, {}});
    const ReadPeople read = readPeople("s.1,s.2,s.3\n-2,10,0\n", wide, {});
    CHECK(read.people.person(0).items == std::vector<Code>{1, 13, 3});
}

TEST_CASE("reading many people tells how far it is and can be stopped")
{
    std::string text = "s.1,s.2,s.3\n";
    for (int i = 0; i < 50'000; ++i)
        text += "1,2,3\n";
    double last = 0;
    bool rises = true;
    const ReadPeople read = readPeople(text, smallSurvey(), {}, [&](double part) {
        rises = rises && part > last && part <= 1;
        last = part;
        return true;
    });
    CHECK(read.people.people == 50'000);
    CHECK(rises);
    CHECK(last > 0.9);
    CHECK(refusal([&] { readPeople(text, smallSurvey(), {}, [](double) { return false; }); })
          == ErrorCode::Interrupted);
}

TEST_CASE("a row of thousands of columns is no survey's, and one fault says so")
{
    std::string header = "s.1";
    std::string entry = R"({"people": [{"s.1": 1)";
    for (std::size_t i = 1; i < kMostColumns; ++i) {
        header += ",x";
        entry += ", \"x" + std::to_string(i) + "\": 1";
    }
    CHECK(peopleOf(header + "\n1" + std::string(kMostColumns - 1, ',') + "\n", {"x"}).people.people == 1);
    CHECK(peopleIssues(header + ",x\n1\n2\n")
          == Issues{{IssueCode::TooManyColumns, "row 1", std::to_string(kMostColumns + 1), kMostColumns}});
    const Issues tooMany = peopleIssues(entry + R"(, "y": 1}]})");
    CHECK(tooMany.back() == Issue{IssueCode::TooManyColumns, "people/1", {}, kMostColumns});
}

TEST_CASE("a field given twice is found among few and among many")
{
    for (const int between : {0, 1, 62, 63, 64, 65, 66, 1000}) {
        std::string entry = R"({"people": [{"s.1": 1)";
        std::vector<std::string> ignored;
        for (int i = 0; i < between; ++i) {
            ignored.push_back("x" + std::to_string(i));
            entry += ", \"" + ignored.back() + "\": 1";
        }
        CHECK(peopleIssues(entry + "}]}", ignored).empty());
        CHECK(peopleIssues(entry + R"(, "s.1": 1}]})", ignored)
              == Issues{{IssueCode::DuplicateColumn, "people/1", "s.1"}});
    }
}

TEST_CASE("more people than can be counted with so many questions are refused")
{
    const std::size_t width = AnswerColumns::emptyFor(smallSurvey()).all().size();
    const std::size_t most = std::min(kMostPeople, kMostCells / width);
    std::string text = "s.1";
    for (std::size_t person = 0; person < most; ++person)
        text += "\n1";
    CHECK(peopleOf(text).people.people == most);
    CHECK(peopleIssues(text + "\n1") == Issues{{IssueCode::TooManyPeople, {}, {}, most}});
}
