// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/office_text.h"

#include <algorithm>
#include <array>

namespace soundings {

namespace {

constexpr qsizetype kLongestWholeRow = 1500; ///< characters of a cell; longer ones may need more than a page

constexpr std::array kDepthStyles{OfficeStyle::CellWords, OfficeStyle::Depth1, OfficeStyle::Depth2, OfficeStyle::Depth3,
                                  OfficeStyle::Depth4};

} // namespace

OfficeStyle cellStyle(const Table& table, const Row& row, std::size_t column)
{
    if (table.columns[column].holds == Column::Holds::Numbers)
        return OfficeStyle::CellNumber;
    if (column > 0)
        return OfficeStyle::CellWords;
    return kDepthStyles[std::size_t(std::clamp(row.depth, 0, int(kDepthStyles.size()) - 1))];
}

std::vector<Stretch> headerWords(const Column& column, OfficeSpan span)
{
    std::vector<Stretch> words{{column.heading, span}};
    if (showsUnit(column))
        words.push_back(
            {QStringLiteral(" (%1)").arg(column.unit), span == OfficeSpan::Plain ? OfficeSpan::Unit : span});
    return words;
}

OfficeSpan cellSpan(const TableColumns& columns)
{
    return columns.points < paper::kSmall ? OfficeSpan::Narrow : OfficeSpan::Plain;
}

double cellGap(const TableColumns& columns)
{
    return columns.lefts.size() < 2 ? 0 : columns.lefts[1] - columns.lefts[0] - columns.widths[0];
}

bool staysWhole(const Row& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const Cell& cell) { return cell.words.size() <= kLongestWholeRow; });
}

} // namespace soundings
