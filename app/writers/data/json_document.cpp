// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/data/json_document.h"

#include "app/writers/data/cell_number.h"
#include "app/writers/data/data_tables.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace soundings {

namespace {

using OrderedJson = nlohmann::ordered_json;

/// Null where there is nothing.
OrderedJson textJson(const QString& text) { return text.isEmpty() ? OrderedJson() : OrderedJson(text.toStdString()); }

OrderedJson cellJson(const Cell& cell)
{
    if (!cell.number)
        return textJson(cell.words);
    constexpr double kWholeBelow = 9e15; // every whole number up to it is exact
    if (std::abs(*cell.number) < kWholeBelow && std::trunc(*cell.number) == *cell.number)
        return static_cast<std::int64_t>(*cell.number);
    return *cell.number;
}

OrderedJson columnJson(const Column& column)
{
    return {{"id", column.id.toStdString()},
            {"heading", column.heading.toStdString()},
            {"holds", column.holds == Column::Holds::Numbers ? "numbers" : "words"},
            {"unit", textJson(column.unit)},
            {"meaning", textJson(column.meaning)}};
}

OrderedJson rowJson(const Table& table, const Row& row)
{
    OrderedJson json{{"depth", row.depth}, {"cells", OrderedJson::array()}};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        json["cells"].push_back(cellJson(row.cells[i]));
        if (saysMore(row.cells[i]))
            json["words"][table.columns[i].id.toStdString()] = row.cells[i].words.toStdString();
    }
    return json;
}

OrderedJson tableJson(const Table& table)
{
    OrderedJson json{{"id", table.id.toStdString()},
                     {"caption", table.caption.toStdString()},
                     {"columns", OrderedJson::array()},
                     {"rows", OrderedJson::array()}};
    for (const Column& column : table.columns)
        json["columns"].push_back(columnJson(column));
    for (const Row& row : table.rows)
        json["rows"].push_back(rowJson(table, row));
    return json;
}

} // namespace

QByteArray jsonDocument(const Document& document)
{
    const DocumentFacts facts = factsOf(document);
    OrderedJson json{{"format", 1},
                     {"title", facts.title.toStdString()},
                     {"language", facts.language.toStdString()},
                     {"running", textJson(facts.running)},
                     {"marking", textJson(facts.marking)},
                     {"sample", !facts.mark.isEmpty()},
                     {"notes", OrderedJson::array()},
                     {"tables", OrderedJson::array()}};
    for (const QString& note : facts.notes)
        json["notes"].push_back(note.toStdString());
    for (const Table& table : dataTables(document))
        json["tables"].push_back(tableJson(table));
    return QByteArray::fromStdString(json.dump(2) + "\n");
}

} // namespace soundings
