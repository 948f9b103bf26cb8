// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rounds/second_alpha.h"

#include "tests/app/rounds/second_roles.h"

#include <algorithm>

namespace soundings::rounds {

namespace {

using Column = std::vector<int>; ///< a point of each person

/// Of the people who answered all of the section: a column a statement, reversed where it is.
std::vector<Column> completeAnswers(const Asked& asked, std::size_t section, const std::vector<Member>& people)
{
    const std::vector<AskedItem>& items = asked.sections[section].items;
    std::vector<Column> columns(items.size());
    for (const Member& member : people) {
        const Mark* marks = member.items.data() + asked.firstOf(section);
        const bool isComplete =
            std::all_of(marks, marks + items.size(), [](const Mark& mark) { return mark.said == Said::Point; });
        for (std::size_t i = 0; isComplete && i < items.size(); ++i)
            columns[i].push_back(items[i].isReverse ? -marks[i].place : marks[i].place);
    }
    return columns;
}

bool hasAllPoints(const Asked& asked, std::size_t section, const Table& table)
{
    const std::size_t count = asked.sections[section].items.size();
    for (std::size_t i = 0; i < count; ++i)
        if (const auto& cell = table.statements[asked.firstOf(section) + i]; !cell || cell->points.empty())
            return false;
    return count >= 3 && asked.points.size() >= 3 && *table.people >= 30;
}

/// A number of times the variance, the same for columns of as many people.
int squaresOf(const Column& column)
{
    int sum = 0;
    int squares = 0;
    for (const int value : column) {
        sum += value;
        squares += value * value;
    }
    return static_cast<int>(column.size()) * squares - sum * sum;
}

/// k/(k − 1) · (1 − the statements' variances added up / the variance of the people's sums). A statement that everybody
/// answered alike says nothing and is left out.
std::optional<Exact> alphaOf(std::vector<Column> columns)
{
    std::erase_if(columns, [](const Column& column) { return squaresOf(column) == 0; });
    if (columns.size() < 2)
        return std::nullopt;
    Column sums(columns.front().size());
    int own = 0;
    for (const Column& column : columns) {
        own += squaresOf(column);
        for (std::size_t person = 0; person < sums.size(); ++person)
            sums[person] += column[person];
    }
    const int ofSums = squaresOf(sums);
    if (ofSums == 0)
        return std::nullopt;
    const auto k = static_cast<int>(columns.size());
    return Exact(k, k - 1) * (1 - Exact(own, ofSums));
}

} // namespace

Exact varianceOf(const std::vector<int>& people, const std::vector<Exact>& values)
{
    Exact sum;
    Exact squares;
    int all = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        sum += people[i] * values[i];
        squares += people[i] * values[i] * values[i];
        all += people[i];
    }
    return (squares - sum * sum / all) / (all - 1);
}

std::vector<std::optional<int>> publishAlphas(const Asked& asked, const std::vector<Member>& people, const Table& table)
{
    std::vector<std::optional<int>> made(asked.sections.size());
    for (std::size_t section = 0; section < made.size(); ++section) {
        if (!hasAllPoints(asked, section, table))
            continue;
        const std::vector<Column> columns = completeAnswers(asked, section, people);
        if (columns.front().size() < 20)
            continue;
        if (const auto alpha = alphaOf(columns))
            made[section] =
                people.size() < 100 ? toSteps(100 * *alpha, 5, 0, 95) : std::max(-100, halfUp(100 * *alpha));
    }
    return made;
}

} // namespace soundings::rounds
