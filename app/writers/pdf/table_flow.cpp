// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/table_flow.h"

#include "app/writers/pdf/column_widths.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr double kRowPad = 1;
constexpr double kRowLineHeight = 1.16;
constexpr double kHeaderRule = 1;

/// A row's cells, set but not placed yet.
struct SetRow {
    std::vector<SetTextPointer> cells;
    double indent = 0; ///< of the first
    double height = 0; ///< of the highest
    std::size_t lines = 0; ///< of the longest
};

struct TableFlow {
    Flow& flow;
    const Table& table;
    TableColumns columns;
    std::shared_ptr<const Slice> header;
    bool isSum = false; ///< its first lines are wholes of the others
};

SetRow setRow(const TableFlow& to, const std::vector<QString>& words, bool isHeader, int depth)
{
    SetRow row;
    row.indent = depth * kDepthIndent;
    for (std::size_t i = 0; i < words.size(); ++i) {
        PaperType type{to.columns.points, isHeader || (to.isSum && depth == 0), paperTokens().ink};
        type.lineHeight = kRowLineHeight;
        if (to.table.columns[i].holds == Column::Holds::Numbers)
            type.side = PaperType::Side::Right;
        const double width = std::max(1.0, to.columns.widths[i] - (i == 0 ? row.indent : 0));
        row.cells.push_back(to.flow.typesetter.set(words[i], type, width));
        row.height = std::max(row.height, row.cells.back()->height);
        row.lines = std::max(row.lines, row.cells.back()->lines.size());
    }
    return row;
}

void tagRow(const TableFlow& to, SetRow& row, int parent, bool isHeader)
{
    const int node = to.flow.tree.add({"TR", parent});
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        StructureNode cell{isHeader || i == 0 ? "TH" : "TD", node};
        if (cell.type == "TH")
            cell.scope = isHeader ? "Column" : "Row";
        tagText(to.flow, *row.cells[i], to.flow.tree.add(cell));
    }
}

double left(const TableFlow& to, const SetRow& row, std::size_t column)
{
    return to.columns.lefts[column] + (column == 0 ? row.indent : 0);
}

PlacedFill rule(const TableFlow& to, double y, double thickness, const QColor& colour)
{
    return {{0, y - thickness, to.columns.width, thickness}, colour};
}

Slice rowSlice(const TableFlow& to, const SetRow& row)
{
    Slice slice;
    slice.height = row.height + 2 * kRowPad;
    slice.repeated = to.header;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        placeText(slice, row.cells[i], {left(to, row, i), kRowPad});
    return slice;
}

void flowHeader(TableFlow& to, int parent)
{
    std::vector<QString> words;
    for (const Column& column : to.table.columns)
        words.push_back(columnHeading(column));
    SetRow row = setRow(to, words, true, 0);
    tagRow(to, row, parent, true);
    Slice slice;
    slice.height = row.height + 2 * kRowPad;
    slice.before = space::kXs;
    // Headings of several lines stand on the rule together.
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        placeText(slice, row.cells[i], {to.columns.lefts[i], kRowPad + row.height - row.cells[i]->height});
    slice.items.push_back(rule(to, slice.height, kHeaderRule, paperTokens().edge));
    Slice again = slice;
    for (PlacedItem& item : again.items)
        if (auto* line = std::get_if<PlacedLine>(&item))
            line->isArtifact = true;
    to.header = std::make_shared<const Slice>(std::move(again));
    slice.keepsWithNext = !to.table.rows.empty();
    to.flow.append(std::move(slice));
}

/// A row that no page has room for: a slice a line.
void flowHighRow(const TableFlow& to, const SetRow& row)
{
    for (std::size_t n = 0; n < row.lines; ++n) {
        Slice slice;
        slice.repeated = to.header;
        const double pad = n == 0 ? kRowPad : 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (n < row.cells[i]->lines.size()) {
                slice.items.push_back(PlacedLine{row.cells[i], n, {left(to, row, i), pad}});
                slice.height = std::max(slice.height, pad + row.cells[i]->lines[n].height);
            }
        if (n + 1 == row.lines) {
            slice.height += kRowPad;
            slice.items.push_back(rule(to, slice.height, paper::kHairline, paperTokens().line));
        }
        to.flow.append(std::move(slice));
    }
}

void flowRow(const TableFlow& to, const Row& row, int parent)
{
    std::vector<QString> words(to.table.columns.size());
    for (std::size_t i = 0; i < std::min(words.size(), row.cells.size()); ++i)
        words[i] = row.cells[i].words;
    SetRow set = setRow(to, words, false, row.depth);
    tagRow(to, set, parent, false);
    if (set.height + 2 * kRowPad + to.header->height > paper::kHeight) {
        flowHighRow(to, set);
        return;
    }
    Slice slice = rowSlice(to, set);
    slice.items.push_back(rule(to, slice.height, paper::kHairline, paperTokens().line));
    // A row that only names what is below it.
    slice.keepsWithNext =
        std::all_of(words.begin() + 1, words.end(), [](const QString& cell) { return cell.isEmpty(); });
    to.flow.append(std::move(slice));
}

} // namespace

void flowTable(Flow& flow, const Table& table)
{
    if (table.columns.empty())
        return;
    TableFlow to{flow, table, tableColumns(flow.typesetter, table), nullptr, false};
    to.isSum = hasDepth(table);
    const int node = flow.tree.add({"Table", flow.root});
    PaperType type = bodyType();
    type.points = paper::kSmall;
    type.isBold = true;
    const auto caption = flow.typesetter.set(table.caption, type, paper::kWidth);
    if (!caption->lines.empty()) {
        tagText(flow, *caption, flow.tree.add({"Caption", node}));
        const std::size_t first = flow.slices.size();
        flowLines(flow, caption, 0, flow.slices.empty() || flow.slices.back().heading ? space::kXs : space::kM);
        for (std::size_t i = first; i < flow.slices.size(); ++i)
            flow.slices[i].keepsWithNext = true;
    }
    flowHeader(to, table.rows.empty() ? node : flow.tree.add({"THead", node}));
    if (table.rows.empty())
        return;
    const int body = flow.tree.add({"TBody", node});
    const std::size_t before = flow.slices.size();
    for (const Row& row : table.rows)
        flowRow(to, row, body);
    // No page ends with the first row alone, and none begins with the last.
    if (table.rows.size() > 1)
        flow.slices[before].keepsWithNext = true;
    if (table.rows.size() > 1)
        flow.slices[flow.slices.size() - 2].keepsWithNext = true;
    flow.slices.back().after = space::kS;
    flow.slices.back().keepsWithNext = false;
}

} // namespace soundings
