// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/paged.h"
#include "app/text/language.h"
#include "app/writers/data/csv_document.h"
#include "app/writers/data/json_document.h"
#include "app/writers/data/xlsx_document.h"
#include "core/exchange/csv.h"
#include "tests/app/report/reports.h"
#include "tests/app/writers/data/read_workbook.h"
#include "tests/support/qt_strings.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const QString kMarked = kFallbackStart + QStringLiteral("Agree first") + kFallbackEnd;

/// One table of what is hard: formulas, limits, signs, marks of a language, and a row that ends early.
Document hardDocument()
{
    const Column number{QStringLiteral("score"), QStringLiteral("Score"), Column::Holds::Numbers,
                        QStringLiteral("out of 100"), QStringLiteral("As published.")};
    Table table{QStringLiteral("hard"),
                QStringLiteral("What: [is] hard/at all, and long enough to be cut"),
                {{QStringLiteral("name"), QStringLiteral("Name")}, number},
                {{{{QStringLiteral("=1+1")}, {QStringLiteral("60 or more"), 60.0}}},
                 {{{kMarked}, {QStringLiteral("\u22123.0"), -3.0}}, 2},
                 {{{QStringLiteral("@a, \"b\"\nc_x0041_\u0001")}, {QStringLiteral("12.4"), 12.4}}},
                 {{{QStringLiteral("-2")}, {QStringLiteral("1 of 11 \"met\""), 1.0}}},
                 {{{QStringLiteral("سلام 漢 \U0001F600")}}}}};
    Document document;
    document.title = QStringLiteral("Ready to share?");
    document.language = QStringLiteral("en");
    document.running = QStringLiteral("Northvale Council · Autumn");
    document.marking = QStringLiteral("OFFICIAL");
    document.markBehind = QStringLiteral("SAMPLE");
    document.blocks = {{Heading{1, document.title, {}}},
                       {Paragraph{QStringLiteral("Sample: all is invented."), Tone::Held}},
                       {Heading{2, QStringLiteral("Chapter"), {}}},
                       {Paragraph{QStringLiteral("Not a note.")}},
                       {Fold{QStringLiteral("More"), {{table}}}}};
    return document;
}

QString cleanWords(const Row& row, std::size_t column)
{
    return column < row.cells.size() ? withoutFallbackMarks(row.cells[column].words) : QString();
}

std::optional<double> numberIn(const Row& row, std::size_t column)
{
    return column < row.cells.size() ? row.cells[column].number : std::nullopt;
}

/// As a spreadsheet reads text in XML: control characters are written out.
QString unescaped(QString text)
{
    return text.replace(QStringLiteral("_x0001_"), QStringLiteral("\u0001"))
        .replace(QStringLiteral("_x005F_"), QStringLiteral("_"));
}

/// Calls `visit(table, row, column)` for every cell there should be.
template <class Visit> void eachCell(const Document& document, const Visit& visit)
{
    const std::vector<Table> all = tables(document);
    REQUIRE_FALSE(all.empty());
    for (std::size_t table = 0; table < all.size(); ++table)
        for (std::size_t row = 0; row < all[table].rows.size(); ++row)
            for (std::size_t column = 0; column < all[table].columns.size(); ++column)
                visit(all[table], table, row, column);
}

void checkWorkbook(const Document& document)
{
    const auto sheets = readWorkbook(xlsxDocument(document));
    REQUIRE(sheets.size() == tables(document).size() + 2);
    int wrong = 0;
    eachCell(document, [&](const Table& table, std::size_t at, std::size_t row, std::size_t column) {
        const auto& cells = sheets[at + 1].cells;
        const auto found = cells.find(placeName(row + 2, column));
        const SheetCell cell = found == cells.end() ? SheetCell{} : found->second;
        const bool isSame = unescaped(displayed(cell)) == cleanWords(table.rows[row], column)
            && cell.number == numberIn(table.rows[row], column) && !cell.isFormula;
        if (!isSame && ++wrong < 5)
            FAIL_CHECK(table.id.toStdString() << " " << displayed(cell).toStdString());
    });
    CHECK(wrong == 0);
}

void checkJson(const Document& document)
{
    const auto json = nlohmann::json::parse(jsonDocument(document).toStdString());
    REQUIRE(json["tables"].size() == tables(document).size());
    int wrong = 0;
    eachCell(document, [&](const Table& table, std::size_t at, std::size_t row, std::size_t column) {
        const auto& line = json["tables"][at]["rows"][row];
        const auto& cell = line["cells"][column];
        const auto number = numberIn(table.rows[row], column);
        const std::string words = cleanWords(table.rows[row], column).toStdString();
        const bool isSame = number ? cell.is_number() && cell.get<double>() == *number
                                   : (words.empty() ? cell.is_null() : cell == words);
        if (!isSame || line["depth"] != table.rows[row].depth)
            ++wrong;
    });
    CHECK(wrong == 0);
}

} // namespace

TEST_CASE("workbook and JSON hold every cell of every table as it is displayed, and its number")
{
    for (const Document& document : {hardDocument(), reportOf(wholeSource())}) {
        checkWorkbook(document);
        checkJson(document);
    }
}

TEST_CASE("CSV is a row for every cell, between what the document is and the definitions")
{
    CHECK(csvDocument(hardDocument()).toStdString()
          == "\xEF\xBB\xBFtable,row,column,value,unit,words,depth\r\n"
             "document,1,title,Ready to share?,,,0\r\n"
             "document,1,language,en,,,0\r\n"
             "document,1,running,Northvale Council · Autumn,,,0\r\n"
             "document,1,marking,OFFICIAL,,,0\r\n"
             "document,1,sample,yes,,,0\r\n"
             "document,1,notes,Sample: all is invented.,,,0\r\n"
             "hard,1,name,'=1+1,,,0\r\n"
             "hard,1,score,60,out of 100,60 or more,0\r\n"
             "hard,2,name,Agree first,,,2\r\n"
             "hard,2,score,-3,out of 100,,2\r\n"
             "hard,3,name,\"'@a, \"\"b\"\"\nc_x0041_\x01\",,,0\r\n"
             "hard,3,score,12.4,out of 100,,0\r\n"
             "hard,4,name,-2,,,0\r\n"
             "hard,4,score,1,out of 100,\"1 of 11 \"\"met\"\"\",0\r\n"
             "hard,5,name,سلام 漢 \U0001F600,,,0\r\n"
             "hard,5,score,,out of 100,,0\r\n"
             "definitions,1,caption,\"What: [is] hard/at all, and long enough to be cut\",,,0\r\n"
             "definitions,1,heading,Name,,,0\r\n"
             "definitions,1,unit,,,,0\r\n"
             "definitions,1,meaning,,,,0\r\n"
             "definitions,1,table,hard,,,0\r\n"
             "definitions,1,column,name,,,0\r\n"
             "definitions,2,caption,\"What: [is] hard/at all, and long enough to be cut\",,,0\r\n"
             "definitions,2,heading,Score,,,0\r\n"
             "definitions,2,unit,out of 100,,,0\r\n"
             "definitions,2,meaning,As published.,,,0\r\n"
             "definitions,2,table,hard,,,0\r\n"
             "definitions,2,column,score,,,0\r\n");
}

TEST_CASE("CSV of a report has as many rows as its tables have cells, each as they say")
{
    const Document document = reportOf(wholeSource());
    const CsvTable csv = readCsv(csvDocument(document).toStdString());
    CHECK(csv.issues.empty());
    std::size_t at = 7; // after the header and what the document is
    int wrong = 0;
    eachCell(document, [&](const Table& table, std::size_t, std::size_t row, std::size_t column) {
        const auto& cells = csv.rows.at(at++).cells;
        const auto number = numberIn(table.rows[row], column);
        const std::string words = cleanWords(table.rows[row], column).toStdString();
        const bool isSame =
            number ? std::stod(cells.at(3)) == *number : cells.at(3) == words || cells.at(3) == "'" + words;
        if (cells.at(0) != table.id.toStdString() || cells.at(2) != table.columns[column].id.toStdString() || !isSame)
            ++wrong;
    });
    CHECK(wrong == 0);
    CHECK(csv.rows.at(at).cells.front() == "definitions");
}

TEST_CASE("JSON says what the document is, and keeps the words where they say more than a number")
{
    const auto json = nlohmann::json::parse(jsonDocument(hardDocument()).toStdString());
    CHECK(json["format"] == 1);
    CHECK(json["marking"] == "OFFICIAL");
    CHECK(json["sample"] == true);
    CHECK(json["notes"] == nlohmann::json{"Sample: all is invented."});
    const auto& table = json["tables"][0];
    CHECK(table["columns"][1]
          == nlohmann::json{{"id", "score"},
                            {"heading", "Score"},
                            {"holds", "numbers"},
                            {"unit", "out of 100"},
                            {"meaning", "As published."}});
    CHECK(table["rows"][0]["words"] == nlohmann::json{{"score", "60 or more"}});
    CHECK_FALSE(table["rows"][1].contains("words"));
    CHECK(table["rows"][1]["depth"] == 2);
    Document plain = hardDocument();
    plain.marking.clear();
    plain.markBehind.clear();
    const auto unmarked = nlohmann::json::parse(jsonDocument(plain).toStdString());
    CHECK(unmarked["marking"].is_null());
    CHECK(unmarked["sample"] == false);
}

TEST_CASE("a workbook says first what it is, and last what its columns mean")
{
    const auto sheets = readWorkbook(xlsxDocument(hardDocument()));
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].name == QStringLiteral("Contents"));
    QStringList front;
    for (const auto& [place, cell] : sheets[0].cells)
        front << cell.text;
    for (const char* line : {"Ready to share?", "Northvale Council · Autumn", "OFFICIAL", "SAMPLE",
                             "Sample: all is invented.", "What: [is] hard/at all, and long enough to be cut"})
        CHECK(front.contains(QString::fromUtf8(line)));
    CHECK_FALSE(front.contains(QStringLiteral("Not a note.")));
    CHECK(sheets[1].name == QStringLiteral("What"));
    CHECK(sheets[2].name == QStringLiteral("Definitions"));
    CHECK(sheets[1].isFrozen);
    CHECK(sheets[1].cells.at(QStringLiteral("B2")).text == QStringLiteral("Score (out of 100)"));
    CHECK(sheets[2].cells.at(QStringLiteral("D4")).text == QStringLiteral("As published."));
    for (const ReadSheet& sheet : sheets)
        CHECK(sheet.header == QStringLiteral("&COFFICIAL · SAMPLE"));
}

TEST_CASE("no mark of a language stands in any data format, and each gives the same bytes twice")
{
    for (const auto write : {xlsxDocument, csvDocument, jsonDocument}) {
        const QByteArray bytes = write(hardDocument());
        for (const QChar mark : {kFallbackStart, kFallbackEnd})
            CHECK_FALSE(bytes.contains(QString(mark).toUtf8()));
        QTest::qWait(write == xlsxDocument ? 2100 : 0); // an archive's clock goes by two seconds
        CHECK(write(hardDocument()) == bytes);
    }
    const auto sheets = readWorkbook(xlsxDocument(hardDocument()));
    CHECK(sheets[1].cells.at(QStringLiteral("A4")).text == QStringLiteral("Agree first"));
}

TEST_CASE("text that is longer than a cell may be is cut, and so is a title, and the workbook is still whole")
{
    Document document = hardDocument();
    document.title = QString(300, QLatin1Char('t'));
    auto& table = std::get<Table>(std::get<Fold>(document.blocks.back().is).blocks.front().is);
    table.rows[0].cells[0].words = QStringLiteral("\U0001F600").repeated(20000) + QChar(0xFFFE);
    const QString text = readWorkbook(xlsxDocument(document))[1].cells.at(QStringLiteral("A3")).text;
    CHECK(text.size() == 32767);
    CHECK(text.endsWith(QChar(0x2026)));
    CHECK(xlsxDocument(document).size() > 0);
}
