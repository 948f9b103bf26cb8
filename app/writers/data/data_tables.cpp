// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/data/data_tables.h"

#include "app/document/paged.h"
#include "app/text/language.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct DataTables {
    Q_DECLARE_TR_FUNCTIONS(DataTables)
};

void clean(QString& words) { words = withoutFallbackMarks(words); }

/// Paragraphs between the title and whatever else comes first.
QStringList underTitle(const Document& document)
{
    QStringList notes;
    for (std::size_t i = 1; i < document.blocks.size(); ++i) {
        const auto* paragraph = std::get_if<Paragraph>(&document.blocks[i].is);
        if (paragraph == nullptr)
            break;
        notes << withoutFallbackMarks(paragraph->words);
    }
    return notes;
}

Column plainColumn(const char* id, const QString& heading) { return {QLatin1String(id), heading}; }

} // namespace

std::vector<Table> dataTables(const Document& document)
{
    std::vector<Table> made = tables(document);
    for (Table& table : made) {
        clean(table.caption);
        for (Column& column : table.columns)
            for (QString* text : {&column.heading, &column.unit, &column.meaning})
                clean(*text);
        for (Row& row : table.rows) {
            row.cells.resize(table.columns.size());
            for (Cell& cell : row.cells)
                clean(cell.words);
        }
    }
    return made;
}

DocumentFacts factsOf(const Document& document)
{
    return {withoutFallbackMarks(document.title),      document.language,
            withoutFallbackMarks(document.running),    withoutFallbackMarks(document.marking),
            withoutFallbackMarks(document.markBehind), underTitle(document)};
}

Table definitions(const std::vector<Table>& tables)
{
    Table made{QStringLiteral("definitions"),
               DataTables::tr("Definitions: what each column holds"),
               {plainColumn("caption", DataTables::tr("Table")), plainColumn("heading", DataTables::tr("Column")),
                plainColumn("unit", DataTables::tr("Unit")), plainColumn("meaning", DataTables::tr("Meaning")),
                plainColumn("table", DataTables::tr("Table in CSV and JSON")),
                plainColumn("column", DataTables::tr("Column in CSV and JSON"))},
               {}};
    for (const Table& table : tables)
        for (const Column& column : table.columns)
            made.rows.push_back(
                {{{table.caption}, {column.heading}, {column.unit}, {column.meaning}, {table.id}, {column.id}}});
    return made;
}

} // namespace soundings
