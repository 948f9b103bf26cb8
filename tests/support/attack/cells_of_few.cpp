// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/table_attack.h"

#include <algorithm>
#include <numeric>

namespace soundings::test {

namespace {

/// People with a scored answer; 0: not shown.
PeopleCount peopleOf(const ReleasedStatement& statement)
{
    return statement.counts ? statement.counts->scored() : statement.rounded ? statement.rounded->people : 0;
}

PeopleCount peopleOf(const ReleasedCase& scenario)
{
    return scenario.rounded ? scenario.rounded->people
                            : std::accumulate(scenario.options.begin(), scenario.options.end(), PeopleCount{0});
}

} // namespace

Leaks cellsOfFew(const SurveyRelease& release, int minimum)
{
    Leaks leaks;
    const auto see = [&](const std::string& cell, PeopleCount people) {
        if (people > 0 && people < minimum)
            leaks.push_back(cell + " has few people");
    };
    see("the survey", release.people.value_or(0));
    for (const ReleasedStatement& statement : release.statements)
        see(statement.id.value, peopleOf(statement));
    for (const ReleasedRole& role : release.roles)
        for (const auto& cell : role.sections)
            see("a role", cell ? cell->people : 0);
    for (const ReleasedCase& scenario : release.cases)
        see(scenario.id.value, peopleOf(scenario));
    see("how sure", release.sureness ? release.sureness->people : 0);
    see("the comments", std::ssize(release.comments));
    return leaks;
}

namespace {

/// A section of a table in which some roles are shown and others are not.
class HiddenPart {
public:
    HiddenPart(const SurveyRelease& release, std::size_t section) : m_release(release), m_section(section)
    {
        m_first = 0;
        for (std::size_t i = 0; i < section; ++i)
            m_first += release.sections[i].statements;
        for (const ReleasedRole& role : release.roles)
            if (const auto& cell = role.sections[section])
                m_shown += cell->people;
            else
                m_isOneOfFew = true;
    }
    /// People who are of no role shown and answered any of the section, at least and at most.
    [[nodiscard]] PeopleCount fewest() const
    {
        PeopleCount answered = 0;
        for (std::size_t i = 0; i < m_release.sections[m_section].statements; ++i)
            answered = std::max(answered, peopleOf(m_release.statements[m_first + i]));
        return std::max<PeopleCount>(0, answered - m_shown);
    }
    /// Of a role that is shown elsewhere and not here there are fewer than the minimum.
    [[nodiscard]] PeopleCount most(PeopleCount minimum) const
    {
        const PeopleCount most = *m_release.people - m_shown;
        return m_isOneOfFew ? std::min(most, minimum - 1) : most;
    }

private:
    const SurveyRelease& m_release;
    std::size_t m_section;
    std::size_t m_first;
    PeopleCount m_shown = 0;
    bool m_isOneOfFew = false;
};

/// Whether more than one role stands behind what is not shown: then nothing of the table is about one of them.
bool areOthersTogether(const SurveyRelease& release)
{
    return std::any_of(release.roles.begin(), release.roles.end(),
                       [](const ReleasedRole& role) { return role.kind == ReleasedRole::Kind::OtherRoles; });
}

bool isComplete(const ReferencePublisher& publisher, const Person& person, std::size_t section)
{
    for (std::size_t item = publisher.firstItem(section); item < publisher.firstItem(section + 1); ++item)
        if (publisher.pointOf(item, person.items[item]) < 0)
            return false;
    return true;
}

} // namespace

Leaks consistencyOfFew(const ReferencePublisher& publisher, const SurveyRelease& release,
                       const std::vector<Person>& people)
{
    constexpr std::ptrdiff_t kEnough = 20;
    Leaks leaks;
    for (std::size_t section = 0; section < release.sections.size(); ++section)
        if (release.sections[section].consistency
            && std::count_if(people.begin(), people.end(),
                             [&](const Person& person) { return isComplete(publisher, person, section); })
                < kEnough)
            leaks.push_back("consistency of few people in " + release.sections[section].id.value);
    return leaks;
}

Leaks hiddenRolesFound(const SurveyRelease& release, int minimum)
{
    Leaks leaks;
    if (release.roles.empty() || areOthersTogether(release))
        return leaks;
    for (std::size_t section = 0; section < release.sections.size(); ++section) {
        const HiddenPart part(release, section);
        const PeopleCount most = part.most(minimum);
        if (part.fewest() > 0 && part.fewest() == most && most < minimum)
            leaks.push_back("a hidden role in " + release.sections[section].id.value + " has " + std::to_string(most)
                            + " people");
    }
    return leaks;
}

} // namespace soundings::test
