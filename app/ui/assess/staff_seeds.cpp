// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/staff_seeds.h"

#include <QRandomGenerator>

namespace soundings {

std::uint32_t StaffSeeds::start(const RoundId& round, const QuestionnaireId& questionnaire)
{
    forget(round, questionnaire);
    return resume(round, questionnaire);
}

std::uint32_t StaffSeeds::resume(const RoundId& round, const QuestionnaireId& questionnaire)
{
    const auto [at, isNew] = m_seeds.try_emplace({round.value, questionnaire.value}, 0);
    if (isNew)
        at->second = QRandomGenerator::global()->generate();
    return at->second;
}

void StaffSeeds::forget(const RoundId& round, const QuestionnaireId& questionnaire)
{
    m_seeds.erase({round.value, questionnaire.value});
}

} // namespace soundings
