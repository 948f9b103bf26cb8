// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html_table.h"

#include "app/report/html_writer.h"

namespace soundings {

namespace {

bool isNumber(const HtmlTable& table, qsizetype column)
{
    const auto place = static_cast<std::size_t>(column);
    return place < table.alignment.size() && table.alignment[place] == HtmlTable::Align::Numbers;
}

HtmlWriter::Attributes cellAttributes(const HtmlTable& table, qsizetype column)
{
    if (!isNumber(table, column))
        return {};
    return {{QStringLiteral("class"), QStringLiteral("n")}};
}

void writeHeader(HtmlWriter& html, const HtmlTable& table)
{
    html.open(QStringLiteral("thead"));
    html.open(QStringLiteral("tr"));
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        HtmlWriter::Attributes attributes = cellAttributes(table, column);
        attributes.emplace_back(QStringLiteral("scope"), QStringLiteral("col"));
        html.line(QStringLiteral("th"), table.header[column], attributes);
    }
    html.close();
    html.close();
}

void writeRow(HtmlWriter& html, const HtmlTable& table, const HtmlTable::Row& row)
{
    html.open(QStringLiteral("tr"));
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        if (column > 0) {
            html.line(QStringLiteral("td"), row.cells[column], cellAttributes(table, column));
            continue;
        }
        HtmlWriter::Attributes attributes{{QStringLiteral("scope"), QStringLiteral("row")}};
        if (row.depth > 0)
            attributes.emplace_back(QStringLiteral("class"), QStringLiteral("d%1").arg(row.depth));
        html.line(QStringLiteral("th"), row.cells[column], attributes);
    }
    html.close();
}

} // namespace

void writeTable(HtmlWriter& html, const HtmlTable& table)
{
    if (table.rows.empty())
        return;
    html.open(QStringLiteral("table"));
    html.line(QStringLiteral("caption"), table.caption);
    writeHeader(html, table);
    html.open(QStringLiteral("tbody"));
    for (const HtmlTable::Row& row : table.rows)
        writeRow(html, table, row);
    html.close();
    html.close();
}

} // namespace soundings
