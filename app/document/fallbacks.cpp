// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/fallbacks.h"

#include "app/text/language.h"

#include <algorithm>

namespace soundings {

namespace {

bool inWords(const QString& words) { return words.contains(kFallbackStart); }

bool inItem(const ListItem& item)
{
    return inWords(item.words) || std::any_of(item.details.begin(), item.details.end(), inWords);
}

bool inRow(const Row& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return inWords(cell.words); });
}

bool inTable(const Table& table)
{
    return inWords(table.caption)
        || std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column& column) { return inWords(column.heading); })
        || std::any_of(table.rows.begin(), table.rows.end(), inRow);
}

bool inBlocks(const std::vector<Block>& blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
        if (const auto* heading = std::get_if<Heading>(&block.is))
            return inWords(heading->words);
        if (const auto* paragraph = std::get_if<Paragraph>(&block.is))
            return inWords(paragraph->words);
        if (const auto* list = std::get_if<List>(&block.is))
            return std::any_of(list->items.begin(), list->items.end(), inItem);
        if (const auto* table = std::get_if<Table>(&block.is))
            return inTable(*table);
        if (const auto* beside = std::get_if<Beside>(&block.is))
            return inBlocks(beside->left) || inBlocks(beside->right);
        const auto* fold = std::get_if<Fold>(&block.is);
        return fold != nullptr && (inWords(fold->title) || inBlocks(fold->blocks));
    });
}

} // namespace

bool hasFallbacks(const Document& document) { return inBlocks(document.blocks); }

} // namespace soundings
