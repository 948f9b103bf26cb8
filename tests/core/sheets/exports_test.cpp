// SPDX-License-Identifier: GPL-3.0-or-later
// The invented exports: each is opened as what it is, with its headings where they are and its people's rows.
#include "core/sheets/sheet_file.h"
#include "tests/core/sheets/sheet_lines.h"
#include "tests/support/issue_text.h"
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>

using namespace soundings;
using namespace soundings::test;

namespace {

std::string exportsFolder() { return testData() + "/exports/"; }

struct Expected {
    std::string file;
    nlohmann::json says;
};

std::vector<Expected> allExpected()
{
    const std::string ending = ".expected.json";
    std::vector<Expected> all;
    for (const auto& entry : std::filesystem::directory_iterator(exportsFolder()))
        if (const std::string name = entry.path().filename().string(); name.ends_with(ending))
            all.push_back(
                {name.substr(0, name.size() - ending.size()), nlohmann::json::parse(bytesOf(entry.path().string()))});
    REQUIRE(all.size() >= 15);
    return all;
}

/// Whether every heading that the file says it has stands in the row that it says they stand in.
void checkHeadings(const Expected& expected, const Sheet& sheet)
{
    const int number = expected.says.value("header_row", 1);
    const auto row = std::find(sheet.rows.begin(), sheet.rows.end(), number);
    REQUIRE(row != sheet.rows.end());
    std::vector<std::string> headings;
    for (const SheetColumn& column : sheet.columns)
        headings.push_back(column.text(static_cast<std::size_t>(row - sheet.rows.begin())));
    for (const auto& [heading, target] : expected.says.at("columns").items()) {
        INFO(heading);
        const bool isPattern = heading.find('<') != std::string::npos; // of JSON's nested names, in words
        CHECK(std::find(headings.begin(), headings.end(), isPattern ? "staff.rules/staff.rules.consent" : heading)
              != headings.end());
    }
    for (const auto& heading : expected.says.value("hidden_columns", std::vector<std::string>{}))
        for (std::size_t i = 0; i < headings.size(); ++i)
            CHECK(sheet.columns[i].isHidden == (headings[i] == heading));
}

} // namespace

TEST_CASE("every export that may be read is read, with its headings")
{
    std::size_t count = 0;
    for (const Expected& expected : allExpected()) {
        if (!expected.says.value("accepted", true))
            continue;
        INFO(expected.file);
        const OpenedSheetFile opened = openSheetFileAt(exportsFolder() + expected.file);
        REQUIRE(opened.issues == Issues{});
        const std::size_t sheet = opened.file->defaultSheet();
        CHECK(opened.file->sheets()[sheet].name == expected.says.value("sheet", ""));
        const ReadSheet read = opened.file->readSheet(sheet);
        REQUIRE(read.issues == Issues{});
        checkHeadings(expected, *read.sheet);
        const std::size_t people = expected.says.at("people");
        CHECK(read.sheet->rows.size() >= people + 1);
        ++count;
    }
    CHECK(count >= 10);
}

TEST_CASE("every hostile export is refused by name")
{
    const auto issues = [](const std::string& name) { return issuesOf(bytesOf(exportsFolder() + name)); };
    CHECK(issues("hostile-cut-short.xlsx") == Issues{{IssueCode::DamagedArchive, {}, {}}});
    CHECK(issues("hostile-entities.xlsx") == Issues{{IssueCode::HasDoctype, {}, "xl/sharedStrings.xml"}});
    const Issues texts = issues("hostile-string-index.xlsx");
    REQUIRE(texts.size() == 2);
    CHECK((texts[0].code == IssueCode::NoSuchText && texts[0].where == "cell A2"));
    CHECK((texts[1].code == IssueCode::NoSuchText && texts[1].where == "cell B2"));
    const Issues quote = issues("hostile-open-quote.csv");
    REQUIRE(quote.size() == 1);
    CHECK((quote[0].code == IssueCode::UnclosedQuote && quote[0].where == "row 2, column B"));
}

TEST_CASE("rows of another length are named")
{
    const Issues issues = issuesOf(bytesOf(exportsFolder() + "mistakes.csv"));
    REQUIRE(issues.size() >= 2);
    CHECK(issues[0] == Issue{IssueCode::WrongNumberOfCells, "row 10", "20", 25});
    CHECK(issues[1] == Issue{IssueCode::WrongNumberOfCells, "row 11, column Z", "26", 25});
}
