// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/published_roles.h"
#include "core/release/table_columns.h"

#include <algorithm>
#include <numeric>

namespace soundings {

namespace {

using Roles = std::vector<std::size_t>; ///< as SurveyCounts numbers them

/// Roles with people in them, in the order of the questionnaire; those who gave none are the last.
Roles rolesWithPeople(const SurveyCounts& counts)
{
    Roles roles(counts.groupSizes.size());
    std::iota(roles.begin(), roles.end(), std::size_t{1});
    roles.back() = 0;
    std::erase_if(roles, [&](std::size_t role) { return counts.groupSizes[role] == 0; });
    return roles;
}

bool isHiddenSomewhere(const SurveyCounts& counts, std::size_t role, int minimum)
{
    return std::any_of(counts.sectionPeople.begin(), counts.sectionPeople.end(),
                       [&](const std::vector<std::int64_t>& people) { return people[role] < minimum; });
}

/// Rule 2: takes the hidden roles out of `shown`, and the next smallest ones until they are two or more with the
/// minimum of people or more.
Roles hideTogether(const SurveyCounts& counts, Roles& shown, int minimum)
{
    Roles hidden;
    std::int64_t people = 0;
    const auto hide = [&](Roles::iterator role) {
        people += counts.groupSizes[*role];
        hidden.push_back(*role);
        return shown.erase(role);
    };
    for (auto role = shown.begin(); role != shown.end();)
        role = isHiddenSomewhere(counts, *role, minimum) ? hide(role) : role + 1;
    while (!hidden.empty() && !shown.empty() && (hidden.size() < 2 || people < minimum))
        hide(std::min_element(shown.begin(), shown.end(), [&](std::size_t a, std::size_t b) {
            return counts.groupSizes[a] < counts.groupSizes[b];
        }));
    return hidden;
}

/// Mean of all scored answers of the roles' people to the section's statements, the first of which is `firstItem`.
std::optional<RoundedScore> roleCell(const Questionnaire& questionnaire, const SurveyCounts& counts,
                                     std::size_t section, std::size_t firstItem, const Roles& roles, int minimum)
{
    PeopleCount people = 0;
    PeopleCount answers = 0;
    Fraction sum;
    for (const std::size_t role : roles) {
        people += counts.sectionPeople[section][role];
        std::size_t place = firstItem;
        for (const Item& item : questionnaire.sections[section].items) {
            const std::vector<std::int64_t>& slots = counts.items[place++][role];
            for (std::size_t point = 0; point < questionnaire.scale.size(); ++point) {
                answers += slots[point + 1];
                sum += questionnaire.scoreOf(item, questionnaire.scale[point].value) * Fraction(slots[point + 1]);
            }
        }
    }
    if (people < minimum)
        return std::nullopt;
    return roundedScore(sum / Fraction(answers), kByTens, people);
}

ReleasedRole publishedRole(const Questionnaire& questionnaire, const SurveyCounts& counts, const Roles& roles,
                           int minimum)
{
    ReleasedRole published;
    std::size_t firstItem = 0;
    for (std::size_t section = 0; section < questionnaire.sections.size(); ++section) {
        published.sections.push_back(roleCell(questionnaire, counts, section, firstItem, roles, minimum));
        firstItem += questionnaire.sections[section].items.size();
    }
    return published;
}

} // namespace

std::vector<ReleasedRole> publishedRoles(const Questionnaire& questionnaire, const SurveyCounts& counts, int minimum)
{
    if (questionnaire.scale.size() < kRolePoints)
        return {};
    Roles shown = rolesWithPeople(counts);
    const Roles hidden = hideTogether(counts, shown, minimum);
    if (shown.size() < kFewestRoles)
        return {};
    std::vector<ReleasedRole> published;
    for (const std::size_t role : shown) {
        ReleasedRole& added = published.emplace_back(publishedRole(questionnaire, counts, {role}, minimum));
        if (role == 0)
            added.kind = ReleasedRole::Kind::NoRoleGiven;
        else
            added.id = questionnaire.roleBands[role - 1].id;
    }
    if (!hidden.empty())
        published.emplace_back(publishedRole(questionnaire, counts, hidden, minimum)).kind =
            ReleasedRole::Kind::OtherRoles;
    return published;
}

} // namespace soundings
