// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/staff/staff_sitting.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

namespace soundings {

namespace {

QByteArray drawn(std::initializer_list<std::string> names)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& name : names)
        hash.addData(QByteArray::fromStdString(name) + '\n');
    return hash.result();
}

} // namespace

StaffSitting::StaffSitting(QuestionnairePtr questionnaire, RoundId round)
    : m_questionnaire(std::move(questionnaire)), m_round(std::move(round))
{
    m_person.items.resize(m_questionnaire->itemCount(), kCodeNotAnswered);
    m_person.choices.resize(m_questionnaire->scenarios.scenarios.size(), 0);
    m_person.sureness.resize(m_questionnaire->scenarios.scenarios.size(), 0);
    makeSteps();
}

StaffSitting::StaffSitting(QuestionnairePtr questionnaire, RoundId round, Person person, QString comment)
    : StaffSitting(std::move(questionnaire), std::move(round))
{
    m_person = std::move(person);
    m_comment = std::move(comment);
    m_person.items.resize(m_questionnaire->itemCount(), kCodeNotAnswered);
    m_person.choices.resize(m_questionnaire->scenarios.scenarios.size(), 0);
    m_person.sureness.resize(m_questionnaire->scenarios.scenarios.size(), 0);
    for (std::size_t at = 0; at + 1 < m_steps.size(); ++at)
        if (isAnswered(m_steps[at]))
            m_at = at + 1;
    m_first = m_at;
}

void StaffSitting::makeSteps()
{
    if (!m_questionnaire->roleBands.empty())
        m_steps.push_back({StaffStepKind::Role, 0});
    for (std::size_t at = 0; at < m_person.items.size(); ++at)
        m_steps.push_back({StaffStepKind::Statement, at});
    for (std::size_t at = 0; at < m_person.choices.size(); ++at) {
        m_steps.push_back({StaffStepKind::Scenario, at});
        if (!m_questionnaire->scenarios.surenessQuestion.isEmpty())
            m_steps.push_back({StaffStepKind::Sureness, at});
    }
    if (m_questionnaire->openQuestion)
        m_steps.push_back({StaffStepKind::Open, 0});
    m_steps.push_back({StaffStepKind::Finish, 0});
}

void StaffSitting::next()
{
    const auto asked = std::find_if(m_steps.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_steps.end(),
                                    [this](const StaffStep& step) { return isAsked(step); });
    if (asked != m_steps.end())
        m_at = static_cast<std::size_t>(asked - m_steps.begin());
}

void StaffSitting::back()
{
    std::size_t at = m_at;
    while (at > m_first && !isAsked(m_steps[--at])) { }
    m_at = at;
}

bool StaffSitting::isAsked(const StaffStep& step) const
{
    return step.kind != StaffStepKind::Sureness || m_person.choices[step.index] != 0;
}

bool StaffSitting::isAnswered(const StaffStep& step) const
{
    switch (step.kind) {
    case StaffStepKind::Role:
        return m_person.role != 0;
    case StaffStepKind::Statement:
        return m_person.items[step.index] != kCodeNotAnswered;
    case StaffStepKind::Scenario:
        return m_person.choices[step.index] != 0;
    case StaffStepKind::Sureness:
        return m_person.sureness[step.index] != 0;
    case StaffStepKind::Open:
        return !m_comment.isEmpty();
    case StaffStepKind::Finish:
        return false;
    }
    return false;
}

std::vector<std::size_t> StaffSitting::optionOrder(std::size_t scenario) const
{
    const Scenario& asked = m_questionnaire->scenarios.scenarios[scenario];
    std::vector<std::size_t> order(asked.options.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (!m_questionnaire->scenarios.shuffleOptions)
        return order;
    std::vector<QByteArray> lots; // the same on every computer, whatever its random numbers
    for (const ScenarioOption& option : asked.options)
        lots.push_back(
            drawn({m_questionnaire->id.value, m_questionnaire->version, m_round.value, asked.id.value, option.id}));
    std::sort(order.begin(), order.end(),
              [&](std::size_t left, std::size_t right) { return lots[left] < lots[right]; });
    return order;
}

int StaffSitting::blanks() const
{
    return static_cast<int>(std::count_if(m_steps.begin(), m_steps.end(), [this](const StaffStep& step) {
        return (step.kind == StaffStepKind::Statement || step.kind == StaffStepKind::Scenario) && !isAnswered(step);
    }));
}

bool StaffSitting::isEmpty() const
{
    return std::none_of(m_steps.begin(), m_steps.end(), [this](const StaffStep& step) { return isAnswered(step); });
}

} // namespace soundings
