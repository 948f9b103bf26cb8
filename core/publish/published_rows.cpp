// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/published_rows.h"
#include "core/release/table_columns.h"
#include "core/statistics/consistency.h"
#include "core/statistics/omega.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

/// A coefficient in hundredths, to the nearest `step` of them.
int hundredths(double coefficient, int step)
{
    return step * static_cast<int>(std::floor(coefficient * 100 / step + 0.5));
}

/// Of the statements in which not everybody answered alike.
std::optional<int> publishedOmega(const statistics::CrossSums& sums, const std::vector<std::size_t>& alike)
{
    std::vector<std::size_t> varying;
    for (std::size_t i = 0; i < sums.items(); ++i)
        if (std::find(alike.begin(), alike.end(), i) == alike.end())
            varying.push_back(i);
    std::vector<double> covariances;
    for (const std::size_t row : varying)
        for (const std::size_t column : varying)
            covariances.push_back(sums.covariance(row, column, statistics::CrossSums::Denominator::MaximumLikelihood));
    const auto omega = statistics::mcdonaldOmega(covariances, varying.size());
    return omega ? std::optional(hundredths(omega->omega, kCoarse)) : std::nullopt;
}

/// One a statement, 0 for those in which everybody answered alike; none where the library gives none.
std::vector<int> publishedItemTotals(const statistics::Consistency& found)
{
    std::vector<int> totals;
    for (const double coefficient : found.correctedItemTotal)
        totals.push_back(hundredths(coefficient, kCoarse));
    if (!totals.empty())
        for (const std::size_t alike : found.leftOut)
            totals.insert(totals.begin() + static_cast<std::ptrdiff_t>(alike), 0);
    return totals;
}

} // namespace

ReleasedStatement publishedStatement(const Questionnaire& questionnaire, const Item& item, const PointCounts& counts,
                                     int minimum)
{
    ReleasedStatement statement;
    statement.id = item.id;
    const PeopleCount people = counts.scored();
    if (people < minimum)
        return statement;
    if (showsPoints(kindsOfAnswers(questionnaire, item, counts.points)))
        statement.counts = counts;
    else
        statement.rounded = roundedScore(meanScore(questionnaire, item, counts.points), stepsOf(people), people);
    return statement;
}

std::optional<ReleasedConsistency> publishedConsistency(const CrossTally& complete, PeopleCount people, int minimum)
{
    if (complete.people < std::max<PeopleCount>(kCompleteFrom, minimum))
        return std::nullopt;
    const statistics::CrossSums sums(complete.people, complete.sums, complete.products);
    const auto found = statistics::cronbachAlpha(sums);
    if (!found)
        return std::nullopt;
    ReleasedConsistency published;
    if (people < kFinerFrom) {
        published.alpha = std::clamp(hundredths(found->alpha, kCoarse), 0, kAlphaEnd);
    } else {
        published.alpha = std::max(hundredths(found->alpha, 1), -100);
        published.omega = publishedOmega(sums, found->leftOut);
        published.itemTotals = publishedItemTotals(*found);
    }
    published.limit = limitOfAlpha(published.alpha, people);
    return published;
}

ReleasedCase publishedCase(const Scenario& scenario, const std::vector<PeopleCount>& options, int minimum)
{
    ReleasedCase published;
    published.id = scenario.id;
    const PeopleCount people = sumOf(options);
    if (people < minimum)
        return published;
    if (showsPoints(options))
        published.options = options;
    else
        published.rounded = roundedScore(meanScore(scenario, options), stepsOf(people), people);
    return published;
}

std::optional<RoundedScore> publishedSureness(const Questionnaire& questionnaire, const SurveyCounts& counts,
                                              int minimum)
{
    if (counts.surePeople < minimum)
        return std::nullopt;
    const std::vector<SurenessPoint>& points = questionnaire.scenarios.sureness;
    std::int64_t answers = 0;
    Fraction sum;
    for (const auto& choices : counts.scenarios)
        for (const std::vector<std::int64_t>& said : choices)
            for (std::size_t point = 0; point < points.size(); ++point) {
                answers += said[point + 1];
                sum += Fraction(points[point].value * said[point + 1]);
            }
    return roundedScore(sum / Fraction(answers), kByFives, counts.surePeople);
}

std::vector<std::string> publishedComments(std::vector<std::string> kept, int minimum)
{
    if (std::ssize(kept) < minimum)
        return {};
    std::sort(kept.begin(), kept.end()); // no trace of the order they came in
    return kept;
}

} // namespace soundings
