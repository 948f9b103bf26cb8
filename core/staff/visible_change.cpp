// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/visible_change.h"

#include "core/statistics/change.h"

namespace soundings {

std::optional<double> smallestVisibleChange(const StaffResult& result)
{
    return result.respondents ? smallestVisibleChange(*result.respondents) : std::nullopt;
}

std::optional<double> smallestVisibleChange(PeopleCount people)
{
    constexpr double kUsualAmongPeople = 22;
    const auto change = statistics::smallestVisibleChange(people, kUsualAmongPeople);
    return change ? std::optional(*change) : std::nullopt;
}

} // namespace soundings
