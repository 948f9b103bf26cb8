// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "tests/support/issue_text.h"
#include <catch2/catch.hpp>

using namespace soundings;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text)
{
    const CsvTable table = readCsv(text);
    CHECK(table.issues.empty());
    Rows rows;
    for (const CsvRow& row : table.rows)
        rows.push_back(row.cells);
    return rows;
}

Issues csvIssues(std::string_view text) { return readCsv(text).issues; }

} // namespace

TEST_CASE("the separator is read off the header, outside quotes")
{
    const Rows expected{{"a", "b"}, {"1", "2"}};
    CHECK(rowsOf("a,b\n1,2\n") == expected);
    CHECK(rowsOf("a;b\n1;2\n") == expected);
    CHECK(rowsOf("a\tb\n1\t2\n") == expected);
    CHECK(rowsOf("\"a,,,\";b\n1;2") == Rows{{"a,,,", "b"}, {"1", "2"}});
    CHECK(rowsOf("one\n1") == Rows{{"one"}, {"1"}});
}

TEST_CASE("any line end will do, also none at the end, and empty lines are left out")
{
    const Rows expected{{"a", "b"}, {"1", "2"}, {"3", ""}};
    CHECK(rowsOf("a,b\n1,2\n3,") == expected);
    CHECK(rowsOf("a,b\r\n1,2\r\n\r\n3,\r\n") == expected);
    CHECK(rowsOf("\r\ra,b\r1,2\r3,\r") == expected);
}

TEST_CASE("quoted cells hold separators, line ends and quotes")
{
    CHECK(rowsOf("a,b\n\"x, y\",\"say \"\"no\"\"\"\n") == Rows{{"a", "b"}, {"x, y", "say \"no\""}});
    CHECK(rowsOf("a,b\n\"two\r\nlines\",\"\"\"\"\n") == Rows{{"a", "b"}, {"two\r\nlines", "\""}});
    CHECK(rowsOf("a,b\n\"\",\"x\"y\n") == Rows{{"a", "b"}, {"", "xy"}});
    CHECK(rowsOf("a,b\n5\" pipe,it's\n") == Rows{{"a", "b"}, {"5\" pipe", "it's"}});
}

TEST_CASE("rows know the line they start on")
{
    const CsvTable table = readCsv("a,b\n\n\"1\n2\",3\r\n4,5");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].line == 1);
    CHECK(table.rows[1].line == 3);
    CHECK(table.rows[2].line == 5);
}

TEST_CASE("a byte-order mark is not part of the first cell")
{
    CHECK(rowsOf("\xEF\xBB\xBFitem,answer\nx,1") == Rows{{"item", "answer"}, {"x", "1"}});
    CHECK(csvIssues("\xEF\xBB\xBF") == Issues{{IssueCode::EmptyFile, "", ""}});
}

TEST_CASE("a file without rows is empty")
{
    CHECK(csvIssues("") == Issues{{IssueCode::EmptyFile, "", ""}});
    CHECK(csvIssues("\r\n\n\n") == Issues{{IssueCode::EmptyFile, "", ""}});
}

TEST_CASE("every line with a byte that is not UTF-8 is named")
{
    CHECK(csvIssues("a,b\ncaf\xE9,2\nx,y\r\nna\xEFve,z \xFF\n")
          == Issues{{IssueCode::NotUtf8, "row 2", "0xE9"}, {IssueCode::NotUtf8, "row 4", "0xEF"}});
    CHECK(csvIssues("a\n\xC0\xAF").front().where == "row 2"); // overlong
    CHECK(csvIssues("a\n\n\xED\xA0\x80").front().where == "row 3"); // a surrogate
    CHECK(csvIssues("a\n\xF4\x90\x80\x80").front().value == "0xF4"); // beyond Unicode
    CHECK(csvIssues("a,b\n1,\xE2\x82").front().value == "0xE2"); // cut off
    CHECK(csvIssues("a,\u0175\u20AC\U0001F600\n1,2").empty());
}

TEST_CASE("a file in UTF-16 is one fault, not one a line")
{
    CHECK(csvIssues(std::string_view("\xFF\xFE"
                                    "a\0\n\0b\0\n\0",
                                    10))
          == Issues{{IssueCode::NotUtf8, "row 1", "0xFF"}});
    CHECK(csvIssues(std::string_view("a\0,\0b\0\n\0b\0\n\0", 12)) == Issues{{IssueCode::NotUtf8, "row 1", "0x00"}});
}

TEST_CASE("a quote that is not closed is named with its line")
{
    const CsvTable table = readCsv("a,b\n1,2\n3,\"four\n5,6\n");
    CHECK(table.issues == Issues{{IssueCode::UnclosedQuote, "row 3", "\"four 5,6"}});
    CHECK(table.rows.size() == 2);
    const std::string endless = "a,b\n\"" + std::string(2'000'000, '\n');
    CHECK(csvIssues(endless).front().code == IssueCode::UnclosedQuote);
}

TEST_CASE("a line over 1 MiB is named, and the lines after it are read")
{
    const std::string longLine(1'100'000, 'x');
    const CsvTable plain = readCsv("a,b\n" + longLine + ",2\n3,4\n");
    REQUIRE(plain.issues.size() == 1);
    CHECK(plain.issues[0].code == IssueCode::LineTooLong);
    CHECK(plain.issues[0].where == "row 2");
    CHECK(plain.issues[0].value == std::string(79, 'x') + "\u2026");
    CHECK(plain.rows.size() == 2);
    const CsvTable quoted = readCsv("a,b\n\"" + longLine + "\",2\n3,4\n");
    CHECK(quoted.issues.front().code == IssueCode::LineTooLong);
    CHECK(quoted.rows.back().cells == std::vector<std::string>{"3", "4"});
    CHECK(readCsv("a\n" + std::string(1'000'000, 'x')).issues.empty());
}

TEST_CASE("a line of 20 MB is refused in the words of its beginning")
{
    const std::string text(20'000'000, '7');
    const CsvTable table = readCsv(text);
    CHECK(table.issues == Issues{{IssueCode::LineTooLong, "row 1", std::string(79, '7') + "\u2026"}});
    CHECK(table.rows.empty());
}
