// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rounds/second_roles.h"

#include <algorithm>

namespace soundings::rounds {

namespace {

using Members = std::vector<const Member*>;

std::optional<Cell> cellOf(const Asked& asked, std::size_t section, const Members& members)
{
    Exact sum;
    int answers = 0;
    int people = 0;
    for (const Member* member : members) {
        const int before = answers;
        std::size_t place = asked.firstOf(section);
        for (const AskedItem& item : asked.sections[section].items)
            if (const Mark& mark = member->items[place++]; mark.said == Said::Point) {
                sum += asked.worthOf(item, mark.place);
                ++answers;
            }
        people += answers > before ? 1 : 0;
    }
    return people < kMinimum ? std::nullopt : std::optional(roundedCell(sum / answers, 10, 20, 80, people));
}

RoleRow rowOf(const Asked& asked, const std::string& kind, const std::string& id, const Members& members)
{
    RoleRow row{kind, id, {}};
    for (std::size_t section = 0; section < asked.sections.size(); ++section)
        row.sections.push_back(cellOf(asked, section, members));
    return row;
}

struct Group {
    RoleRow row;
    Members members;
    bool isHidden = false;
};

/// Roles with people in them, no role given last, each hidden that is hidden in a section.
std::vector<Group> groupsOf(const Asked& asked, const std::vector<Member>& people)
{
    std::vector<Group> groups;
    const auto roles = static_cast<int>(asked.roles.size());
    for (int number = 0; number <= roles; ++number) {
        const int role = number == roles ? -1 : number;
        Members members;
        for (const Member& member : people)
            if (member.role == role)
                members.push_back(&member);
        if (members.empty())
            continue;
        const bool isGiven = role >= 0;
        RoleRow row = rowOf(asked, isGiven ? "role" : "no-role-given",
                            isGiven ? asked.roles[static_cast<std::size_t>(role)] : std::string(), members);
        const bool isHidden =
            std::any_of(row.sections.begin(), row.sections.end(), [](const auto& cell) { return !cell; });
        groups.push_back({std::move(row), std::move(members), isHidden});
    }
    return groups;
}

/// The shown role with the fewest people, the first of several.
Group* smallestShown(std::vector<Group>& groups)
{
    Group* smallest = nullptr;
    for (Group& group : groups)
        if (!group.isHidden && (smallest == nullptr || group.members.size() < smallest->members.size()))
            smallest = &group;
    return smallest;
}

Members hiddenOf(const std::vector<Group>& groups, int& count)
{
    Members hidden;
    count = 0;
    for (const Group& group : groups)
        if (group.isHidden) {
            hidden.insert(hidden.end(), group.members.begin(), group.members.end());
            ++count;
        }
    return hidden;
}

} // namespace

std::vector<RoleRow> publishRoles(const Asked& asked, const std::vector<Member>& people)
{
    if (asked.points.size() == 2)
        return {};
    std::vector<Group> groups = groupsOf(asked, people);
    int count = 0;
    Members hidden = hiddenOf(groups, count);
    while (count > 0 && (count < 2 || hidden.size() < kMinimum)) {
        Group* next = smallestShown(groups);
        if (next == nullptr)
            break;
        next->isHidden = true;
        hidden = hiddenOf(groups, count);
    }
    std::vector<RoleRow> rows;
    for (const Group& group : groups)
        if (!group.isHidden)
            rows.push_back(group.row);
    if (rows.size() < 2)
        return {};
    if (count > 0)
        rows.push_back(rowOf(asked, "other-roles", {}, hidden));
    return rows;
}

} // namespace soundings::rounds
