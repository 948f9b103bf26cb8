// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/staff_consistency.h"

#include "core/release/table_columns.h"
#include "core/staff/staff_figure.h"
#include "core/statistics/agreement.h"
#include "core/statistics/consistency.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

using Undefined = statistics::Undefined;

/// Everything that a section says of how its statements hang together.
struct ConsistencySource {
    double alpha = 0;
    std::vector<double> itemTotals;
    std::vector<double> variances; ///< of the statements, on the ruler
};

/// Alpha without each statement. The corrected item-total r of a statement with the deviation s gives the deviation d
/// of the sum of the others: d² + 2 r s d + s² is the variance of the sum of all. Empty where that has no answer.
std::vector<double> alphasIfDropped(const ConsistencySource& source)
{
    const auto k = static_cast<double>(source.variances.size());
    double variances = 0;
    for (const double variance : source.variances)
        variances += variance;
    const double ofTheSum = variances / (1 - source.alpha * (k - 1) / k);
    std::vector<double> alphas;
    for (std::size_t i = 0; i < source.itemTotals.size(); ++i) {
        const double own = source.variances[i];
        const double half = source.itemTotals[i] * std::sqrt(own);
        const double rest = std::sqrt(std::max(0.0, half * half - own + ofTheSum)) - half;
        if (!(rest > 0))
            return {};
        alphas.push_back((k - 1) / (k - 2) * (1 - (variances - own) / (rest * rest)));
    }
    return alphas;
}

/// Everybody less those without a scored answer to any of its statements, were they all others.
PeopleCount fewestComplete(const Section& section, const ReleasedStatement* statements)
{
    PeopleCount fewest = statements->counts->all();
    for (std::size_t i = 0; i < section.items.size(); ++i)
        fewest -= statements[i].counts->all() - statements[i].counts->scored();
    return std::max(fewest, kCompleteFrom);
}

Undefined whyNone(const Published& published, const Section& section, const ReleasedStatement* statements)
{
    if (section.items.size() < kConsistentItems || published.questionnaire.scale.size() < kConsistentPoints)
        return Undefined::TooFewItems;
    const bool isAlike = std::any_of(statements, statements + section.items.size(), [](const ReleasedStatement& one) {
        return one.rounded && one.rounded->people >= kPointsFrom;
    });
    return isAlike ? Undefined::NoVariation : Undefined::TooFewPeople;
}

} // namespace

void addConsistency(StaffSection& section, const Published& published, const Section& asked,
                    const ReleasedSection& released, const ReleasedStatement* statements)
{
    if (!released.consistency) {
        section.whyNoConsistency = whyNone(published, asked, statements);
        return;
    }
    const auto inWhole = [](int hundredths) { return hundredths / 100.0; };
    const ReleasedConsistency& given = *released.consistency;
    StaffConsistency& made = section.consistency.emplace();
    made.alpha = inWhole(given.alpha);
    made.limit = given.limit;
    if (given.limit == Limit::Exact)
        made.alphaInterval =
            statistics::feldtInterval(made.alpha, fewestComplete(asked, statements), asked.items.size());
    if (given.omega)
        made.omega = inWhole(*given.omega);
    for (const int total : given.itemTotals)
        made.itemTotals.push_back(inWhole(total));
    ConsistencySource source{made.alpha, made.itemTotals, {}};
    std::vector<statistics::Histogram> histograms;
    for (std::size_t i = 0; i < asked.items.size(); ++i) {
        const std::vector<PeopleCount>& points = statements[i].counts->points;
        source.variances.push_back(rulerVariance(published.questionnaire, asked.items[i], points));
        histograms.emplace_back(points);
    }
    made.ifDropped = alphasIfDropped(source);
    made.agreement = statistics::rwgJ(histograms)->value;
    made.averageDeviation = statistics::averageDeviation(histograms)->fromMedian;
}

} // namespace soundings
