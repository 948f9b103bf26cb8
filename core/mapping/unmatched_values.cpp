// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/unmatched_values.h"

#include "core/exchange/cell_text.h"

#include <algorithm>

namespace soundings {

namespace {

/// Whether `a` comes before `b`: numbers by size, then texts.
bool comesBefore(const UnmatchedValue& a, const UnmatchedValue& b)
{
    const auto numberA = wholeNumber(a.text);
    const auto numberB = wholeNumber(b.text);
    if (numberA && numberB)
        return *numberA < *numberB;
    return numberA || numberB ? numberA.has_value() : a.text < b.text;
}

bool holdsOneOf(const UnmatchedValues& group, const std::vector<UnmatchedValue>& values)
{
    return std::any_of(values.begin(), values.end(), [&](const UnmatchedValue& value) {
        return std::any_of(group.values.begin(), group.values.end(),
                           [&](const UnmatchedValue& other) { return other.text == value.text; });
    });
}

void addValues(UnmatchedValues& group, const std::vector<UnmatchedValue>& values)
{
    for (const UnmatchedValue& value : values) {
        const auto there = std::find_if(group.values.begin(), group.values.end(),
                                        [&](const UnmatchedValue& other) { return other.text == value.text; });
        if (there == group.values.end())
            group.values.push_back(value);
        else
            there->people += value.people;
    }
}

} // namespace

void addUnmatched(std::vector<UnmatchedValues>& groups, const ReadColumn& column,
                  const std::vector<UnmatchedValue>& values)
{
    if (values.empty())
        return;
    UnmatchedValues merged{column.target->kind, {}, {}};
    for (auto group = groups.begin(); group != groups.end();) {
        if (group->kind != merged.kind || !holdsOneOf(*group, values)) {
            ++group;
            continue;
        }
        merged.columns.insert(merged.columns.end(), group->columns.begin(), group->columns.end());
        addValues(merged, group->values);
        group = groups.erase(group);
    }
    merged.columns.push_back(column.index);
    addValues(merged, values);
    std::sort(merged.columns.begin(), merged.columns.end());
    std::sort(merged.values.begin(), merged.values.end(), comesBefore);
    groups.push_back(std::move(merged));
}

} // namespace soundings
