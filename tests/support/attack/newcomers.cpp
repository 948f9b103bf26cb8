// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/table_attack.h"

#include <algorithm>
#include <set>

namespace soundings::test {

namespace {

/// People who are in one table alone, by what they answered to a statement.
struct Turnover {
    PeopleCount came = 0;
    PeopleCount left = 0;
    auto operator<=>(const Turnover&) const = default;
};

Turnover turnoverOf(const PointCounts& before, const PointCounts& after)
{
    Turnover turnover;
    const auto see = [&](PeopleCount then, PeopleCount now) {
        turnover.came += std::max<PeopleCount>(0, now - then);
        turnover.left += std::max<PeopleCount>(0, then - now);
    };
    for (std::size_t point = 0; point < before.points.size(); ++point)
        see(before.points[point], after.points[point]);
    see(before.dontKnow, after.dontKnow);
    see(before.notApplicable, after.notApplicable);
    see(before.notAnswered, after.notAnswered);
    return turnover;
}

} // namespace

Leaks newcomersFound(const SurveyRelease& before, const SurveyRelease& after, int minimum)
{
    constexpr int kSettling = 5;
    constexpr PeopleCount kExchanged = 2;
    int statements = 0;
    std::set<Turnover> turnovers;
    for (std::size_t item = 0; item < std::min(before.statements.size(), after.statements.size()); ++item)
        if (before.statements[item].counts && after.statements[item].counts) {
            turnovers.insert(turnoverOf(*before.statements[item].counts, *after.statements[item].counts));
            ++statements;
        }
    if (statements < kSettling)
        return {};
    const Turnover most = *turnovers.rbegin();
    if (turnovers.size() == 1 && std::min(most.came, most.left) == 0 && most.came + most.left > 0
        && most.came + most.left < minimum)
        return {std::to_string(most.came + most.left) + " people came or left"};
    if (most.came > 0 && most.came <= kExchanged && before.people == after.people)
        return {std::to_string(most.came) + " people took the place of others"};
    return {};
}

} // namespace soundings::test
