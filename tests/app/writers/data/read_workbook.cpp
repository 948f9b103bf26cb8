// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/writers/data/read_workbook.h"

#include "tests/support/qt_strings.h"
#include "tests/support/zip_entry.h"

#include <QXmlStreamReader>

#include <cmath>
#include <functional>

#include <catch2/catch.hpp>

namespace soundings::test {

namespace {

/// Calls `visit` at every element of a part of the archive.
void walkPart(const QByteArray& workbook, const QString& part, const std::function<void(QXmlStreamReader&)>& visit)
{
    const std::string xml = zipEntry(workbook, part.toUtf8().constData());
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            visit(reader);
    INFO(part.toStdString());
    REQUIRE_FALSE(reader.hasError());
}

QString valueOf(const QXmlStreamReader& reader, const char* name)
{
    return reader.attributes().value(QLatin1String(name)).toString();
}

QStringList sharedTexts(const QByteArray& workbook)
{
    QStringList texts;
    walkPart(workbook, QStringLiteral("xl/sharedStrings.xml"), [&](QXmlStreamReader& reader) {
        if (reader.name() == QLatin1String("t"))
            texts << reader.readElementText();
    });
    return texts;
}

/// The number format of each style of cells.
QStringList formatsOfStyles(const QByteArray& workbook)
{
    std::map<QString, QString> codes{{QStringLiteral("0"), QStringLiteral("General")},
                                     {QStringLiteral("1"), QStringLiteral("0")}};
    QStringList styles;
    bool isCells = false;
    walkPart(workbook, QStringLiteral("xl/styles.xml"), [&](QXmlStreamReader& reader) {
        if (reader.name() == QLatin1String("numFmt"))
            codes[valueOf(reader, "numFmtId")] = valueOf(reader, "formatCode");
        if (reader.name() == QLatin1String("cellXfs") || reader.name() == QLatin1String("cellStyles"))
            isCells = reader.name() == QLatin1String("cellXfs");
        if (isCells && reader.name() == QLatin1String("xf"))
            styles << codes[valueOf(reader, "numFmtId")];
    });
    return styles;
}

struct BookParts {
    QStringList texts;
    QStringList formats;
};

void readPart(ReadSheet& sheet, QXmlStreamReader& reader, const BookParts& parts, QString& place)
{
    if (reader.name() == QLatin1String("pane"))
        sheet.isFrozen = valueOf(reader, "state") == QLatin1String("frozen");
    if (reader.name() == QLatin1String("oddHeader"))
        sheet.header = reader.readElementText();
    if (reader.name() == QLatin1String("c")) {
        place = valueOf(reader, "r");
        sheet.cells[place].format = parts.formats.value(valueOf(reader, "s").toInt());
        sheet.cells[place].text = valueOf(reader, "t"); // until its value is read
    }
    if (reader.name() == QLatin1String("f"))
        sheet.cells[place].isFormula = true;
    if (reader.name() != QLatin1String("v"))
        return;
    SheetCell& cell = sheet.cells[place];
    const bool isText = cell.text == QLatin1String("s");
    const QString value = reader.readElementText();
    cell.text = isText ? parts.texts.value(value.toInt()) : QString();
    if (!isText)
        cell.number = value.toDouble();
}

} // namespace

std::vector<ReadSheet> readWorkbook(const QByteArray& workbook)
{
    std::vector<ReadSheet> sheets;
    walkPart(workbook, QStringLiteral("xl/workbook.xml"), [&](QXmlStreamReader& reader) {
        if (reader.name() == QLatin1String("sheet"))
            sheets.emplace_back().name = valueOf(reader, "name");
    });
    const BookParts parts{sharedTexts(workbook), formatsOfStyles(workbook)};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        QString place;
        walkPart(workbook, QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                 [&](QXmlStreamReader& reader) { readPart(sheets[i], reader, parts, place); });
    }
    return sheets;
}

QString displayed(const SheetCell& cell)
{
    if (!cell.number)
        return cell.text;
    const qsizetype second = cell.format.indexOf(QLatin1Char(';'));
    const bool hasOwnSign = *cell.number < 0 && second >= 0;
    const QString format = hasOwnSign ? cell.format.mid(second + 1) : cell.format.left(second);
    QString shown;
    QString digits;
    bool isQuoted = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (!isQuoted && format[i] == QLatin1Char('\\'))
            shown += format[++i];
        else if (format[i] == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (isQuoted)
            shown += format[i];
        else if (digits.isEmpty()) {
            for (; i < format.size() && (format[i] == QLatin1Char('0') || format[i] == QLatin1Char('.')); ++i)
                digits += format[i];
            --i;
            const int decimals = static_cast<int>(std::max(digits.size() - 2, qsizetype{0}));
            shown += QString::number(hasOwnSign ? std::abs(*cell.number) : *cell.number, 'f', decimals);
        }
    }
    return shown;
}

QString placeName(std::size_t row, std::size_t column)
{
    QString letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<ushort>('A' + (rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

} // namespace soundings::test
