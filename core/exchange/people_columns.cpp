// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_columns.h"

#include "core/exchange/cell_text.h"

namespace soundings {

PeopleColumns::PeopleColumns(const Questionnaire& questionnaire, const std::vector<std::string>& ignored)
{
    for (const std::string& name : ignored)
        m_columns[lowerCase(trimmedCell(name))] = {PeopleColumnKind::Ignored, 0};
    std::size_t index = 0;
    for (const Item* item : questionnaire.items())
        m_columns.try_emplace(lowerCase(item->id.value), PeopleColumn{PeopleColumnKind::Item, index++});
    if (!questionnaire.roleBands.empty())
        m_columns.try_emplace("role", PeopleColumn{PeopleColumnKind::Role, 0});
    index = 0;
    for (const Scenario& scenario : questionnaire.scenarios.scenarios) {
        const std::string name = lowerCase(scenario.id.value);
        m_columns.try_emplace(name, PeopleColumn{PeopleColumnKind::Choice, index});
        if (!questionnaire.scenarios.sureness.empty())
            m_columns.try_emplace(name + ".sure", PeopleColumn{PeopleColumnKind::Sureness, index});
        ++index;
    }
    if (questionnaire.openQuestion)
        m_columns.try_emplace(lowerCase(questionnaire.openQuestion->id), PeopleColumn{PeopleColumnKind::Comment, 0});
}

std::optional<PeopleColumn> PeopleColumns::find(std::string_view name) const
{
    const auto found = m_columns.find(lowerCase(trimmedCell(name)));
    return found == m_columns.end() ? std::nullopt : std::optional(found->second);
}

} // namespace soundings
