// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/html/html_table.h"

#include "app/writers/html/html_writer.h"

#include <algorithm>

namespace soundings {

namespace {

HtmlWriter::Attributes cellAttributes(const Column& column)
{
    if (column.holds != Column::Holds::Numbers)
        return {};
    return {{QStringLiteral("class"), QStringLiteral("n")}};
}

void writeHeader(HtmlWriter& html, const Table& table)
{
    html.open(QStringLiteral("thead"));
    html.open(QStringLiteral("tr"));
    for (const Column& column : table.columns) {
        HtmlWriter::Attributes attributes = cellAttributes(column);
        attributes.emplace_back(QStringLiteral("scope"), QStringLiteral("col"));
        html.open(QStringLiteral("th"), attributes);
        html.text(column.heading);
        if (showsUnit(column))
            html.line(QStringLiteral("small"), QLatin1Char(' ') + column.unit);
        html.close();
    }
    html.close();
    html.close();
}

void writeRow(HtmlWriter& html, const Table& table, const Row& row)
{
    html.open(QStringLiteral("tr"));
    for (std::size_t column = 0; column < std::min(row.cells.size(), table.columns.size()); ++column) {
        const QString& words = row.cells[column].words;
        if (column > 0) {
            html.line(QStringLiteral("td"), words, cellAttributes(table.columns[column]));
            continue;
        }
        HtmlWriter::Attributes attributes{{QStringLiteral("scope"), QStringLiteral("row")}};
        if (row.depth > 0)
            attributes.emplace_back(QStringLiteral("class"), QStringLiteral("d%1").arg(std::min(row.depth, 4)));
        html.line(QStringLiteral("th"), words, attributes);
    }
    html.close();
}

} // namespace

void writeTable(HtmlWriter& html, const Table& table)
{
    html.open(QStringLiteral("table"), {{QStringLiteral("id"), QStringLiteral("table-") + table.id}});
    html.line(QStringLiteral("caption"), table.caption);
    writeHeader(html, table);
    html.open(QStringLiteral("tbody"));
    for (const Row& row : table.rows)
        writeRow(html, table, row);
    html.close();
    html.close();
}

} // namespace soundings
