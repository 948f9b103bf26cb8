// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/reference_publisher.h"

#include <algorithm>

namespace soundings::test {

std::optional<RoundedScore> ReferencePublisher::roleCell(const std::vector<Person>& people, std::size_t section,
                                                         const std::vector<Code>& together) const
{
    Sum sum;
    PeopleCount answered = 0;
    for (const Person& person : people) {
        if (std::find(together.begin(), together.end(), person.role) == together.end())
            continue;
        const PeopleCount before = sum.answers;
        for (std::size_t item = m_firstItems[section]; item < m_firstItems[section + 1]; ++item)
            add(sum, item, person.items[item]);
        answered += sum.answers > before ? 1 : 0;
    }
    if (answered < m_rules.minimum)
        return std::nullopt;
    return rounded(sum, m_rules.role, answered);
}

std::vector<ReferencePublisher::Role> ReferencePublisher::rolesOf(const std::vector<Person>& people) const
{
    const auto bands = m_questionnaire->roleBands.size();
    std::vector<Role> all;
    for (std::size_t i = 1; i <= bands + 1; ++i) {
        const auto code = static_cast<Code>(i % (bands + 1)); // those who gave none are the last
        const auto size = std::count_if(people.begin(), people.end(), [&](const Person& p) { return p.role == code; });
        if (size == 0)
            continue;
        Role role{code, size, roleRow(people, {code}), false};
        role.row.kind = code == 0 ? ReleasedRole::Kind::NoRoleGiven : ReleasedRole::Kind::Role;
        role.row.id = code == 0 ? std::string() : m_questionnaire->roleBands[code - 1U].id;
        const auto empty = std::count(role.row.sections.begin(), role.row.sections.end(), std::nullopt);
        role.isHidden = m_rules.isHiddenInAll ? empty > 0 : empty == std::ssize(role.row.sections);
        all.push_back(std::move(role));
    }
    return all;
}

ReleasedRole ReferencePublisher::roleRow(const std::vector<Person>& people, const std::vector<Code>& together) const
{
    ReleasedRole row;
    for (std::size_t section = 0; section < m_questionnaire->sections.size(); ++section)
        row.sections.push_back(roleCell(people, section, together));
    return row;
}

void ReferencePublisher::hideTogether(std::vector<Role>& all) const
{
    while (true) {
        std::ptrdiff_t hidden = 0;
        std::ptrdiff_t people = 0;
        Role* smallest = nullptr;
        for (Role& role : all)
            if (role.isHidden) {
                ++hidden;
                people += role.size;
            } else if (smallest == nullptr || role.size < smallest->size)
                smallest = &role;
        if (hidden == 0 || smallest == nullptr || (hidden >= 2 && people >= m_rules.minimum))
            return;
        smallest->isHidden = true;
    }
}

std::vector<ReleasedRole> ReferencePublisher::roles(const std::vector<Person>& people) const
{
    if (m_units.size() < m_rules.rolePoints)
        return {};
    std::vector<Role> all = rolesOf(people);
    if (m_rules.isHiddenTogether)
        hideTogether(all);
    std::vector<Code> hidden;
    std::vector<ReleasedRole> shown;
    for (Role& role : all)
        if (role.isHidden)
            hidden.push_back(role.code);
        else
            shown.push_back(std::move(role.row));
    if (shown.size() < 2)
        return {};
    if (!hidden.empty() && m_rules.isHiddenTogether)
        shown.emplace_back(roleRow(people, hidden)).kind = ReleasedRole::Kind::OtherRoles;
    return shown;
}

} // namespace soundings::test
