// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/docx_text.h"

#include "app/document/runs.h"
#include "app/text/language.h"
#include "app/writers/office/docx_names.h"
#include "app/writers/office/docx_picture.h"
#include "app/writers/office/docx_table.h"

namespace soundings {

void DocxText::open(OfficeStyle style, const QString& words, int numbering)
{
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.empty("w:pStyle", {{"w:val", docxId(style)}});
    if (takeBreak())
        m_xml.empty("w:pageBreakBefore");
    if (numbering > 0) {
        m_xml.open("w:numPr");
        m_xml.empty("w:ilvl", {{"w:val", 0}});
        m_xml.empty("w:numId", {{"w:val", numbering}});
        m_xml.close();
    }
    if (withoutFallbackMarks(words).isRightToLeft())
        m_xml.empty("w:bidi");
    m_xml.close();
}

/// Line ends and tabs are elements.
void DocxText::run(const QString& words, OfficeSpan span, bool isFallback)
{
    m_xml.open("w:r");
    m_xml.open("w:rPr");
    if (span != OfficeSpan::Plain)
        m_xml.empty("w:rStyle", {{"w:val", lookOf(span).name}});
    if (words.isRightToLeft())
        m_xml.empty("w:rtl");
    if (isFallback)
        m_xml.empty("w:lang", {{"w:val", officeLocale(programLanguages().first())}});
    m_xml.close();
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            m_xml.line("w:t", plain, {{"xml:space", "preserve"}});
        plain.clear();
    };
    for (const QChar c : words) {
        if (c != QLatin1Char('\n') && c != QLatin1Char('\t')) {
            plain += c;
            continue;
        }
        flush();
        m_xml.empty(c == QLatin1Char('\n') ? "w:br" : "w:tab");
    }
    flush();
    m_xml.close();
}

void DocxText::words(const QString& words, OfficeSpan span)
{
    for (const Run& part : runs(words))
        run(part.words, span, part.isFallback);
}

void DocxText::paragraph(OfficeStyle style, const std::vector<Stretch>& stretches)
{
    open(style, stretches.empty() ? QString() : stretches.front().words);
    for (const Stretch& part : stretches)
        words(part.words, part.span);
    m_xml.close();
}

void DocxText::heading(OfficeStyle style, const QString& words, const QString& bookmark)
{
    open(style, words);
    const int id = m_bookmarks++;
    if (!bookmark.isEmpty())
        m_xml.empty("w:bookmarkStart", {{"w:id", id}, {"w:name", bookmark}});
    this->words(words);
    if (!bookmark.isEmpty())
        m_xml.empty("w:bookmarkEnd", {{"w:id", id}});
    m_xml.close();
}

void DocxText::list(const List& list)
{
    if (list.items.empty())
        return;
    const int numbering = list.numbered ? kDocxFirstNumbers + m_numberedLists++ : kDocxBullets;
    for (const ListItem& item : list.items) {
        open(list.numbered ? OfficeStyle::Number : OfficeStyle::Bullet, item.words, numbering);
        words(item.words);
        m_xml.close();
        for (const QString& detail : item.details)
            paragraph(OfficeStyle::Detail, {{detail}});
    }
}

void DocxText::tab()
{
    m_xml.open("w:r");
    m_xml.empty("w:tab");
    m_xml.close();
}

void DocxText::mark(const char* type)
{
    m_xml.open("w:r");
    m_xml.empty("w:fldChar", {{"w:fldCharType", type}});
    m_xml.close();
}

void DocxText::field(const QString& code)
{
    m_xml.open("w:fldSimple", {{"w:instr", code}});
    run(QStringLiteral("1"), OfficeSpan::Plain, false);
    m_xml.close();
}

void DocxText::contents(const QString& title, const std::vector<ContentsEntry>& entries)
{
    if (!title.isEmpty())
        paragraph(OfficeStyle::ContentsTitle, {{title}});
    for (std::size_t i = 0; i < entries.size(); ++i) {
        open(entries[i].level == 2 ? OfficeStyle::Contents2 : OfficeStyle::Contents3, entries[i].words);
        if (i == 0) { // a field, for who adds chapters; its result is these lines
            mark("begin");
            m_xml.open("w:r");
            m_xml.line("w:instrText", QStringLiteral(" TOC \\o \"2-3\" \\n \\h "), {{"xml:space", "preserve"}});
            m_xml.close();
            mark("separate");
        }
        m_xml.open("w:hyperlink", {{"w:anchor", entries[i].bookmark}, {"w:history", 1}});
        words(entries[i].words);
        m_xml.close();
        if (i + 1 == entries.size())
            mark("end");
        m_xml.close();
    }
}

void DocxText::table(const Table& table, const TableColumns& columns) { writeDocxTable(m_xml, *this, table, columns); }

void DocxText::drawing(const OfficePicture& picture, bool isBehind)
{
    const int number = int(m_pictures.size()) + 1;
    m_pictures.push_back({"media/" + m_prefix + QByteArray::number(number) + ".png", picture.png, true});
    m_xml.open("w:r");
    writeDocxDrawing(m_xml, picture, number, isBehind);
    m_xml.close();
}

void DocxText::picture(OfficeStyle style, const OfficePicture& picture)
{
    open(style, {});
    drawing(picture, false);
    m_xml.close();
}

void DocxText::behind(const OfficePicture& picture) { drawing(picture, true); }

} // namespace soundings
