// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/data/csv_document.h"

#include "app/text/csv_row.h"
#include "app/writers/data/cell_number.h"
#include "app/writers/data/data_tables.h"

namespace soundings {

namespace {

/// The document's own facts as a table of one row; `sample` is "yes" or empty, as in all our CSV.
Table factsAsTable(const DocumentFacts& facts)
{
    Table table{QStringLiteral("document"), {}, {}, {Row{}}};
    const auto add = [&](const char* id, const QString& words) {
        table.columns.push_back({QLatin1String(id), {}});
        table.rows.front().cells.push_back({words});
    };
    add("title", facts.title);
    add("language", facts.language);
    add("running", facts.running);
    add("marking", facts.marking);
    add("sample", facts.mark.isEmpty() ? QString() : QStringLiteral("yes"));
    add("notes", facts.notes.join(QLatin1Char(' ')));
    return table;
}

void addCells(std::string& csv, const Table& table)
{
    const std::string id = table.id.toStdString();
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const Cell& cell = table.rows[row].cells[column];
            csv += csvRow(
                {id, std::to_string(row + 1), table.columns[column].id.toStdString(),
                 (cell.number ? numberText(cell) : cell.words).toStdString(), table.columns[column].unit.toStdString(),
                 saysMore(cell) ? cell.words.toStdString() : std::string(), std::to_string(table.rows[row].depth)});
        }
}

} // namespace

QByteArray csvDocument(const Document& document)
{
    const std::vector<Table> tables = dataTables(document);
    std::string csv = kCsvMark + csvRow({"table", "row", "column", "value", "unit", "words", "depth"});
    addCells(csv, factsAsTable(factsOf(document)));
    for (const Table& table : tables)
        addCells(csv, table);
    addCells(csv, definitions(tables));
    return QByteArray::fromStdString(csv);
}

} // namespace soundings
