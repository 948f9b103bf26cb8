// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/column_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace soundings {

namespace {

constexpr double kReadablePoints = 7.5; ///< type becomes no smaller before words in the header are broken
constexpr double kSmallestPoints = 6.5;
constexpr double kStep = 0.5;
constexpr double kRoom = 1; ///< against rounding
constexpr double kLongestWord = 160; ///< longer ones are broken
constexpr double kShortCell = 46; ///< "75–100", "Mostly true": not broken
constexpr double kLongCell = 200; ///< a column of sentences: type is made smaller
constexpr double kLeastForLong = 150; ///< before the widest of them has less
constexpr double kHeaderWeight = 0.5; ///< beside a row: headings are used to more lines
constexpr double kShare = 3; ///< by which columns are widened
constexpr std::size_t kMeasuredRows = 400; ///< beyond them a table's rows are like those before

double gapBetween(std::size_t columns) { return columns <= 5 ? 10 : 6; }

struct ColumnNeed {
    double least = 0; ///< its longest word
    double most = 0; ///< its longest cell in one line
};

struct TableNeed {
    std::vector<ColumnNeed> columns; ///< one at least
    std::vector<std::vector<double>> rows; ///< how wide each cell is in one line; the header last
};

void widen(ColumnNeed& need, std::pair<double, double> widths)
{
    need.least = std::max(need.least, widths.first);
    need.most = std::max(need.most, widths.second);
}

/// The longest word and the whole of a cell, with the indent of its row.
std::pair<double, double> roomOf(std::pair<double, double> widths, double indent)
{
    return {std::min(widths.first, kLongestWord) + indent + kRoom, widths.second + indent + kRoom};
}

void addCells(TableNeed& need, Typesetter& typesetter, const Table& table, double points)
{
    const bool isSum = hasDepth(table);
    for (std::size_t r = 0; r < std::min(table.rows.size(), kMeasuredRows); ++r) {
        const Row& row = table.rows[r];
        std::vector<double>& wholes = need.rows.emplace_back(need.columns.size());
        for (std::size_t i = 0; i < std::min(wholes.size(), row.cells.size()); ++i) {
            auto widths = typesetter.widths(row.cells[i].words, {points, isSum && row.depth == 0});
            if (table.columns[i].holds == Column::Holds::Numbers || widths.second <= kShortCell)
                widths.first = widths.second;
            widths = roomOf(widths, i == 0 ? row.depth * kDepthIndent : 0);
            wholes[i] = widths.second;
            widen(need.columns[i], widths);
        }
    }
}

enum class Headings { Whole, Broken };

TableNeed needOf(Typesetter& typesetter, const Table& table, double points, Headings headings)
{
    TableNeed need;
    need.columns.resize(table.columns.size());
    addCells(need, typesetter, table, points);
    std::vector<double>& wholes = need.rows.emplace_back(need.columns.size());
    for (std::size_t i = 0; i < wholes.size(); ++i) {
        auto widths = roomOf(typesetter.widths(columnHeading(table.columns[i]), {points, true}), 0);
        wholes[i] = widths.second;
        if (headings == Headings::Broken)
            widths.first = 0;
        widen(need.columns[i], widths);
    }
    return need;
}

double gapsBetween(std::size_t columns) { return gapBetween(columns) * double(columns - 1); }

double leastOf(const TableNeed& need)
{
    return std::accumulate(need.columns.begin(), need.columns.end(), gapsBetween(need.columns.size()),
                           [](double sum, const ColumnNeed& column) { return sum + column.least; });
}

/// What the table needs where the widest of its columns of sentences, if there is one, is wide enough to read.
double wishedOf(const TableNeed& need)
{
    const auto widest = std::max_element(need.columns.begin(), need.columns.end(),
                                         [](const auto& one, const auto& other) { return one.most < other.most; });
    return leastOf(need) + (widest->most > kLongCell ? std::max(0.0, kLeastForLong - widest->least) : 0);
}

/// Room shared so that who wants little gets it whole, and the others alike.
std::vector<double> shared(const std::vector<ColumnNeed>& columns, double room)
{
    std::vector<std::size_t> modest(columns.size());
    std::iota(modest.begin(), modest.end(), 0);
    std::stable_sort(modest.begin(), modest.end(),
                     [&](std::size_t a, std::size_t b) { return columns[a].least < columns[b].least; });
    std::vector<double> shares(columns.size());
    for (std::size_t i = 0; i < modest.size(); ++i) {
        shares[modest[i]] = std::min(columns[modest[i]].least, room / double(modest.size() - i));
        room -= shares[modest[i]];
    }
    return shares;
}

/// By how many lines the table becomes lower for each point that a column is widened: a row is as high as its highest
/// cell, and a cell has about as many lines as its words are longer than the column is wide.
std::vector<double> gains(const TableNeed& need, const std::vector<double>& widths)
{
    std::vector<double> all(widths.size());
    for (const std::vector<double>& row : need.rows) {
        std::size_t highest = 0;
        for (std::size_t i = 1; i < widths.size(); ++i)
            if (row[i] * widths[highest] > row[highest] * widths[i])
                highest = i;
        const double weight = &row == &need.rows.back() ? kHeaderWeight : 1;
        if (row[highest] > widths[highest])
            all[highest] += weight * row[highest] / (widths[highest] * widths[highest]);
    }
    return all;
}

/// Everybody's longest word first; what is left goes where it makes the table lowest, and to nobody where all stand in
/// one line.
std::vector<double> widthsFor(const TableNeed& need)
{
    double room = paper::kWidth - gapsBetween(need.columns.size());
    std::vector<double> widths = shared(need.columns, room);
    room -= std::accumulate(widths.begin(), widths.end(), 0.0);
    while (room > kRoom) {
        const std::vector<double> all = gains(need, widths);
        const std::size_t best = std::size_t(std::max_element(all.begin(), all.end()) - all.begin());
        if (all[best] <= 0)
            break;
        const double more = std::min(kShare, room);
        widths[best] += more;
        room -= more;
    }
    return widths;
}

/// Type so small that what needs `least` at `points` fits, but not below `smallest`.
double smaller(double points, double least, double smallest)
{
    return std::clamp(std::floor(points * paper::kWidth / least / kStep) * kStep, smallest, points);
}

} // namespace

bool hasDepth(const Table& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) { return row.depth > 0; });
}

QString columnHeading(const Column& column)
{
    return showsUnit(column) ? QStringLiteral("%1 \n(%2)").arg(column.heading, column.unit) : column.heading;
}

TableColumns tableColumns(Typesetter& typesetter, const Table& table)
{
    TableColumns columns;
    TableNeed need = needOf(typesetter, table, columns.points, Headings::Whole);
    if (wishedOf(need) > paper::kWidth) {
        columns.points = smaller(columns.points, wishedOf(need), kReadablePoints);
        need = needOf(typesetter, table, columns.points, Headings::Whole);
    }
    if (leastOf(need) > paper::kWidth) {
        need = needOf(typesetter, table, columns.points, Headings::Broken);
        columns.points = smaller(columns.points, leastOf(need), kSmallestPoints);
        need = needOf(typesetter, table, columns.points, Headings::Broken);
    }
    columns.widths = widthsFor(need);
    double left = 0;
    for (const double width : columns.widths) {
        columns.lefts.push_back(left);
        left += width + gapBetween(columns.widths.size());
    }
    columns.width = columns.lefts.back() + columns.widths.back();
    return columns;
}

} // namespace soundings
