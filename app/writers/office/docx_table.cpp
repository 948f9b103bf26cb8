// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/docx_table.h"

#include "app/text/language.h"
#include "app/writers/office/docx_names.h"

namespace soundings {

namespace {

/// Between a column's left edge and the next one's.
double columnStep(const TableColumns& columns, std::size_t column)
{
    return column + 1 < columns.lefts.size() ? columns.lefts[column + 1] - columns.lefts[column]
                                             : columns.widths[column];
}

void writeEdge(OfficeXml& xml, const char* tag, double points, const QColor& colour)
{
    // In eighths of a point.
    xml.empty(tag, {{"w:val", "single"}, {"w:sz", int(points * 8)}, {"w:space", 0}, {"w:color", colour.name().mid(1)}});
}

void writeMargins(OfficeXml& xml, const char* tag, double right)
{
    xml.open(tag);
    for (const auto& [side, width] : {std::pair{"w:left", 0.0}, {"w:right", right}})
        xml.empty(side, {{"w:w", docxTwentieths(width)}, {"w:type", "dxa"}});
    xml.close();
}

class DocxTable {
public:
    DocxTable(OfficeXml& xml, DocxText& text, const Table& table, const TableColumns& columns)
        : m_xml(xml), m_text(text), m_table(table), m_columns(columns)
    {
    }
    void write()
    {
        m_xml.open("w:tbl");
        properties();
        m_xml.open("w:tblGrid");
        for (std::size_t i = 0; i < m_columns.widths.size(); ++i)
            m_xml.empty("w:gridCol", {{"w:w", docxTwentieths(columnStep(m_columns, i))}});
        m_xml.close();
        header();
        for (const Row& line : m_table.rows)
            row(line);
        m_xml.close();
    }

private:
    void properties()
    {
        m_xml.open("w:tblPr");
        m_xml.empty("w:tblW", {{"w:w", docxTwentieths(m_columns.width)}, {"w:type", "dxa"}});
        m_xml.empty("w:tblInd", {{"w:w", 0}, {"w:type", "dxa"}});
        m_xml.open("w:tblBorders");
        writeEdge(m_xml, "w:bottom", paper::kHairline, paperTokens().line);
        writeEdge(m_xml, "w:insideH", paper::kHairline, paperTokens().line);
        m_xml.close();
        m_xml.empty("w:tblLayout", {{"w:type", "fixed"}});
        writeMargins(m_xml, "w:tblCellMar", cellGap(m_columns));
        // A header row and a header column; no bands.
        m_xml.empty("w:tblLook",
                    {{"w:val", "06A0"},
                     {"w:firstRow", 1},
                     {"w:lastRow", 0},
                     {"w:firstColumn", 1},
                     {"w:lastColumn", 0},
                     {"w:noHBand", 1},
                     {"w:noVBand", 1}});
        m_xml.empty("w:tblCaption", {{"w:val", withoutFallbackMarks(m_table.caption)}});
        m_xml.close();
    }
    void openRow(bool isHeader, bool isWhole)
    {
        m_xml.open("w:tr");
        m_xml.open("w:trPr");
        if (isWhole)
            m_xml.empty("w:cantSplit");
        if (isHeader)
            m_xml.empty("w:tblHeader");
        m_xml.close();
    }
    void header()
    {
        openRow(true, true);
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            cell(i,
                 m_table.columns[i].holds == Column::Holds::Numbers ? OfficeStyle::ColumnHeaderNumber
                                                                    : OfficeStyle::ColumnHeader,
                 headerWords(m_table.columns[i], cellSpan(m_columns)), true);
        m_xml.close();
    }
    void row(const Row& line)
    {
        openRow(false, staysWhole(line));
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            cell(i, cellStyle(m_table, line, i),
                 {{i < line.cells.size() ? line.cells[i].words : QString(), cellSpan(m_columns)}}, false);
        m_xml.close();
    }
    void cell(std::size_t column, OfficeStyle style, const std::vector<Stretch>& words, bool isHeader)
    {
        m_xml.open("w:tc");
        m_xml.open("w:tcPr");
        m_xml.empty("w:tcW", {{"w:w", docxTwentieths(columnStep(m_columns, column))}, {"w:type", "dxa"}});
        if (isHeader) {
            m_xml.open("w:tcBorders");
            writeEdge(m_xml, "w:bottom", 2 * paper::kHairline, paperTokens().ink);
            m_xml.close();
        }
        if (column + 1 == m_columns.widths.size())
            writeMargins(m_xml, "w:tcMar", 0);
        if (isHeader)
            m_xml.empty("w:vAlign", {{"w:val", "bottom"}});
        m_xml.close();
        m_text.paragraph(style, words);
        m_xml.close();
    }

    OfficeXml& m_xml;
    DocxText& m_text;
    const Table& m_table;
    const TableColumns& m_columns;
};

} // namespace

void writeDocxTable(OfficeXml& xml, DocxText& text, const Table& table, const TableColumns& columns)
{
    DocxTable(xml, text, table, columns).write();
}

} // namespace soundings
