// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/staff_figure.h"

#include "core/release/table_columns.h"
#include "core/statistics/histogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace soundings {

namespace {

/// The least common denominator; 0 where it would be over `most`.
std::int64_t commonDenominator(const std::vector<std::optional<Fraction>>& scores, std::int64_t most)
{
    std::int64_t common = 1;
    for (const std::optional<Fraction>& score : scores) {
        if (!score)
            continue;
        if (score->denominator() > most)
            return 0;
        const auto own = static_cast<std::int64_t>(score->denominator());
        common *= own / std::gcd(common, own);
        if (common > most)
            return 0;
    }
    return common;
}

/// Up to the next multiple of 1/`parts`; not for negative numbers.
Fraction upTo(const Fraction& score, std::int64_t parts)
{
    const Fraction scaled = score * Fraction(parts);
    return Fraction::of((scaled.numerator() + scaled.denominator() - 1) / scaled.denominator(), parts);
}

} // namespace

double uncoveredBy(PeopleCount people, std::optional<PeopleCount> headcount)
{
    if (!headcount)
        return 1;
    return *headcount <= people ? 0 : static_cast<double>(*headcount - people) / static_cast<double>(*headcount - 1);
}

LikelyRange likelyRange(const statistics::Interval& interval, bool isUsualSpread)
{
    const auto rounded = [](double end) { return static_cast<int>(std::lround(std::clamp(end, 0.0, 100.0))); };
    return {rounded(interval.lower), rounded(interval.upper), isUsualSpread};
}

StaffFigure figureOf(const RoundedScore& rounded)
{
    StaffFigure figure;
    figure.score = Fraction(rounded.value);
    figure.limit = rounded.limit;
    figure.people = rounded.people;
    return figure;
}

std::vector<std::optional<Fraction>> addable(const std::vector<std::optional<Fraction>>& scores)
{
    constexpr std::int64_t kMostParts = 1'000'000'000;
    std::vector<std::optional<Fraction>> all = scores;
    if (commonDenominator(scores, kMostParts) == 0)
        for (std::optional<Fraction>& score : all)
            if (score)
                score = upTo(*score, kMostParts);
    return all;
}

std::vector<PointShare> sharesOf(const std::vector<PeopleCount>& counts, const std::vector<int>& names)
{
    const PeopleCount people = std::accumulate(counts.begin(), counts.end(), PeopleCount{0});
    std::vector<Fraction> parts;
    for (const PeopleCount count : counts)
        parts.push_back(Fraction::of(static_cast<Int128>(100) * count, people));
    const std::vector<std::int64_t> percent = largestRemainder(parts, 1);
    std::vector<PointShare> shares;
    for (std::size_t i = 0; i < counts.size(); ++i)
        shares.push_back({names[i], counts[i], static_cast<int>(percent[i])});
    return shares;
}

void addInterval(StaffFigure& figure, const Published& published, double variance, bool isUsualSpread)
{
    const double score = figure.score.toDouble();
    const auto people = static_cast<double>(figure.people);
    // No people on the ruler are further apart than those who all stand at its ends.
    const double most = score * (100 - score) * people / (people - 1);
    const statistics::RulerMean mean{score, std::min(variance, most), figure.people,
                                     static_cast<int>(published.questionnaire.scale.size())};
    const auto found = statistics::boundedRulerInterval(mean, uncoveredBy(figure.people, published.release.headcount));
    statistics::Interval interval = *found;
    if (figure.limit == Limit::OrFewer)
        interval.lower = 0;
    if (figure.limit == Limit::OrMore)
        interval.upper = 100;
    figure.comparedBy = interval;
    figure.interval = likelyRange(interval, isUsualSpread);
}

double rulerVariance(const Questionnaire& questionnaire, const Item& item, const std::vector<PeopleCount>& points)
{
    const double mean = meanScore(questionnaire, item, points).toDouble();
    double squares = 0;
    PeopleCount people = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double apart = questionnaire.scoreOf(item, questionnaire.scale[i].value).toDouble() - mean;
        squares += static_cast<double>(points[i]) * apart * apart;
        people += points[i];
    }
    return squares / static_cast<double>(people - 1);
}

} // namespace soundings
