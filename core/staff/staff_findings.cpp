// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/staff_findings.h"

#include <algorithm>

namespace soundings {

namespace {

enum class Beside { Above, Below };

std::vector<std::size_t> standingOut(const StaffResult& result, Beside side)
{
    std::vector<std::size_t> found;
    const int whole = result.score->display();
    for (std::size_t i = 0; i < result.items.size(); ++i) {
        const auto& figure = result.items[i].score;
        if (figure && figure->interval
            && (side == Beside::Above ? figure->interval->lower > whole : figure->interval->upper < whole))
            found.push_back(i);
    }
    std::stable_sort(found.begin(), found.end(), [&](std::size_t one, std::size_t other) {
        const Fraction& a = result.items[one].score->score;
        const Fraction& b = result.items[other].score->score;
        return side == Beside::Above ? b < a : a < b;
    });
    return found;
}

std::optional<RoleGap> gapIn(const StaffResult& result, std::size_t section)
{
    std::optional<RoleGap> gap;
    for (std::size_t high = 0; high < result.roles.size(); ++high)
        for (std::size_t low = 0; low < result.roles.size(); ++low) {
            const auto& above = result.roles[high].sections[section];
            const auto& below = result.roles[low].sections[section];
            if (!above || !below)
                continue;
            const int points = above->display() - below->display();
            if (points >= kMarkedRoleGap && (!gap || points > gap->points))
                gap = RoleGap{section, high, low, points};
        }
    return gap;
}

} // namespace

StaffFindings staffFindings(const StaffResult& result)
{
    StaffFindings findings;
    if (result.score) {
        findings.strengths = standingOut(result, Beside::Above);
        findings.concerns = standingOut(result, Beside::Below);
    }
    for (std::size_t section = 0; section < result.sections.size(); ++section)
        if (const auto gap = gapIn(result, section))
            findings.roleGaps.push_back(*gap);
    std::stable_sort(findings.roleGaps.begin(), findings.roleGaps.end(),
                     [](const RoleGap& one, const RoleGap& other) { return one.points > other.points; });
    return findings;
}

} // namespace soundings
