// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/staff_items.h"

#include "core/release/table_columns.h"
#include "core/scoring/must_have.h"
#include "core/staff/staff_figure.h"
#include "core/statistics/agreement.h"
#include "core/statistics/proportion.h"

#include <cmath>

namespace soundings {

namespace {

/// Usual among the people of a statement, on the ruler, where their own is not published.
constexpr double kUsualItemDeviation = 25;
constexpr PeopleCount kSpreadFrom = 30;

std::vector<std::optional<Fraction>> statementScores(const Published& published)
{
    std::vector<std::optional<Fraction>> scores;
    for (const Item* item : published.questionnaire.items()) {
        const ReleasedStatement& statement = published.release.statements[scores.size()];
        std::optional<Fraction>& score = scores.emplace_back();
        if (statement.counts)
            score = meanScore(published.questionnaire, *item, statement.counts->points);
        if (statement.rounded)
            score = Fraction(statement.rounded->value);
    }
    return addable(scores);
}

StaffSpread spreadOf(const std::vector<PeopleCount>& points, double variance)
{
    StaffSpread spread;
    spread.standardDeviation = std::sqrt(variance);
    const statistics::Histogram histogram(points);
    spread.averageDeviation = statistics::averageDeviation(histogram)->fromMedian;
    spread.agreement = statistics::rwg(histogram)->value;
    spread.isSplit = statistics::isSplit(histogram);
    return spread;
}

/// Of the people at each point.
StaffFigure countedFigure(const Published& published, const Item& item, const PointCounts& counts)
{
    const Questionnaire& questionnaire = published.questionnaire;
    StaffFigure figure;
    figure.people = counts.scored();
    const PeopleCount favourable = kindsOfAnswers(questionnaire, item, counts.points).back();
    figure.favourable = Fraction::of(static_cast<Int128>(100) * favourable, figure.people).rounded();
    const auto wilson = statistics::wilsonShareOfFinite(favourable, figure.people,
                                                        uncoveredBy(figure.people, published.release.headcount));
    figure.favourableInterval = likelyRange({100 * wilson->interval.lower, 100 * wilson->interval.upper}, false);
    std::vector<int> values;
    for (const ScalePoint& point : questionnaire.scale)
        values.push_back(point.value);
    figure.distribution = sharesOf(counts.points, values);
    if (figure.people >= kSpreadFrom)
        figure.spread = spreadOf(counts.points, rulerVariance(questionnaire, item, counts.points));
    return figure;
}

} // namespace

std::vector<StaffItem> staffItems(const Published& published)
{
    const Questionnaire& questionnaire = published.questionnaire;
    const std::vector<std::optional<Fraction>> scores = statementScores(published);
    std::vector<StaffItem> items;
    for (const Item* item : questionnaire.items()) {
        const std::optional<Fraction>& score = scores[items.size()];
        const ReleasedStatement& statement = published.release.statements[items.size()];
        StaffItem& added = items.emplace_back();
        added.id = item->id;
        if (!score)
            continue;
        added.score =
            statement.counts ? countedFigure(published, *item, *statement.counts) : figureOf(*statement.rounded);
        added.score->score = *score;
        addInterval(*added.score, published,
                    statement.counts ? rulerVariance(questionnaire, *item, statement.counts->points)
                                     : kUsualItemDeviation * kUsualItemDeviation,
                    !statement.counts);
        if (statement.counts)
            added.dontKnow =
                Fraction::of(static_cast<Int128>(100) * statement.counts->dontKnow, *published.release.people)
                    .rounded();
        if (item->mustHave)
            added.mustHaveMet = meetsMustHave(questionnaire, *item, *score);
    }
    return items;
}

} // namespace soundings
