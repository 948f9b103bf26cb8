// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/odt_text.h"

#include "app/document/runs.h"
#include "app/text/language.h"
#include "app/writers/office/odt_automatic.h"
#include "app/writers/office/odt_styles.h"

#include <algorithm>

namespace soundings {

void OdtText::open(const char* tag, OfficeStyle style, const QString& words, OfficeXml::Attributes attributes)
{
    const QString name = odtVariant(style, takeBreak(), withoutFallbackMarks(words).isRightToLeft());
    attributes.insert(attributes.begin(), {"text:style-name", name});
    m_xml.open(tag, attributes);
}

/// Line ends, tabs and rows of spaces are elements: as characters they would be one space.
void OdtText::run(const QString& words)
{
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            m_xml.text(plain);
        plain.clear();
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        const bool isMoreSpace = c == QLatin1Char(' ') && (i == 0 || words[i - 1] == QLatin1Char(' '));
        if (c != QLatin1Char('\n') && c != QLatin1Char('\t') && !isMoreSpace) {
            plain += c;
            continue;
        }
        flush();
        m_xml.empty(c == QLatin1Char('\n') ? "text:line-break" : c == QLatin1Char('\t') ? "text:tab" : "text:s");
    }
    flush();
}

void OdtText::words(const QString& words)
{
    for (const Run& part : runs(words)) {
        if (part.isFallback)
            m_xml.open("text:span", {{"text:style-name", kOdtFallback}});
        run(part.words);
        if (part.isFallback)
            m_xml.close();
    }
}

void OdtText::stretch(const Stretch& stretch)
{
    if (stretch.span == OfficeSpan::Plain)
        return words(stretch.words);
    m_xml.open("text:span", {{"text:style-name", odtName(lookOf(stretch.span).name)}});
    words(stretch.words);
    m_xml.close();
}

void OdtText::paragraph(OfficeStyle style, const std::vector<Stretch>& stretches)
{
    open("text:p", style, stretches.empty() ? QString() : stretches.front().words);
    for (const Stretch& part : stretches)
        stretch(part);
    m_xml.close();
}

void OdtText::heading(OfficeStyle style, const QString& words, const QString& bookmark)
{
    open("text:h", style, words, {{"text:outline-level", lookOf(style).outline}});
    if (!bookmark.isEmpty())
        m_xml.empty("text:bookmark-start", {{"text:name", bookmark}});
    this->words(words);
    if (!bookmark.isEmpty())
        m_xml.empty("text:bookmark-end", {{"text:name", bookmark}});
    m_xml.close();
}

void OdtText::list(const List& list)
{
    if (list.items.empty())
        return;
    const OfficeStyle style = list.numbered ? OfficeStyle::Number : OfficeStyle::Bullet;
    m_xml.open("text:list", {{"text:style-name", list.numbered ? kOdtNumbers : kOdtBullets}});
    for (const ListItem& item : list.items) {
        m_xml.open("text:list-item");
        paragraph(style, {{item.words}});
        for (const QString& detail : item.details)
            paragraph(OfficeStyle::Detail, {{detail}});
        m_xml.close();
    }
    m_xml.close();
}

void OdtText::cell(OfficeStyle style, const std::vector<Stretch>& words, bool isLast, bool isHeader, double gap)
{
    m_xml.open("table:table-cell",
               {{"table:style-name", odtCell(isHeader, isLast, gap)}, {"office:value-type", "string"}});
    paragraph(style, words);
    m_xml.close();
}

void OdtText::row(const Table& table, const Row& row, const TableColumns& columns)
{
    m_xml.open("table:table-row", {{"table:style-name", staysWhole(row) ? kOdtWholeRow : kOdtRow}});
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QString words = i < row.cells.size() ? row.cells[i].words : QString();
        cell(cellStyle(table, row, i), {{words, cellSpan(columns)}}, i + 1 == table.columns.size(), false,
             cellGap(columns));
    }
    m_xml.close();
}

void OdtText::table(const Table& table, const TableColumns& columns)
{
    const std::size_t index = m_tables++;
    m_xml.open("table:table", {{"table:name", table.id}, {"table:style-name", odtTable(index)}});
    m_xml.line("table:title", withoutFallbackMarks(table.caption));
    m_xml.open("table:table-header-columns");
    m_xml.empty("table:table-column", {{"table:style-name", odtColumn(index, 0)}});
    m_xml.close();
    for (std::size_t i = 1; i < table.columns.size(); ++i)
        m_xml.empty("table:table-column", {{"table:style-name", odtColumn(index, i)}});
    m_xml.open("table:table-header-rows");
    m_xml.open("table:table-row", {{"table:style-name", kOdtWholeRow}});
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        cell(table.columns[i].holds == Column::Holds::Numbers ? OfficeStyle::ColumnHeaderNumber
                                                              : OfficeStyle::ColumnHeader,
             headerWords(table.columns[i], cellSpan(columns)), i + 1 == table.columns.size(), true, cellGap(columns));
    m_xml.close();
    m_xml.close();
    for (const Row& line : table.rows)
        row(table, line, columns);
    m_xml.close();
}

void OdtText::frame(const OfficePicture& picture, const OfficeXml::Attributes& place)
{
    const QByteArray number = QByteArray::number(++m_frames);
    OfficeXml::Attributes attributes = place;
    attributes.push_back({"draw:name", QStringLiteral("Picture %1").arg(m_frames)});
    attributes.push_back({"svg:width", odtLength(picture.size.width())});
    attributes.push_back({"svg:height", odtLength(picture.size.height())});
    if (picture.spoken.isEmpty())
        attributes.push_back({"loext:decorative", "true"});
    m_xml.open("draw:frame", attributes);
    const auto image = [&](const QByteArray& ending, const char* type, const QByteArray& bytes, bool isStored) {
        if (bytes.isEmpty())
            return;
        const QByteArray name = "Pictures/" + m_prefix + number + ending;
        m_xml.empty("draw:image",
                    {{"xlink:href", name.constData()},
                     {"xlink:type", "simple"},
                     {"xlink:show", "embed"},
                     {"xlink:actuate", "onLoad"},
                     {"draw:mime-type", type}});
        m_pictures.push_back({name, bytes, isStored});
    };
    image(".svg", "image/svg+xml", picture.svg, false);
    image(".png", "image/png", picture.png, true);
    if (!picture.spoken.isEmpty())
        m_xml.line("svg:desc", picture.spoken);
    m_xml.close();
}

void OdtText::picture(OfficeStyle style, const OfficePicture& picture)
{
    open("text:p", style, {});
    frame(picture, {{"draw:style-name", kOdtInline}, {"text:anchor-type", "as-char"}});
    m_xml.close();
}

/// How the program that opens the file makes the contents anew.
void OdtText::contentsSource(const QString& title)
{
    m_xml.open("text:table-of-content-source",
               {{"text:outline-level", 3},
                {"text:use-outline-level", "false"},
                {"text:use-index-marks", "false"},
                {"text:use-index-source-styles", "true"}});
    m_xml.line("text:index-title-template", withoutFallbackMarks(title),
               {{"text:style-name", odtVariant(OfficeStyle::ContentsTitle, false, false)}});
    for (const auto& [level, style] : {std::pair{2, OfficeStyle::Contents2}, {3, OfficeStyle::Contents3}}) {
        m_xml.open("text:table-of-content-entry-template",
                   {{"text:outline-level", level}, {"text:style-name", odtVariant(style, false, false)}});
        for (const char* part : {"text:index-entry-link-start", "text:index-entry-text", "text:index-entry-link-end"})
            m_xml.empty(part);
        m_xml.close();
    }
    for (const auto& [level, style] : {std::pair{2, OfficeStyle::Heading2}, {3, OfficeStyle::Heading3}}) {
        m_xml.open("text:index-source-styles", {{"text:outline-level", level}});
        m_xml.empty("text:index-source-style", {{"text:style-name", odtVariant(style, false, false)}});
        m_xml.close();
    }
    m_xml.close();
}

void OdtText::contents(const QString& title, const std::vector<ContentsEntry>& entries)
{
    const QString name = withoutFallbackMarks(title);
    m_xml.open("text:table-of-content", {{"text:name", name.isEmpty() ? QStringLiteral("Contents") : name}});
    contentsSource(title);
    m_xml.open("text:index-body");
    if (!title.isEmpty()) {
        m_xml.open("text:index-title", {{"text:name", name}});
        paragraph(OfficeStyle::ContentsTitle, {{title}});
        m_xml.close();
    }
    for (const ContentsEntry& entry : entries) {
        open("text:p", entry.level == 2 ? OfficeStyle::Contents2 : OfficeStyle::Contents3, entry.words);
        m_xml.open("text:a", {{"xlink:type", "simple"}, {"xlink:href", QLatin1Char('#') + entry.bookmark}});
        words(entry.words);
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

} // namespace soundings
