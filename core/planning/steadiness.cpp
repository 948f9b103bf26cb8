// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/steadiness.h"

#include <algorithm>
#include <functional>

namespace soundings {

namespace {

using ScoreOf = std::function<std::optional<Fraction>(const Questionnaire&)>;

void widen(Steadiness& steady, const std::optional<Fraction>& score)
{
    if (!score)
        return;
    steady.lowest = std::min(steady.lowest, score->rounded());
    steady.highest = std::max(steady.highest, score->rounded());
}

/// Every weight times four, so that a quarter is a whole number, and then one at a time a quarter less and more.
void widenByWeights(Steadiness& steady, Questionnaire questionnaire, const ScoreOf& scoreOf)
{
    for (Section& section : questionnaire.sections)
        section.weight *= 4;
    for (Section& section : questionnaire.sections) {
        const int weight = section.weight;
        for (const int quarters : {3, 5}) {
            section.weight = weight / 4 * quarters;
            widen(steady, scoreOf(questionnaire));
        }
        section.weight = weight;
    }
}

Steadiness asItIs(const Fraction& score) { return {score.rounded(), score.rounded()}; }

std::vector<std::optional<Fraction>> statementScores(const StaffResult& survey)
{
    std::vector<std::optional<Fraction>> scores;
    for (const StaffItem& item : survey.items)
        scores.push_back(item.score ? std::optional(item.score->score) : std::nullopt);
    return scores;
}

std::optional<Fraction> mean(const std::optional<Fraction>& a, const Fraction& b)
{
    return a ? std::optional((*a + b) / Fraction(2)) : std::nullopt;
}

} // namespace

std::optional<Steadiness> steadinessOfReadiness(const RoundResult& result)
{
    if (!result.readiness.score)
        return std::nullopt;
    const ConsensusResult& governance = *result.governance();
    const StaffResult& staff = *result.staff();
    const Fraction staffScore = staff.score->score;
    Steadiness steady = asItIs(*result.readiness.score);
    widenByWeights(steady, *governance.questionnaire, [&](const Questionnaire& questionnaire) {
        return mean(scoreResponse(questionnaire, governance.answers).score, staffScore);
    });
    const std::vector<std::optional<Fraction>> statements = statementScores(staff);
    widenByWeights(steady, *staff.questionnaire, [&](const Questionnaire& questionnaire) {
        return mean(scoreItems(questionnaire, statements).score, *governance.score.score);
    });
    return steady;
}

std::optional<Steadiness> steadinessOfTrust(const PartnerResult& partner)
{
    if (!partner.trust || !partner.trust->score)
        return std::nullopt;
    Steadiness steady = asItIs(*partner.trust->score);
    widenByWeights(steady, *partner.questionnaire, [&](const Questionnaire& questionnaire) {
        return scoreResponse(questionnaire, partner.answers).score;
    });
    return steady;
}

} // namespace soundings
