// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/incomplete_people.h"
#include "core/privacy/staff_gate.h"
#include "core/statistics/agreement.h"
#include "core/statistics/consistency.h"
#include "core/statistics/histogram.h"
#include "core/statistics/omega.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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

std::vector<std::size_t> itemsThatVary(std::size_t items, const std::vector<std::size_t>& alike)
{
    std::vector<std::size_t> varying;
    for (std::size_t i = 0; i < items; ++i)
        if (std::find(alike.begin(), alike.end(), i) == alike.end())
            varying.push_back(i);
    return varying;
}

/// Row-major, of these items alone.
std::vector<double> covariancesOf(const statistics::CrossSums& sums, const std::vector<std::size_t>& items)
{
    std::vector<double> covariances;
    for (const std::size_t row : items)
        for (const std::size_t column : items)
            covariances.push_back(sums.covariance(row, column, statistics::CrossSums::Denominator::MaximumLikelihood));
    return covariances;
}

/// The answers to each item of a section, turned round where it is.
std::vector<statistics::Histogram> histogramsOf(const Questionnaire& questionnaire, const SurveyCounts& counts,
                                                std::size_t section)
{
    std::vector<statistics::Histogram> histograms;
    std::size_t at = firstItemOf(questionnaire, section);
    for (const Item& item : questionnaire.sections[section].items) {
        std::vector<std::int64_t> points = pointCounts(counts, at++);
        if (item.reverse)
            std::reverse(points.begin(), points.end());
        histograms.emplace_back(std::move(points));
    }
    return histograms;
}

/// Whether an item, or the sum of all, has next to no variation among the people: nothing may go by who is the
/// exception, nor by whether there is one.
bool isAnyNearlyAlike(const statistics::CrossSums& sums, std::int64_t unitsOf100, std::size_t points)
{
    constexpr double kNearlyAlike = 0.09; // of a squared step: nine in ten at a point and the others at the next
    const double step = static_cast<double>(unitsOf100) / static_cast<double>(points - 1);
    double ofTheSum = 0;
    bool found = false;
    for (std::size_t row = 0; row < sums.items(); ++row)
        for (std::size_t column = 0; column < sums.items(); ++column) {
            const double covariance =
                sums.covariance(row, column, statistics::CrossSums::Denominator::MaximumLikelihood);
            ofTheSum += covariance;
            found = found || (row == column && covariance <= kNearlyAlike * step * step);
        }
    return found || ofTheSum <= kNearlyAlike * step * step;
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

/// Coefficients of those who answered everything, item by item beside the items of everybody, would tell of the few who
/// left something out.
void dropDetails(ReleasedConsistency& made)
{
    made.isSummary = true;
    made.items.clear();
    made.itemTotal.clear();
    made.ifDropped.clear();
    made.poorlyFitted.reset();
    made.agreement.reset();
    made.averageDeviation.reset();
}

} // namespace

bool StaffGate::areFewBesideComplete(std::size_t section) const
{
    const std::size_t first = firstItemOf(m_questionnaire, section);
    const std::int64_t complete = m_counts->sections[section].complete.people;
    for (std::size_t i = 0; i < m_questionnaire.sections[section].items.size(); ++i) {
        const std::vector<std::int64_t> points = pointCounts(*m_counts, first + i);
        const std::int64_t people = std::accumulate(points.begin(), points.end(), std::int64_t{0});
        if (m_rules.hideIncomplete && areFew(people - complete, m_gate.minimumGroup()))
            return true;
    }
    return false;
}

/// Agreement and consistency speak of the people who answered every item, so that both are about the same ones.
void StaffGate::addConsistency(ReleasedSection& section, std::size_t index, const ItemsEffect& effect) const
{
    const CrossTally& tally = m_counts->sections[index].complete;
    if (!section.score || tally.people < std::max(m_rules.spreadFrom, m_gate.minimumGroup())) {
        section.whyNoConsistency = statistics::Undefined::TooFewPeople;
        return;
    }
    const statistics::CrossSums sums(tally.people, tally.sums, tally.products);
    const auto alpha = statistics::cronbachAlpha(sums);
    const bool isBlurred = tally.people < m_rules.nearlyAllBelow;
    // Whether an item has variation says what everybody answered, and so whether there is an alpha, and why there is
    // none, must not go by it, but by what is seen or nearly so.
    if (isBlurred && m_rules.hideAlike
        && (effect.nearlyAlike || (effect.fewPartly && effect.mayBeAlike)
            || isAnyNearlyAlike(sums, m_counts->unitsOf100, m_questionnaire.scale.size())))
        return;
    if (isBlurred && (!alpha || !alpha->leftOut.empty())) {
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
    const std::vector<std::size_t> varying = itemsThatVary(items.size(), alpha->leftOut);
    for (const std::size_t item : varying)
        made.items.push_back(items[item].id);
    if (varying.size() == 2)
        made.spearmanBrown = alpha->standardisedAlpha; // 2r/(1 + r)
    const auto omega = statistics::mcdonaldOmega(covariancesOf(sums, varying), varying.size());
    if (omega) {
        made.omega = omega->omega;
        made.ranToFloor = omega->heywood;
        if (!isBlurred)
            made.poorlyFitted = omega->poorlyFitted;
    } else {
        made.whyNoOmega = omega.why();
    }
    const auto histograms = histogramsOf(m_questionnaire, *m_counts, index);
    if (const auto agreement = statistics::rwgJ(histograms))
        made.agreement = agreement->value;
    if (const auto deviation = statistics::averageDeviation(histograms))
        made.averageDeviation = deviation->fromMedian;
    const bool isSummary = effect.fewPartly || areFewBesideComplete(index);
    if (isSummary)
        dropDetails(made);
    if (isBlurred || isSummary)
        roundToHundredths(made);
    section.consistency = std::move(made);
}

} // namespace soundings
