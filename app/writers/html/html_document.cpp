// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/html/html_document.h"

#include "app/text/language.h"
#include "app/writers/html/html_figure.h"
#include "app/writers/html/html_style.h"
#include "app/writers/html/html_table.h"
#include "app/writers/html/html_writer.h"

#include <algorithm>

namespace soundings {

namespace {

using Blocks = std::vector<Block>;
using Place = Blocks::const_iterator;

/// Whatever gets into a document, a browser runs nothing of it and fetches nothing for it.
constexpr const char* kPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

HtmlWriter::Attributes withClass(const char* name) { return {{QStringLiteral("class"), QLatin1String(name)}}; }

/// Writes blocks in order; knows under which heading it is.
class BlockWriter {
public:
    BlockWriter(HtmlWriter& html, const Blocks& all) : m_html(html), m_all(all) { }
    void write(Place from, Place to)
    {
        for (; from != to; ++from)
            std::visit([this](const auto& block) { write(block); }, from->is);
    }

private:
    void write(const Heading& heading)
    {
        m_level = heading.level;
        m_html.heading(heading.level, heading.words, heading.id);
    }
    void write(const Paragraph& paragraph)
    {
        switch (paragraph.tone) {
        case Tone::Plain:
            return m_html.line(QStringLiteral("p"), paragraph.words);
        case Tone::Lead:
            return m_html.line(QStringLiteral("p"), paragraph.words, withClass("lead"));
        case Tone::Quiet:
            return m_html.line(QStringLiteral("p"), paragraph.words, withClass("quiet"));
        case Tone::Held:
            return m_html.line(QStringLiteral("p"), paragraph.words, withClass("held"));
        }
    }
    void write(const List& list)
    {
        m_html.open(list.numbered ? QStringLiteral("ol") : QStringLiteral("ul"));
        for (const ListItem& item : list.items) {
            m_html.open(QStringLiteral("li"));
            m_html.text(item.words);
            if (!item.details.isEmpty()) {
                m_html.open(QStringLiteral("ul"));
                for (const QString& detail : item.details)
                    m_html.line(QStringLiteral("li"), detail);
                m_html.close();
            }
            m_html.close();
        }
        m_html.close();
    }
    void write(const Table& table) { writeTable(m_html, table); }
    void write(const Headline& headline) { writeHeadline(m_html, headline, std::min(m_level + 1, 6)); }
    void write(const Figure& figure)
    {
        writeFigure(m_html, figure, m_isBeside ? ColumnWidth::Half : ColumnWidth::Whole);
    }
    void write(const Contents& contents);
    void write(const PageBreak&) { } // pages are a browser's own
    void write(const Fold& fold)
    {
        m_html.open(QStringLiteral("details"));
        m_html.line(QStringLiteral("summary"), fold.title);
        write(fold.blocks.begin(), fold.blocks.end());
        m_html.close();
    }

    void write(const Beside& beside)
    {
        m_isBeside = !beside.right.empty();
        const QString columns = QStringLiteral("grid-template-columns:%1fr %2fr");
        m_html.open(QStringLiteral("div"),
                    m_isBeside ? HtmlWriter::Attributes{{QStringLiteral("class"), QStringLiteral("beside")},
                                                        {QStringLiteral("style"),
                                                         columns.arg(beside.leftShare).arg(100 - beside.leftShare)}}
                               : withClass("together"));
        for (const Blocks* column : {&beside.left, &beside.right}) {
            if (column->empty())
                continue;
            m_html.open(QStringLiteral("div"));
            write(column->begin(), column->end());
            m_html.close();
        }
        m_html.close();
        m_isBeside = false;
    }

    HtmlWriter& m_html;
    const Blocks& m_all;
    int m_level = 1;
    bool m_isBeside = false;
};

void BlockWriter::write(const Contents& contents)
{
    m_html.open(QStringLiteral("nav"), {{QStringLiteral("aria-label"), withoutFallbackMarks(contents.title)}});
    m_html.line(QStringLiteral("p"), contents.title);
    m_html.open(QStringLiteral("ol"));
    for (const Block& block : m_all) {
        const auto* heading = std::get_if<Heading>(&block.is);
        if (heading == nullptr || heading->level != 2 || heading->id.isEmpty())
            continue;
        m_html.open(QStringLiteral("li"));
        m_html.line(QStringLiteral("a"), heading->words, {{QStringLiteral("href"), QLatin1Char('#') + heading->id}});
        m_html.close();
    }
    m_html.close();
    m_html.close();
}

void writeHead(HtmlWriter& html, const Document& document)
{
    html.open(QStringLiteral("head"));
    html.empty(QStringLiteral("meta"), {{QStringLiteral("charset"), QStringLiteral("utf-8")}});
    html.empty(QStringLiteral("meta"),
               {{QStringLiteral("name"), QStringLiteral("viewport")},
                {QStringLiteral("content"), QStringLiteral("width=device-width, initial-scale=1")}});
    html.empty(QStringLiteral("meta"),
               {{QStringLiteral("http-equiv"), QStringLiteral("Content-Security-Policy")},
                {QStringLiteral("content"), QString::fromLatin1(kPolicy)}});
    html.line(QStringLiteral("title"), withoutFallbackMarks(document.title));
    html.open(QStringLiteral("style"));
    html.raw(htmlStyle(document));
    html.close();
    html.close();
}

void writeMarking(HtmlWriter& html, const Document& document)
{
    if (!document.marking.isEmpty())
        html.line(QStringLiteral("p"), document.marking, withClass("marking"));
}

void writeLogo(HtmlWriter& html, const Document& document)
{
    if (!document.logo.isEmpty())
        html.empty(QStringLiteral("img"),
                   {{QStringLiteral("class"), QStringLiteral("logo")},
                    {QStringLiteral("alt"), QString()},
                    {QStringLiteral("src"),
                     QStringLiteral("data:image/png;base64,") + QString::fromLatin1(document.logo.toBase64())}});
}

/// What comes before the contents, the first chapter, the leading sentence and the numbers is the page's header.
Place endOfHeader(const Blocks& blocks)
{
    return std::find_if(blocks.begin(), blocks.end(), [](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block.is);
        const auto* paragraph = std::get_if<Paragraph>(&block.is);
        return (heading != nullptr && heading->level > 1) || (paragraph != nullptr && paragraph->tone == Tone::Lead)
            || std::holds_alternative<Contents>(block.is) || std::holds_alternative<Headline>(block.is);
    });
}

void writeBody(HtmlWriter& html, const Document& document)
{
    const Blocks& blocks = document.blocks;
    BlockWriter writer(html, blocks);
    html.open(QStringLiteral("header"));
    writeMarking(html, document);
    writeLogo(html, document);
    Place at = endOfHeader(blocks);
    writer.write(blocks.begin(), at);
    html.close();
    const bool hasContents = at != blocks.end() && std::holds_alternative<Contents>(at->is);
    if (hasContents) {
        writer.write(at, at + 1);
        ++at;
    }
    html.open(QStringLiteral("main"));
    writer.write(at, blocks.end());
    html.close();
    if (document.marking.isEmpty())
        return;
    html.open(QStringLiteral("footer"));
    writeMarking(html, document);
    html.close();
}

} // namespace

QByteArray htmlDocument(const Document& document)
{
    HtmlWriter html;
    html.raw("<!DOCTYPE html>\n");
    html.open(QStringLiteral("html"),
              {{QStringLiteral("lang"), document.language},
               {QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/1999/xhtml")}});
    writeHead(html, document);
    html.open(QStringLiteral("body"));
    writeBody(html, document);
    html.close();
    html.close();
    return html.bytes();
}

} // namespace soundings
