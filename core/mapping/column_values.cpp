// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/column_values.h"

#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

std::vector<UnmatchedValue> commonValues(const SheetColumn& column, std::size_t first)
{
    std::vector<std::size_t> people(column.texts.size());
    for (std::size_t row = first; row < column.cells.size(); ++row)
        ++people[column.cells[row]];
    std::vector<UnmatchedValue> values;
    for (std::size_t i = 0; i < people.size(); ++i)
        if (people[i] > 0 && !trimmed(column.texts[i]).empty())
            values.push_back({column.texts[i], people[i]});
    std::stable_sort(values.begin(), values.end(),
                     [](const UnmatchedValue& a, const UnmatchedValue& b) { return a.people > b.people; });
    values.resize(std::min(values.size(), kMostValuesShown));
    return values;
}

} // namespace soundings
