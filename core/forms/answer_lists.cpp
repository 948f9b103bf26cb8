// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answer_lists.h"

namespace soundings {

std::size_t AnswerLists::add(const std::string& key, const std::string& wished, AskedKind kind,
                             const std::vector<std::string>& answers)
{
    const auto [place, isNew] = m_places.try_emplace(key, m_lists.size());
    if (isNew)
        m_lists.push_back({m_names.take(wished, "_"), m_coding(kind, answers)});
    return place->second;
}

std::size_t AnswerLists::ofStatements(const OfferedAnswers& offered)
{
    const std::string& own = offered.levelsOf.value;
    std::string tail = offered.dontKnow ? "_dk" : "";
    if (offered.notApplicable)
        tail += "_na";
    const std::string wished = own.empty() ? "scale" : "levels_" + lettersAndDigits(own, "_");
    return add("statement " + own + tail, wished + tail, AskedKind::Statement, answersOf(offered, m_questionnaire));
}

std::size_t AnswerLists::ofCase(const Scenario& scenario, const std::string& name)
{
    std::vector<std::string> answers;
    for (const ScenarioOption& option : scenario.options)
        answers.push_back(option.id);
    return add("case " + scenario.id.value, name + "_options", AskedKind::Case, answers);
}

std::size_t AnswerLists::ofSureness()
{
    std::vector<std::string> answers;
    for (const SurenessPoint& point : m_questionnaire.scenarios.sureness)
        answers.push_back(std::to_string(point.value));
    return add("sureness", "sureness", AskedKind::Sureness, answers);
}

std::size_t AnswerLists::ofRoles()
{
    std::vector<std::string> answers;
    for (const RoleBand& band : m_questionnaire.roleBands)
        answers.push_back(band.id);
    return add("roles", "roles", AskedKind::Role, answers);
}

} // namespace soundings
