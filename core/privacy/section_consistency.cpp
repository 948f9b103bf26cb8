// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/staff_gate.h"
#include "core/statistics/agreement.h"
#include "core/statistics/consistency.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

/// The place of the section's first item among all.
std::size_t firstItemOf(const Questionnaire& questionnaire, std::size_t section)
{
    std::size_t first = 0;
    for (std::size_t i = 0; i < section; ++i)
        first += questionnaire.sections[i].items.size();
    return first;
}

/// All decimals of a few people's coefficients together would be an equation about their answers.
void roundToHundredths(ReleasedConsistency& made)
{
    const auto round = [](double& value) { value = std::round(value * 100) / 100; };
    for (double* value : {&made.alpha, &made.alphaInterval.lower, &made.alphaInterval.upper})
        round(*value);
    for (std::vector<double>* list : {&made.itemTotal, &made.ifDropped})
        std::for_each(list->begin(), list->end(), round);
    for (std::optional<double>* value : {&made.omega, &made.spearmanBrown, &made.agreement, &made.averageDeviation})
        if (*value)
            round(**value);
}

} // namespace

/// Agreement and consistency speak of the people who answered every item, so that both are about the same ones.
void StaffGate::addConsistency(ReleasedSection& section, std::size_t index) const
{
    const CrossTally& tally = m_counts->sections[index].complete;
    if (!section.score || tally.people < m_rules.spreadFrom) {
        section.whyNoConsistency = statistics::Undefined::TooFewPeople;
        return;
    }
    const statistics::CrossSums sums(tally.people, tally.sums, tally.products);
    const auto alpha = statistics::cronbachAlpha(sums);
    const bool isBlurred = tally.people < m_rules.nearlyAllBelow;
    if (isBlurred && (!alpha || !alpha->leftOut.empty())) { // an item without variation says what everybody answered
        section.whyNoConsistency = statistics::Undefined::TooFewPeople;
        return;
    }
    if (!alpha) {
        section.whyNoConsistency = alpha.why();
        return;
    }
    ReleasedConsistency made;
    made.people = static_cast<int>(tally.people);
    made.alpha = alpha->alpha;
    made.alphaInterval = alpha->feldt;
    made.itemTotal = alpha->correctedItemTotal;
    made.ifDropped = alpha->alphaIfDropped;
    const std::vector<Item>& items = m_questionnaire.sections[index].items;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (std::find(alpha->leftOut.begin(), alpha->leftOut.end(), i) == alpha->leftOut.end())
            made.items.push_back(items[i].id);
    if (items.size() == 2)
        made.spearmanBrown = alpha->standardisedAlpha; // 2r/(1 + r)
    if (const auto omega = statistics::mcdonaldOmega(
            sums.covariances(statistics::CrossSums::Denominator::MaximumLikelihood), items.size())) {
        made.omega = omega->omega;
        made.ranToFloor = omega->heywood;
        if (!isBlurred)
            made.poorlyFitted = omega->poorlyFitted;
    }
    std::vector<statistics::Histogram> histograms;
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::vector<std::int64_t> points = pointCounts(*m_counts, firstItemOf(m_questionnaire, index) + i);
        if (items[i].reverse)
            std::reverse(points.begin(), points.end());
        histograms.emplace_back(std::move(points));
    }
    if (const auto agreement = statistics::rwgJ(histograms))
        made.agreement = agreement->value;
    if (const auto deviation = statistics::averageDeviation(histograms))
        made.averageDeviation = deviation->fromMedian;
    if (isBlurred)
        roundToHundredths(made);
    section.consistency = std::move(made);
}

} // namespace soundings
