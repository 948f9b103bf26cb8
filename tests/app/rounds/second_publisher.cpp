// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rounds/second_publisher.h"

#include "tests/app/rounds/second_alpha.h"
#include "tests/app/rounds/second_roles.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace soundings::rounds {

namespace {

Exact meanOfPoints(const std::vector<int>& people, const std::vector<Exact>& worth)
{
    Exact sum;
    int all = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        sum += worth[i] * people[i];
        all += people[i];
    }
    return sum / all;
}

/// Rule 1, and what the number of people allows. `kinds` are the people who gave answers of one kind.
std::optional<Cell> publishCell(const std::vector<int>& people, const std::vector<Exact>& worth,
                                const std::vector<int>& kinds)
{
    const int all = std::accumulate(people.begin(), people.end(), 0);
    if (all < kMinimum)
        return std::nullopt;
    const bool areAlike = all < 100 && 10 * *std::max_element(kinds.begin(), kinds.end()) >= 9 * all;
    const Exact mean = meanOfPoints(people, worth);
    if (all < 20)
        return roundedCell(mean, 5, 20, 80, all);
    if (areAlike)
        return roundedCell(mean, 5, 10, 90, all);
    return Cell{all, mean, nullptr, people, {}};
}

std::optional<Cell> publishStatement(const Asked& asked, const AskedItem& item, std::size_t place,
                                     const std::vector<Member>& people)
{
    std::vector<int> points(asked.points.size());
    std::vector<int> others(3);
    std::vector<Exact> worth;
    std::vector<int> kinds(3);
    for (int point = 0; point < static_cast<int>(points.size()); ++point)
        worth.push_back(asked.worthOf(item, point));
    for (const Member& member : people) {
        const Mark& mark = member.items[place];
        if (mark.said != Said::Point) {
            ++others[static_cast<std::size_t>(mark.said) - 1];
            continue;
        }
        const auto point = static_cast<std::size_t>(mark.place);
        ++points[point];
        ++kinds[worth[point] < 50 ? 0 : worth[point] == 50 ? 1 : 2];
    }
    std::optional<Cell> made = publishCell(points, worth, kinds);
    if (made && !made->points.empty())
        made->others = others;
    return made;
}

std::optional<Cell> publishCase(const AskedCase& asked, std::size_t place, const std::vector<Member>& people)
{
    std::vector<int> options(asked.options.size());
    std::vector<Exact> worth;
    for (const AskedOption& option : asked.options)
        worth.emplace_back(100 * option.worth);
    for (const Member& member : people)
        if (member.choices[place] >= 0)
            ++options[static_cast<std::size_t>(member.choices[place])];
    return publishCell(options, worth, options);
}

std::optional<Cell> publishSureness(const Asked& asked, const std::vector<Member>& people)
{
    Exact sum;
    int said = 0;
    int sure = 0;
    for (const Member& member : people) {
        const int before = said;
        for (const int place : member.sure)
            if (place >= 0) {
                sum += asked.sureness[static_cast<std::size_t>(place)];
                ++said;
            }
        sure += said > before ? 1 : 0;
    }
    return sure < kMinimum ? std::nullopt : std::optional(roundedCell(sum / said, 5, 20, 80, sure));
}

std::vector<std::string> publishComments(const std::vector<Member>& people)
{
    std::vector<std::string> made;
    for (const Member& member : people)
        if (!member.comment.empty())
            made.push_back(member.comment);
    std::sort(made.begin(), made.end());
    return made.size() < kMinimum ? std::vector<std::string>() : made;
}

/// Whether one to nine people more, or at most two exchanged, can make the one out of the other.
bool canBeSame(const Cell& one, const Cell& other)
{
    int more = 0;
    int fewer = 0;
    const auto compare = [&](const std::vector<int>& a, const std::vector<int>& b) {
        for (std::size_t i = 0; i < a.size(); ++i)
            (a[i] > b[i] ? more : fewer) += std::abs(a[i] - b[i]);
    };
    compare(one.points, other.points);
    compare(one.others, other.others);
    return std::min(more, fewer) <= 2 && std::max(more, fewer) < kMinimum;
}

} // namespace

Cell roundedCell(const Exact& score, int step, int lowest, int highest, int people)
{
    const int value = toSteps(score, step, lowest, highest);
    return {people, value, value == lowest ? "or-fewer" : value == highest ? "or-more" : nullptr, {}, {}};
}

Table publishTable(const Asked& asked, const std::vector<Member>& people)
{
    Table made;
    if (people.size() < kMinimum)
        return made;
    made.people = static_cast<int>(people.size());
    const std::vector<AskedItem> items = asked.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        made.statements.push_back(publishStatement(asked, items[i], i, people));
    made.alphas = publishAlphas(asked, people, made);
    made.roles = publishRoles(asked, people);
    for (std::size_t i = 0; i < asked.cases.size(); ++i)
        made.cases.push_back(publishCase(asked.cases[i], i, people));
    if (!asked.cases.empty())
        made.sureness = publishSureness(asked, people);
    made.comments = publishComments(people);
    return made;
}

bool areTheSamePeople(const Table& one, const Table& other)
{
    int compared = 0;
    for (std::size_t i = 0; i < one.statements.size() && i < other.statements.size(); ++i) {
        const std::optional<Cell>& a = one.statements[i];
        const std::optional<Cell>& b = other.statements[i];
        if (!a || !b || a->points.empty() || b->points.empty())
            continue;
        if (!canBeSame(*a, *b))
            return false;
        ++compared;
    }
    return compared >= 5;
}

} // namespace soundings::rounds
