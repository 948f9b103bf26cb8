// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/earlier_numbers.h"

#include "app/session/rounds.h"
#include "app/text/earlier_text.h"

#include <algorithm>
#include <utility>

namespace soundings {

EarlierNumbers::EarlierNumbers(ResultPtr now, std::shared_ptr<const RoundComparison> comparison)
    : m_now(std::move(now)), m_comparison(std::move(comparison))
{
}

QString EarlierNumbers::words(const ScoreChange* change, const std::optional<Fraction>& now) const
{
    return change == nullptr ? QString() : earlierText(*change, m_comparison->before, now);
}

QString EarlierNumbers::ofReadiness() const
{
    return m_comparison == nullptr ? QString() : words(&m_comparison->readiness, m_now->readiness.score);
}

QString EarlierNumbers::ofTrust(const AgencyId& partner) const
{
    const PartnerResult* shown = m_comparison == nullptr ? nullptr : m_now->trustIn(partner);
    if (shown == nullptr || !shown->trust)
        return {};
    return words(trustChange(*m_comparison, partner), shown->trust->score);
}

QString EarlierNumbers::ofConsensus(const QuestionnaireId& questionnaire) const
{
    if (m_comparison == nullptr)
        return {};
    for (const ConsensusResult& shown : m_now->consensus)
        if (shown.questionnaire->id == questionnaire)
            return words(consensusChange(*m_comparison, questionnaire), shown.score.score);
    return {};
}

QString EarlierNumbers::ofSurvey(const QuestionnaireId& questionnaire) const
{
    if (m_comparison == nullptr)
        return {};
    for (const StaffResult& shown : m_now->surveys)
        if (shown.questionnaire->id == questionnaire && shown.score)
            return words(surveyChange(*m_comparison, questionnaire), shown.score->score);
    return {};
}

EarlierNumbers earlierNumbers(const Rounds& rounds, const ResultPtr& now)
{
    const auto before = rounds.before(now->round.id);
    if (!before)
        return {};
    return {now, std::make_shared<const RoundComparison>(rounds.comparison(before->id, now->round.id))};
}

} // namespace soundings
