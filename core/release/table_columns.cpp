// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/table_columns.h"

#include <algorithm>
#include <numeric>

namespace soundings {

static Limit limitAt(int value, const Steps& steps)
{
    if (value == steps.lowest)
        return Limit::OrFewer;
    return value == steps.highest ? Limit::OrMore : Limit::Exact;
}

PeopleCount sumOf(const std::vector<PeopleCount>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), PeopleCount{0});
}

PeopleCount PointCounts::scored() const { return sumOf(points); }

RoundedScore roundedScore(const Fraction& score, const Steps& steps, PeopleCount people)
{
    const int nearest = steps.step * (score / Fraction(steps.step)).rounded();
    const int value = std::clamp(nearest, steps.lowest, steps.highest);
    return {value, limitAt(value, steps), people};
}

std::optional<RoundedScore> roundedAt(int value, const Steps& steps, PeopleCount people)
{
    if (value < steps.lowest || value > steps.highest || value % steps.step != 0)
        return std::nullopt;
    return RoundedScore{value, limitAt(value, steps), people};
}

bool areNearlyAllAlike(const std::vector<PeopleCount>& kinds)
{
    const PeopleCount people = sumOf(kinds);
    return people >= kPointsFrom && people < kFinerFrom
        && 10 * *std::max_element(kinds.begin(), kinds.end()) >= 9 * people;
}

std::vector<PeopleCount> kindsOfAnswers(const Questionnaire& questionnaire, const Item& item,
                                        const std::vector<PeopleCount>& points)
{
    constexpr std::int64_t kMiddle = 50;
    std::vector<PeopleCount> kinds(3);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Fraction score = questionnaire.scoreOf(item, questionnaire.scale[i].value);
        kinds[score < kMiddle ? 0U : score == kMiddle ? 1U : 2U] += points[i];
    }
    return kinds;
}

bool showsPoints(const std::vector<PeopleCount>& kinds)
{
    return sumOf(kinds) >= kPointsFrom && !areNearlyAllAlike(kinds);
}

bool mayHaveConsistency(const SurveyRelease& release, const ReleasedSection& section,
                        const ReleasedStatement* statements, std::size_t points)
{
    return *release.people >= kConsistencyFrom && section.statements >= kConsistentItems && points >= kConsistentPoints
        && std::all_of(statements, statements + section.statements,
                       [](const ReleasedStatement& statement) { return statement.counts.has_value(); });
}

Limit limitOfAlpha(int alpha, PeopleCount people)
{
    const bool isFine = people >= kFinerFrom;
    if (alpha <= (isFine ? -100 : 0))
        return Limit::OrFewer;
    return !isFine && alpha >= kAlphaEnd ? Limit::OrMore : Limit::Exact;
}

Fraction meanScore(const Questionnaire& questionnaire, const Item& item, const std::vector<PeopleCount>& points)
{
    Fraction sum;
    for (std::size_t i = 0; i < points.size(); ++i)
        sum += questionnaire.scoreOf(item, questionnaire.scale[i].value) * Fraction(points[i]);
    return sum / Fraction(sumOf(points));
}

Fraction meanScore(const Scenario& scenario, const std::vector<PeopleCount>& options)
{
    Fraction sum;
    for (std::size_t i = 0; i < options.size(); ++i)
        sum += scenario.options[i].score * Fraction(100) * Fraction(options[i]);
    return sum / Fraction(sumOf(options));
}

} // namespace soundings
