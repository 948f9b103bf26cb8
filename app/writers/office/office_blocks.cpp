// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/office_blocks.h"

#include "app/document/paged.h"
#include "app/writers/office/office_text.h"

#include <algorithm>
#include <array>

namespace soundings {

namespace {

constexpr double kHeadlineRuler = 280;
constexpr double kBesideFigure = 0.62; ///< of the page, of figures made for a column
constexpr qsizetype kLongestFigure = 6; ///< characters; more are words and set smaller

OfficeStyle headingStyle(int level)
{
    constexpr std::array kStyles{OfficeStyle::Heading1, OfficeStyle::Heading2, OfficeStyle::Heading3,
                                 OfficeStyle::Heading4};
    return kStyles[std::size_t(std::clamp(level, 1, int(kStyles.size())) - 1)];
}

OfficeStyle paragraphStyle(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Lead:
        return OfficeStyle::Lead;
    case Tone::Quiet:
        return OfficeStyle::Quiet;
    case Tone::Held:
        return OfficeStyle::Held;
    }
    return OfficeStyle::Body;
}

QString withRange(const RulerMark& mark)
{
    return mark.low && mark.high ? QStringLiteral("%1 (%2–%3)").arg(mark.value).arg(*mark.low).arg(*mark.high)
                                 : QString::number(mark.value);
}

QString bookmarkOf(int heading) { return QStringLiteral("heading-%1").arg(heading); }

/// Writes blocks in order; knows under which heading it is.
class OfficeBlocks {
public:
    OfficeBlocks(OfficeText& text, const Document& document, const std::vector<TableColumns>& columns)
        : m_text(text), m_document(document), m_columns(columns)
    {
    }
    void write()
    {
        for (const Block& block : m_document.blocks)
            std::visit([this](const auto& is) { write(is); }, block.is);
    }

private:
    void write(const Heading& heading)
    {
        m_level = heading.level;
        m_text.heading(headingStyle(heading.level), heading.words, bookmarkOf(++m_headings));
    }
    void write(const Paragraph& paragraph) { m_text.paragraph(paragraphStyle(paragraph.tone), {{paragraph.words}}); }
    void write(const List& list) { m_text.list(list); }
    void write(const Table& table)
    {
        const TableColumns& columns = m_columns[m_tables++];
        if (table.columns.empty())
            return;
        m_text.paragraph(OfficeStyle::Caption, {{table.caption}});
        m_text.table(table, columns);
    }
    void write(const Headline& headline);
    void write(const Figure& figure)
    {
        if (!isEmpty(figure.chart))
            m_text.picture(OfficeStyle::Figure, chartPicture(figure.chart, m_figureWidth, figure.spoken));
    }
    void write(const Contents& contents);
    /// One after the other: a table for the layout would be read out as one.
    void write(const Beside& beside)
    {
        m_figureWidth = beside.right.empty() ? paper::kWidth : kBesideFigure * paper::kWidth;
        for (const std::vector<Block>* column : {&beside.left, &beside.right})
            for (const Block& block : *column)
                std::visit([this](const auto& is) { write(is); }, block.is);
        m_figureWidth = paper::kWidth;
    }
    void write(const PageBreak&) { m_text.breakPage(); }
    void write(const Fold&) { } // paged() left none

    OfficeText& m_text;
    const Document& m_document;
    const std::vector<TableColumns>& m_columns;
    std::size_t m_tables = 0;
    int m_level = 1;
    int m_headings = 0;
    double m_figureWidth = paper::kWidth;
};

void OfficeBlocks::write(const Headline& headline)
{
    m_text.heading(headingStyle(m_level <= 1 ? 2 : 3), headline.title, {});
    const bool isNumber = headline.number.size() <= kLongestFigure;
    std::vector<Stretch> words{{headline.number, isNumber ? OfficeSpan::BigNumber : OfficeSpan::Strong}};
    if (!headline.unit.isEmpty())
        words.push_back({QLatin1Char(' ') + headline.unit, OfficeSpan::Unit});
    if (!headline.band.isEmpty()) {
        words.push_back({QStringLiteral(" – ")});
        words.push_back({headline.band, OfficeSpan::Strong});
    }
    m_text.paragraph(headline.mark ? OfficeStyle::Headline : OfficeStyle::Body, words);
    if (!headline.mark)
        return;
    RulerChart ruler;
    ruler.rows.push_back({{}, RulerRowStyle::Bar, {}, headline.mark, withRange(*headline.mark), headline.spoken});
    m_text.picture(OfficeStyle::Figure, chartPicture(ruler, kHeadlineRuler, headline.spoken));
}

void OfficeBlocks::write(const Contents& contents)
{
    std::vector<ContentsEntry> entries;
    int index = 0;
    for (const Block& block : m_document.blocks)
        if (const auto* heading = std::get_if<Heading>(&block.is)) {
            ++index;
            if (heading->level == 2 || heading->level == 3)
                entries.push_back({heading->level, heading->words, bookmarkOf(index)});
        }
    m_text.contents(contents.title, entries);
}

} // namespace

std::vector<TableColumns> allColumns(const Document& document)
{
    Typesetter typesetter(document.language);
    std::vector<TableColumns> all;
    for (const Table& table : tables(document))
        all.push_back(table.columns.empty() ? TableColumns{} : tableColumns(typesetter, table));
    return all;
}

void writeBlocks(OfficeText& text, const Document& document, const std::vector<TableColumns>& columns)
{
    const OfficePicture logo = logoPicture(document.logo);
    if (!logo.png.isEmpty())
        text.picture(OfficeStyle::Figure, logo);
    OfficeBlocks(text, document, columns).write();
}

} // namespace soundings
