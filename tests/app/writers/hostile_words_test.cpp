// SPDX-License-Identifier: GPL-3.0-or-later
// A whole report whose every free field holds what could come out wrong, in every format.
#include "app/document/paged.h"
#include "app/text/language.h"
#include "app/writers/writers.h"
#include "core/exchange/csv.h"
#include "tests/app/report/reports.h"
#include "tests/app/writers/data/read_workbook.h"
#include "tests/app/writers/hostile_report.h"
#include "tests/app/writers/office/office_parts.h"
#include "tests/app/writers/pdf/structure_check.h"
#include "tests/support/qt_strings.h"

#include <QXmlStreamReader>

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const Document& hostileDocument()
{
    static const Document document = reportOf(hostileSource());
    return document;
}

const QByteArray& hostileFile(DocumentFormat format)
{
    static std::map<DocumentFormat, QByteArray> files;
    QByteArray& file = files[format];
    if (file.isEmpty())
        file = written(hostileDocument(), format);
    return file;
}

/// Those that are nowhere in it, each by its beginning.
QStringList notFound(const QString& words, const QStringList& expected)
{
    QStringList missing;
    for (const QString& each : expected)
        if (!words.contains(each))
            missing << each.left(60);
    return missing;
}

/// Of the words that were filled in, those that stand in some cell of the document's tables.
QStringList hostileCells()
{
    QStringList cells;
    for (const Table& table : tables(hostileDocument()))
        for (const Row& row : table.rows)
            for (const Cell& cell : row.cells)
                cells << withoutFallbackMarks(cell.words);
    QStringList found;
    for (const QString& words : hostileWords())
        if (const auto holding = cells.filter(words); !holding.isEmpty())
            found << holding.first();
    return found;
}

/// What a browser shows, lines as they end there.
QString shownWords(const QByteArray& html)
{
    QString words;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            words += reader.text().toString().replace('\n', QStringLiteral("\u2424"));
        if (reader.isStartElement() && reader.name() == QLatin1String("br"))
            words += '\n';
    }
    CHECK(reader.errorString() == QString());
    return words;
}

void addTexts(QStringList& texts, const nlohmann::json& value)
{
    if (value.is_string())
        texts << QString::fromStdString(value.get<std::string>());
    if (value.is_structured())
        for (const auto& each : value)
            addTexts(texts, each);
}

/// Of words set in any lines, in fonts that may have no Han and no emoji: these, and the sign that stands for each of
/// them, are alike here; so are all spaces.
/// A ligature that is a character of its own is its letters.
QString asOnPaper(const QString& words, const QString& sign)
{
    QString alike;
    for (const uint character : words.normalized(QString::NormalizationForm_KC).toUcs4()) {
        const bool isRare = (character >= 0x2E80 && character < 0xA000) || character > 0xFFFF || character == 0x06C1
            || character == 0x06D2 || character == 0x270D
            || QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1) == sign;
        const bool isObeyed = character == 0xFE0F || character == 0x200E || character == 0x200F
            || (character >= 0x2066 && character <= 0x2069);
        if (isRare)
            alike += QLatin1Char('#');
        else if (!isObeyed && !QChar::isSpace(character))
            alike += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
    }
    return alike;
}

} // namespace

TEST_CASE("every field that people fill in stands in a whole report")
{
    const QStringList said = saidIn(hostileDocument()) + wordsIn(paged(hostileDocument()));
    CHECK(notFound(said.join(QLatin1Char('\n')), hostileWords()) == QStringList());
    CHECK(hostileDocument().marking == hostileMarking());
    CHECK(hostileMarking().toUcs4().size() > 90);
}

TEST_CASE("hostile words are words in HTML, whole, and each runs in its own direction")
{
    const QByteArray& html = hostileFile(DocumentFormat::Html);
    CHECK(notFound(shownWords(html), hostileWords() << hostileMarking()) == QStringList());
    for (const char* tag : {"<script", "<b>", "<i>", "<hr", "<p>&amp;"})
        CHECK_FALSE(html.contains(tag));
    CHECK(html.contains("unicode-bidi:plaintext"));
}

TEST_CASE("hostile words are words in office documents, whole")
{
    const auto checkParts = [](DocumentFormat format, const char* content, const QStringList& pages) {
        const OfficePart part = officePart(hostileFile(format), content);
        CHECK(part.error == QString());
        CHECK(notFound(part.words, hostileWords()) == QStringList());
        QString around;
        for (const QString& page : pages) {
            const OfficePart furniture = officePart(hostileFile(format), page.toLatin1().constData());
            CHECK(furniture.error == QString());
            around += furniture.words;
        }
        CHECK(around.count(hostileMarking()) == 2);
    };
    checkParts(DocumentFormat::Odt, "content.xml", {QStringLiteral("styles.xml")});
    checkParts(DocumentFormat::Docx, "word/document.xml",
               officeNames(hostileFile(DocumentFormat::Docx)).filter(QRegularExpression("header|footer")));
}

TEST_CASE("hostile words are text in a workbook, never a formula, and its pages say the marking")
{
    QStringList texts;
    for (const ReadSheet& sheet : readWorkbook(hostileFile(DocumentFormat::Xlsx))) {
        for (const auto& [place, cell] : sheet.cells) {
            CHECK_FALSE(cell.isFormula);
            texts << cell.text;
        }
        CHECK(sheet.header == QStringLiteral("&C") + QString(hostileMarking()).replace('&', QStringLiteral("&&")));
    }
    for (const QString& cell : hostileCells() + QStringList{hostileDocument().title, hostileMarking()})
        CHECK(texts.contains(cell));
}

TEST_CASE("hostile words are text in CSV, behind an apostrophe where a spreadsheet would reckon")
{
    const CsvTable csv = readCsv(hostileFile(DocumentFormat::Csv).toStdString());
    CHECK(csv.issues.empty());
    QStringList texts;
    for (const CsvRow& row : csv.rows)
        for (const std::string& cell : row.cells) {
            const QString text = QString::fromStdString(cell);
            const bool isReckoned = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0]);
            CHECK((!isReckoned || QRegularExpression(QStringLiteral("^-?[0-9.]+$")).match(text).hasMatch()));
            texts << (text.startsWith('\'') ? text.mid(1) : text);
        }
    for (const QString& cell : hostileCells() + QStringList{hostileDocument().title, hostileMarking()})
        CHECK(texts.contains(cell));
}

TEST_CASE("hostile words are strings in JSON, as they were written")
{
    QStringList texts;
    addTexts(texts, nlohmann::json::parse(hostileFile(DocumentFormat::Json).toStdString()));
    for (const QString& cell : hostileCells() + QStringList{hostileDocument().title, hostileMarking()})
        CHECK(texts.contains(cell));
}

TEST_CASE("hostile words are read from a PDF whole, but for what no font shows, which is marked")
{
    const ReadPdf read(hostileFile(DocumentFormat::Pdf));
    CHECK(structureFaults(read) == std::vector<std::string>{});
    for (const PageContent& page : read.pages)
        CHECK(page.empty == 0);
    QString text = structureText(read.bytes);
    text.remove(QRegularExpression(QStringLiteral("\"\\n *\""))); // between stretches of one element
    const QString sign = text.section(QStringLiteral("marked "), -1).left(1);
    const QString all = asOnPaper(text, sign);
    for (const QString& words : hostileWords())
        CHECK(notFound(all, {asOnPaper(words, sign)}) == QStringList());
    // Words from left to right; of others each character, because who reads a page takes a guess at their order.
    QStringList marking;
    for (const QString& word : hostileMarking().split(' '))
        marking << (word.isRightToLeft() || word[0] > QChar(0x2000)
                        ? asOnPaper(word, sign).split(QString(), Qt::SkipEmptyParts)
                        : QStringList{asOnPaper(word, sign)});
    for (const QString& page : pageTexts(read.bytes))
        for (const QString& word : marking)
            CHECK(asOnPaper(page, sign).count(word) >= 2 * marking.count(word)); // at head and foot
}
