// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/ui/results/result_ptr.h"
#include "core/comparison/round_comparison.h"

namespace soundings {

class Rounds;

/// What the numbers of a round were in the round before, in words. Each is empty where there is no such round, or
/// where the two numbers cannot be compared.
class EarlierNumbers {
public:
    EarlierNumbers() = default;
    EarlierNumbers(ResultPtr now, std::shared_ptr<const RoundComparison> comparison);
    [[nodiscard]] QString ofReadiness() const;
    [[nodiscard]] QString ofTrust(const AgencyId& partner) const;
    [[nodiscard]] QString ofConsensus(const QuestionnaireId& questionnaire) const;
    [[nodiscard]] QString ofSurvey(const QuestionnaireId& questionnaire) const;

private:
    [[nodiscard]] QString words(const ScoreChange* change, const std::optional<Fraction>& now) const;
    ResultPtr m_now;
    std::shared_ptr<const RoundComparison> m_comparison;
};

EarlierNumbers earlierNumbers(const Rounds& rounds, const ResultPtr& now);

} // namespace soundings
