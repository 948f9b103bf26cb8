// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_columns.h"

#include "app/cli/verb_support.h"
#include "app/cli/wrapped.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <ostream>

namespace soundings::cli {

namespace {

using Rows = std::vector<std::vector<QString>>;
using Widths = std::vector<int>;

constexpr int kGap = 2;
constexpr int kLeastFirst = 28;
constexpr int kIndent = 2;

int longestWord(const QString& cell)
{
    qsizetype longest = 0;
    for (const QString& word : cell.split(QLatin1Char(' ')))
        longest = std::max(longest, word.size());
    return static_cast<int>(longest);
}

/// Of each column the widest of what `measure` says of a cell; the header by its longest word alone where it may break.
template <typename Measure> Widths widest(const Rows& rows, const Measure& measure)
{
    Widths widths(rows.front().size(), 0);
    for (const auto& row : rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], measure(row[column], &row == &rows.front()));
    return widths;
}

int total(const Widths& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0) + kGap * (static_cast<int>(widths.size()) - 1);
}

/// Headers break first, then the first column, then the widest of the others.
Widths fittingWidths(const Rows& rows)
{
    const auto whole = [](const QString& cell, bool) { return static_cast<int>(cell.size()); };
    const auto body = [](const QString& cell, bool isHeader) {
        return isHeader ? longestWord(cell) : static_cast<int>(cell.size());
    };
    const auto word = [](const QString& cell, bool) { return longestWord(cell); };
    Widths widths = widest(rows, whole);
    if (total(widths) <= kLineWidth)
        return widths;
    widths = widest(rows, body);
    const Widths least = widest(rows, word);
    const auto shrinkFirst = [&] {
        const int room = kLineWidth - (total(widths) - widths[0]);
        widths[0] = std::min(widths[0], std::max({room, kLeastFirst, least[0]}));
    };
    shrinkFirst();
    while (total(widths) > kLineWidth) {
        std::size_t most = 0;
        for (std::size_t column = 1; column < widths.size(); ++column)
            if (widths[column] > least[column] && (most == 0 || widths[column] > widths[most]))
                most = column;
        if (most == 0)
            break;
        --widths[most];
    }
    return widths;
}

void writeRow(const std::vector<QString>& row, const Widths& widths, std::ostream& out)
{
    std::vector<QStringList> cells;
    qsizetype height = 0;
    for (std::size_t column = 0; column < row.size(); ++column) {
        const int indent = column == 0 ? kIndent : 0;
        cells.push_back(wrapped(row[column], widths[column], indent).split(QLatin1Char('\n')));
        height = std::max(height, cells.back().size());
    }
    for (qsizetype i = 0; i < height; ++i) {
        QString line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const QString cell = cells[column].value(i);
            line += column == 0 ? cell.leftJustified(widths[column])
                                : QString(kGap, QLatin1Char(' ')) + cell.rightJustified(widths[column]);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out << line << "\n";
    }
}

} // namespace

void writeHeading(std::ostream& out, const QString& heading)
{
    out << "\n" << heading << "\n" << std::string(static_cast<std::size_t>(heading.size()), '-') << "\n";
}

void writeColumns(const Rows& rows, std::ostream& out)
{
    const Widths widths = fittingWidths(rows);
    for (const auto& row : rows)
        writeRow(row, widths, out);
}

} // namespace soundings::cli
