// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/same_people.h"

#include <algorithm>
#include <cstdlib>

namespace soundings {

namespace {

/// How the people at each point, and those without a scored answer, differ between two tables.
std::vector<PeopleCount> differences(const PointCounts& one, const PointCounts& other)
{
    std::vector<PeopleCount> all{one.dontKnow - other.dontKnow, one.notApplicable - other.notApplicable,
                                 one.notAnswered - other.notAnswered};
    for (std::size_t point = 0; point < one.points.size(); ++point)
        all.push_back(one.points[point] - other.points[point]);
    return all;
}

/// Whether so few came and so few left between the two that what a few answered could be read off. Either of them may
/// be the earlier one.
bool areFewBetween(const std::vector<PeopleCount>& differences, int minimum)
{
    constexpr PeopleCount kMostGone = 2;
    PeopleCount came = 0;
    PeopleCount left = 0;
    for (const PeopleCount difference : differences)
        (difference > 0 ? came : left) += std::abs(difference);
    return std::max(came, left) < minimum && std::min(came, left) <= kMostGone;
}

} // namespace

bool areSamePeople(const SurveyRelease& one, const SurveyRelease& other)
{
    constexpr int kFewestStatements = 5;
    if (!one.people || !other.people)
        return false;
    int compared = 0;
    for (const ReleasedStatement& statement : one.statements) {
        const auto found = std::find_if(other.statements.begin(), other.statements.end(),
                                        [&](const ReleasedStatement& there) { return there.id == statement.id; });
        if (found == other.statements.end() || !statement.counts || !found->counts
            || statement.counts->points.size() != found->counts->points.size())
            continue;
        if (!areFewBetween(differences(*statement.counts, *found->counts), std::max(one.minimum, other.minimum)))
            return false;
        ++compared;
    }
    return compared >= kFewestStatements;
}

} // namespace soundings
