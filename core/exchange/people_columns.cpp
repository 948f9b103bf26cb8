// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_columns.h"

#include "core/text_identity.h"

namespace soundings {

PeopleColumns::PeopleColumns(const Questionnaire& questionnaire, const IgnoredColumns& ignored) : m_ignored(ignored)
{
    std::size_t index = 0;
    for (const Item* item : questionnaire.items())
        m_columns.try_emplace(identityOf(item->id.value), PeopleColumn{PeopleColumnKind::Item, index++});
    if (!questionnaire.roleBands.empty())
        m_columns.try_emplace("role", PeopleColumn{PeopleColumnKind::Role, 0});
    index = 0;
    for (const Scenario& scenario : questionnaire.scenarios.scenarios) {
        const std::string name = identityOf(scenario.id.value);
        m_columns.try_emplace(name, PeopleColumn{PeopleColumnKind::Choice, index});
        if (!questionnaire.scenarios.sureness.empty())
            m_columns.try_emplace(name + ".sure", PeopleColumn{PeopleColumnKind::Sureness, index});
        ++index;
    }
    if (questionnaire.openQuestion)
        m_columns.try_emplace(identityOf(questionnaire.openQuestion->id), PeopleColumn{PeopleColumnKind::Comment, 0});
}

std::optional<PeopleColumn> PeopleColumns::find(std::string_view name) const
{
    if (m_ignored.has(name))
        return PeopleColumn{};
    const auto found = m_columns.find(identityOf(name));
    return found == m_columns.end() ? std::nullopt : std::optional(found->second);
}

} // namespace soundings
