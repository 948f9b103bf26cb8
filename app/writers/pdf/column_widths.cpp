// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/column_widths.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace soundings {

namespace {

constexpr double kReadablePoints = 7.5; ///< type becomes no smaller before words in the header are broken
constexpr double kSmallestPoints = 6.5;
constexpr double kStep = 0.5;
constexpr double kRoom = 1; ///< against rounding
constexpr double kLongestWord = 160; ///< longer ones are broken
constexpr double kLongCell = 200; ///< a column of sentences, which has to be
constexpr double kLeastForLong = 150; ///< so wide where it can, or its rows are as high as a page
constexpr std::size_t kMeasuredRows = 400; ///< beyond them a table's rows are like those before

double gapBetween(std::size_t columns) { return columns <= 5 ? 10 : 6; }

struct ColumnNeed {
    double least = 0; ///< its longest word
    double wish = 0; ///< more than that, of sentences that would be high otherwise
    double most = 0; ///< its longest cell in one line
};

void widen(ColumnNeed& need, std::pair<double, double> widths, double indent)
{
    need.least = std::max(need.least, std::min(widths.first, kLongestWord) + indent + kRoom);
    need.most = std::max(need.most, widths.second + indent + kRoom);
}

std::vector<ColumnNeed> cellNeeds(Typesetter& typesetter, const Table& table, double points)
{
    std::vector<ColumnNeed> all(table.columns.size());
    const bool isSum = hasDepth(table);
    for (std::size_t r = 0; r < std::min(table.rows.size(), kMeasuredRows); ++r)
        for (std::size_t i = 0; i < std::min(all.size(), table.rows[r].cells.size()); ++i) {
            const bool isBold = isSum && table.rows[r].depth == 0;
            auto widths = typesetter.widths(table.rows[r].cells[i].words, {points, isBold});
            if (table.columns[i].holds == Column::Holds::Numbers)
                widths.first = widths.second;
            widen(all[i], widths, i == 0 ? table.rows[r].depth * kDepthIndent : 0);
        }
    return all;
}

double gapsBetween(std::size_t columns) { return gapBetween(columns) * double(columns - 1); }

/// Where not every cell has room in one line, headings take as many lines as they have words, and sentences come first.
void makeRoom(std::vector<ColumnNeed>& all, const std::vector<ColumnNeed>& cells)
{
    const double most = std::accumulate(all.begin(), all.end(), gapsBetween(all.size()),
                                        [](double sum, const ColumnNeed& need) { return sum + need.most; });
    if (most <= paper::kWidth)
        return;
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].most = std::max(all[i].least, cells[i].most);
        if (all[i].most > kLongCell)
            all[i].wish = std::max(0.0, kLeastForLong - all[i].least);
    }
}

enum class Headings { Whole, Broken };

/// What each column asks for; there is one at least.
std::vector<ColumnNeed> needs(Typesetter& typesetter, const Table& table, double points, Headings headings)
{
    const std::vector<ColumnNeed> cells = cellNeeds(typesetter, table, points);
    std::vector<ColumnNeed> all = cells;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto heading = typesetter.widths(columnHeading(table.columns[i]), {points, true});
        widen(all[i], {headings == Headings::Whole ? heading.first : 0, heading.second}, 0);
    }
    makeRoom(all, cells);
    return all;
}

double leastOf(const std::vector<ColumnNeed>& all)
{
    return std::accumulate(all.begin(), all.end(), gapsBetween(all.size()),
                           [](double sum, const ColumnNeed& need) { return sum + need.least; });
}

double wishedOf(const std::vector<ColumnNeed>& all)
{
    return std::accumulate(all.begin(), all.end(), leastOf(all),
                           [](double sum, const ColumnNeed& need) { return sum + need.wish; });
}

/// Room shared so that who wants little gets it whole, and the others alike.
std::vector<double> shared(const std::vector<double>& wanted, double room)
{
    std::vector<std::size_t> modest(wanted.size());
    std::iota(modest.begin(), modest.end(), 0);
    std::stable_sort(modest.begin(), modest.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    std::vector<double> shares(wanted.size());
    for (std::size_t i = 0; i < modest.size(); ++i) {
        shares[modest[i]] = std::min(wanted[modest[i]], room / double(modest.size() - i));
        room -= shares[modest[i]];
    }
    return shares;
}

void addShares(std::vector<double>& widths, const std::vector<double>& wanted, double room)
{
    const std::vector<double> shares = shared(wanted, room - std::accumulate(widths.begin(), widths.end(), 0.0));
    std::transform(widths.begin(), widths.end(), shares.begin(), widths.begin(), std::plus<>());
}

/// Everybody's longest word first, then what sentences wish; what is left goes to longer cells.
std::vector<double> widthsFor(const std::vector<ColumnNeed>& all)
{
    std::vector<double> least;
    std::vector<double> wish;
    std::vector<double> more;
    for (const ColumnNeed& need : all) {
        least.push_back(need.least);
        wish.push_back(need.wish);
        more.push_back(need.most - need.least - need.wish);
    }
    const double room = paper::kWidth - gapsBetween(all.size());
    std::vector<double> widths = shared(least, room);
    addShares(widths, wish, room);
    addShares(widths, more, room);
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
    return column.unit.isEmpty() ? column.heading : QStringLiteral("%1 \n(%2)").arg(column.heading, column.unit);
}

TableColumns tableColumns(Typesetter& typesetter, const Table& table)
{
    TableColumns columns;
    auto all = needs(typesetter, table, columns.points, Headings::Whole);
    if (wishedOf(all) > paper::kWidth) {
        columns.points = smaller(columns.points, wishedOf(all), kReadablePoints);
        all = needs(typesetter, table, columns.points, Headings::Whole);
    }
    if (leastOf(all) > paper::kWidth) {
        all = needs(typesetter, table, columns.points, Headings::Broken);
        columns.points = smaller(columns.points, leastOf(all), kSmallestPoints);
        all = needs(typesetter, table, columns.points, Headings::Broken);
    }
    columns.widths = widthsFor(all);
    double left = 0;
    for (const double width : columns.widths) {
        columns.lefts.push_back(left);
        left += width + gapBetween(columns.widths.size());
    }
    columns.width = columns.lefts.back() + columns.widths.back();
    return columns;
}

} // namespace soundings
