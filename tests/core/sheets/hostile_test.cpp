// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to use up memory or time, or to lead elsewhere: each is refused by name, at once.
#include "tests/core/sheets/sheet_lines.h"
#include "tests/support/issue_text.h"
#include "tests/support/made_workbook.h"
#include "tests/support/refusal.h"

#include <chrono>

using namespace soundings;
using namespace soundings::test;

namespace {

std::string repeatedText(std::string_view part, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += part;
    return text;
}

/// The first fault's code; the time it took is part of what is checked.
IssueCode refusedFor(const std::string& bytes)
{
    const auto start = std::chrono::steady_clock::now();
    const Issues issues = issuesOf(bytes);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
#ifndef SOUNDINGS_SANITIZED
    CHECK(seconds.count() < 2);
#endif
    CAPTURE(seconds.count());
    REQUIRE(!issues.empty());
    return issues.front().code;
}

std::string withPart(const std::string& name, const std::string& content)
{
    Parts parts = workbookParts("<sheetData/>");
    parts[name] = content;
    return archiveOf(parts);
}

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    return text.replace(text.find(what), what.size(), with);
}

std::string withTarget(const std::string& target)
{
    Parts parts = workbookParts("<sheetData/>");
    std::string& relations = parts["xl/_rels/workbook.xml.rels"];
    relations = replaced(relations, "worksheets/sheet1.xml", target);
    return archiveOf(parts);
}

std::string odsOf(const std::string& rows)
{
    const std::string space = "urn:oasis:names:tc:opendocument:xmlns:";
    return archiveOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<o:document-content xmlns:o=\"" + space + "office:1.0\" xmlns:t=\"" + space + "table:1.0\" xmlns:x=\""
              + space + "text:1.0\"><o:body><o:spreadsheet><t:table t:name=\"A\">" + rows
              + "</t:table></o:spreadsheet></o:body></o:document-content>"}});
}

} // namespace

TEST_CASE("a workbook that leads outside of itself is refused")
{
    for (const char* target :
         {"../../../etc/passwd", "http://example.org/sheet.xml", "/../x.xml", "worksheets\\sheet1.xml"}) {
        INFO(target);
        CHECK(refusedFor(withTarget(target)) == IssueCode::PartOutside);
    }
    CHECK(refusedFor(withTarget("worksheets/none.xml")) == IssueCode::MissingPart);
    CHECK(issuesOf(withTarget("/xl/worksheets/sheet1.xml")) == Issues{});
}

TEST_CASE("a workbook that unpacks to too much is refused")
{
    const std::size_t large = (std::size_t{256} << 20U) + 1;
    CHECK(refusedFor(withPart("xl/worksheets/sheet1.xml", std::string(large, ' '))) == IssueCode::UnpacksTooLarge);
    std::string declared = workbookOf("<row><c><v>1</v></c></row>");
    const std::size_t entry = declared.rfind("PK\x01\x02");
    declared.replace(entry + 24, 4, "\xFE\xFF\xFF\xFF"); // bytes unpacked, as the archive's list of contents says them
    CHECK_FALSE(issuesOf(declared).empty());
}

TEST_CASE("a workbook that is nested or tagged without end is refused")
{
    const std::string sheet = workbookParts("<sheetData/>")["xl/worksheets/sheet1.xml"];
    const std::string deep = replaced(sheet, "<sheetData/>", repeatedText("<x>", 300'000));
    CHECK(refusedFor(withPart("xl/worksheets/sheet1.xml", deep)) == IssueCode::NestedTooDeep);
    const std::string tag = replaced(sheet, "<sheetData/>", "<x a=\"" + std::string(20'000'000, 'b') + "\"/>");
    CHECK(refusedFor(withPart("xl/worksheets/sheet1.xml", tag)) == IssueCode::LineTooLong);
    CHECK(refusedFor(withPart("xl/worksheets/sheet1.xml", sheet.substr(0, sheet.size() - 4)))
          == IssueCode::DamagedPart);
    CHECK(refusedFor(withPart("xl/workbook.xml", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><workbook/>"))
          == IssueCode::HasDoctype);
}

TEST_CASE("rows and cells where none can be are named")
{
    CHECK(linesOf(workbookOf("<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\"><v>1</v></c></row>"))
          == Lines{"!row 5 “4”"});
    CHECK(linesOf(workbookOf("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")) == Lines{"!row 1 “XFE1”"});
    CHECK(linesOf(workbookOf("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"))
          == Lines{"!row 1 “A1”"});
    CHECK(linesOf(workbookOf("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")) == Lines{"!row 1 “A2”"});
    CHECK(linesOf(workbookOf("<row r=\"99999999999999999999\"/>")) == Lines{"!row 0 “99999999999999999999”"});
    CHECK(refusedFor(workbookOf("<row r=\"1\"><c r=\"AMK1\"><v>1</v></c></row>")) == IssueCode::TooManyColumns);
    CHECK(linesOf(workbookOf("<row><c t=\"s\"><v>-1</v></c><c t=\"s\"><v>0</v></c><c><v>1e999</v></c></row>"))
          == Lines{"!cell A1 “-1”", "!cell B1 “0”", "!cell C1 “1e999”"});
    CHECK(refusedFor(workbookOf("<row><c t=\"str\"><v>" + std::string(40'000, 'x') + "</v></c></row>"))
          == IssueCode::TextTooLong);
}

TEST_CASE("other kinds of file are refused by name")
{
    const auto ofType = [](const std::string& type) {
        Parts parts = workbookParts("<sheetData/>");
        std::string& types = parts["[Content_Types].xml"];
        types = replaced(types, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type);
        return archiveOf(parts);
    };
    CHECK(refusedFor(ofType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")) == IssueCode::IsMacroWorkbook);
    CHECK(refusedFor(ofType("application/vnd.ms-excel.sheet.binary.macroEnabled.main")) == IssueCode::IsBinaryWorkbook);
    CHECK(refusedFor(ofType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))
          == IssueCode::NotASheetFile);
    CHECK(refusedFor("\xD0\xCF\x11\xE0\xA1\xB1 and more") == IssueCode::IsOldWorkbook);
    CHECK(refusedFor(archiveOf({{"a.txt", "a"}})) == IssueCode::NotASheetFile);
    CHECK(refusedFor("") == IssueCode::EmptyFile);
}

TEST_CASE("repeats are counted before they are written out")
{
    const std::string cell = "<t:table-cell o:value-type=\"float\" o:value=\"4.0\" t:number-columns-repeated=\"";
    const std::string million = "<t:table-row t:number-rows-repeated=\"1048576\">";
    CHECK(refusedFor(odsOf(million + cell + "1\"/></t:table-row>")) == IssueCode::RepeatedTooOften);
    CHECK(refusedFor(odsOf("<t:table-row>" + cell + "16384\"/></t:table-row>")) == IssueCode::TooManyColumns);
    CHECK(refusedFor(odsOf("<t:table-row>" + cell + "99999999\"/></t:table-row>")) == IssueCode::WrongCellPlace);
    CHECK(linesOf(odsOf("<t:table-row t:number-rows-repeated=\"2\">" + cell + "2\"/></t:table-row>" + million
                        + "<t:table-cell/></t:table-row>"))
          == Lines{"1|4|4", "2|4|4"});
}

TEST_CASE("reading stops whenever it is told to")
{
    const std::string workbook = workbookOf(repeatedText("<row><c><v>1</v></c></row>", 1'000'000));
    const OpenedSheetFile opened = openSheetFile(workbook);
    int calls = 0;
    REQUIRE(opened.file->readSheet(0, [&](double) { return ++calls > 0; }).sheet);
    REQUIRE(calls > 5);
    for (int stop = 1; stop <= calls; ++stop) {
        int left = stop;
        CHECK(refusal([&] { (void)opened.file->readSheet(0, [&](double) { return --left > 0; }); })
              == ErrorCode::Interrupted);
    }
}
