// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/writers/office/office_parts.h"

#include "app/text/language.h"
#include "tests/support/zip_entry.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace soundings::test {

namespace {

QString characterOf(const QString& element)
{
    if (element == QLatin1String("text:line-break") || element == QLatin1String("w:br"))
        return QStringLiteral("\n");
    if (element == QLatin1String("text:tab") || element == QLatin1String("w:tab"))
        return QStringLiteral("\t");
    return element == QLatin1String("text:s") ? QStringLiteral(" ") : QString();
}

void addWords(QStringList& words, const Table& table)
{
    words << table.caption;
    for (const Column& column : table.columns)
        words << column.heading << (showsUnit(column) ? column.unit : QString());
    for (const Row& row : table.rows)
        for (const Cell& cell : row.cells)
            words << cell.words;
}

} // namespace

int OfficePart::count(const char* name) const
{
    return int(std::count_if(elements.begin(), elements.end(),
                             [&](const auto& element) { return element.first == QLatin1String(name); }));
}

QStringList OfficePart::values(const char* element, const char* attribute) const
{
    QStringList values;
    for (const auto& [name, attributes] : elements)
        if (name == QLatin1String(element) && attributes.hasAttribute(QLatin1String(attribute)))
            values << attributes.value(QLatin1String(attribute)).toString();
    return values;
}

OfficePart officePart(const QByteArray& package, const char* name)
{
    OfficePart part;
    QXmlStreamReader reader(QByteArray::fromStdString(zipEntry(package, name)));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            part.words += reader.text();
        if (!reader.isStartElement())
            continue;
        part.elements.emplace_back(reader.qualifiedName().toString(), reader.attributes());
        part.words += characterOf(part.elements.back().first);
    }
    if (reader.hasError())
        part.error = reader.errorString();
    return part;
}

QStringList officeNames(const QByteArray& package)
{
    zip_error_t error;
    zip_source_t* source =
        zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    QStringList names;
    for (zip_int64_t i = 0; archive != nullptr && i < zip_get_num_entries(archive, 0); ++i)
        names << QString::fromUtf8(zip_get_name(archive, static_cast<zip_uint64_t>(i), 0));
    if (archive != nullptr)
        zip_close(archive);
    return names;
}

QStringList wordsIn(const Document& document)
{
    QStringList words;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block.is))
            words << heading->words;
        if (const auto* paragraph = std::get_if<Paragraph>(&block.is))
            words << paragraph->words;
        if (const auto* table = std::get_if<Table>(&block.is))
            addWords(words, *table);
        if (const auto* headline = std::get_if<Headline>(&block.is))
            words << headline->title << headline->number << headline->unit << headline->band;
        if (const auto* list = std::get_if<List>(&block.is))
            for (const ListItem& item : list->items)
                words << item.words << item.details;
    }
    std::transform(words.begin(), words.end(), words.begin(), withoutFallbackMarks);
    return words;
}

QStringList missingFrom(const QString& words, const QStringList& expected)
{
    QStringList missing;
    qsizetype at = 0;
    for (const QString& each : expected) {
        const qsizetype found = words.indexOf(each, at);
        if (found < 0)
            missing << each;
        else
            at = found + each.size();
    }
    return missing;
}

} // namespace soundings::test
