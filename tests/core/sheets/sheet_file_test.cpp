// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/number_text.h"
#include "tests/core/sheets/sheet_lines.h"
#include "tests/support/issue_text.h"
#include "tests/support/made_workbook.h"

using namespace soundings;
using namespace soundings::test;

TEST_CASE("a workbook's cells are read as people see them")
{
    const std::string texts =
        "<si><t>Plain</t></si><si><r><t>Rich </t></r><r><t>text</t></r><rPh><t>not this</t></rPh></si>"
        "<si><t>a_x000D_b_x005F_c</t></si>";
    CHECK(linesOf(workbookOf(
              "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c></row>"
              "<row><c t=\"inlineStr\"><is><r><t>in </t></r><r><t>line</t></r></is></c><c t=\"b\"><v>1</v></c>"
              "<c t=\"s\"><v>2</v></c></row>"
              "<row r=\"7\"><c><v>4.0</v></c><c s=\"1\"><v>46024</v></c><c s=\"3\"><v>0.5</v></c></row>"
              "<row r=\"9\"/>",
              texts))
          == Lines{"2|Plain||Rich text", "3|in line|TRUE|a\rb_c", "7|4|2026-01-02|50%"});
}

TEST_CASE("formulas and errors are flagged where they stand")
{
    const ReadSheet read = openSheetFile(workbookOf("<row r=\"3\"><c><f>1+1</f><v>2</v></c><c t=\"e\"><v>#N/A</v></c>"
                                                    "<c><f>A1</f></c></row>"))
                               .file->readSheet(0);
    REQUIRE(read.sheet);
    CHECK(linesOf(*read.sheet) == Lines{"3|2|#N/A|"});
    CHECK(read.sheet->columns[0].formulaRows == std::vector<int>{3});
    CHECK(read.sheet->columns[1].errorRows == std::vector<int>{3});
    CHECK(read.sheet->columns[2].formulaRows == std::vector<int>{3});
}

TEST_CASE("serial numbers are dates by either calendar")
{
    CHECK(dateText("1", false) == "1900-01-01");
    CHECK(dateText("59", false) == "1900-02-28");
    CHECK(dateText("60", false) == "1900-02-29");
    CHECK(dateText("61", false) == "1900-03-01");
    CHECK(dateText("0", true) == "1904-01-01");
    CHECK(dateText("46024.5", false) == "2026-01-02 12:00:00");
    CHECK(dateText("0.25", false) == "06:00:00");
    CHECK(numberKindOf("[h]:mm") == NumberKind::Date);
    CHECK(numberKindOf("0 \"days\"") == NumberKind::Plain);
    CHECK(numberKindOf("[Red]0.00") == NumberKind::Plain);
    CHECK(numberText("4.4000000000000004") == "4.4");
    CHECK_FALSE(numberText("four").has_value());
}

TEST_CASE("CSV is read strictly, and by the numbers a spreadsheet shows")
{
    CHECK(linesOf("sep=;\r\na;b\r\n1;2\r\n") == Lines{"2|a|b", "3|1|2"});
    CHECK(linesOf("a\tb\n\n\"x\ny\"\t2\n3\t4\n") == Lines{"1|a|b", "3|x\ny|2", "4|3|4"});
    CHECK(linesOf("a,b\n\"1\"2,3\n") == Lines{"!row 2, column A"});
    CHECK(linesOf("a,b\n1,\xE9\n2,caf\xE9\n") == Lines{"!row 2, column B “0xE9”", "!row 3, column B “0xE9”"});
    CHECK(linesOf("Title\na,b\n1,2\n3\n4,5,6\n7,8\n") == Lines{"!row 4 “1”", "!row 5, column C “3”"});
}

TEST_CASE("JSON's nested answers become columns")
{
    CHECK(linesOf(R"([{"s":{"x":4.0,"y":"na"},"z":null},{},{"s":{"y":1},"role":true,"l":["a"]}])")
          == Lines{"1|s/x|s/y|role|l/1", "2|4|na||", "3||||", "4||1|TRUE|a"});
    CHECK(linesOf(R"({"answers":{"a":"3"}})") == Lines{"1|answers/a", "2|3"});
    CHECK(linesOf(R"([{"a":1,"a":2},{"b/c":1,"b":{"c":2}}])") == Lines{"!row 2, a", "!row 3, b/c"});
    CHECK(linesOf("[[1]]") == Lines{"!row 1"});
    CHECK(linesOf("[1]") == Lines{"!row 1"});
    CHECK(issuesOf("[{\"a\":" + std::string(100, '[')).front().code == IssueCode::NestedTooDeep);
    CHECK(issuesOf("[{\"a\":1},").front().code == IssueCode::NotJson);
    CHECK(issuesOf("[]").front().code == IssueCode::EmptyFile);
    CHECK(issuesOf("[{\"a\":\"" + std::string(3'000'000, ',') + "\"}]").front().code == IssueCode::LineTooLong);
}
