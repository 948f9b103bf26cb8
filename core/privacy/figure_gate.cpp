// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/figure_gate.h"

#include "core/statistics/agreement.h"
#include "core/statistics/histogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace soundings {

namespace {

constexpr int kFive = 5;

int downToFive(double value) { return static_cast<int>(std::floor(value / kFive)) * kFive; }
int upToFive(double value) { return static_cast<int>(std::ceil(value / kFive)) * kFive; }

int roundedPercent(std::int64_t count, std::int64_t people, int step)
{
    return (Fraction::of(100 * static_cast<Int128>(count), static_cast<Int128>(people) * step)).rounded() * step;
}

/// What is left of the variance when so many of the headcount answered: (N − n)/(N − 1).
double uncoveredShare(Headcount headcount, int people)
{
    if (headcount == 0)
        return 1;
    if (headcount <= people)
        return 0;
    return static_cast<double>(headcount - people) / static_cast<double>(headcount - 1);
}

/// Up to the next quarter: asked with one headcount after the other, small groups would give their spread back.
double upToQuarter(double share) { return std::ceil(share * 4) / 4; }

/// Of people of whom all but two stand at one point and those two a point above and below. Nothing narrower is told
/// apart, or the interval would say that everybody gave the same answer.
double leastVariance(int people, int levels)
{
    const double step = 100.0 / (levels - 1);
    return 2 * step * step / (people - 1);
}

} // namespace

Fraction FigureGate::blurred(const Fraction& score, int people, int levels) const
{
    if (people >= m_rules.nearlyAllBelow)
        return score;
    const Fraction end(levels == 2 ? 10 : 5);
    return std::clamp(score, end, Fraction(100) - end);
}

/// The end of what may be told belongs to the limit: else ten people on two points were at 90 or, in a limit, at 100.
Limit FigureGate::limitOf(const Fraction& score, int people, int levels) const
{
    if (people >= m_rules.nearlyAllBelow)
        return Limit::Exact;
    if (score >= blurred(Fraction(100), people, levels))
        return Limit::OrMore;
    return score <= blurred(Fraction(0), people, levels) ? Limit::OrFewer : Limit::Exact;
}

ReleasedShare FigureGate::share(std::int64_t count, std::int64_t people) const { return share(count, people, people); }

ReleasedShare FigureGate::share(std::int64_t count, std::int64_t of, std::int64_t people) const
{
    if (people < m_rules.nearlyAllBelow && 10 * count >= 9 * of)
        return {90, Limit::OrMore};
    if (people < m_rules.nearlyAllBelow && 10 * count <= of)
        return {10, Limit::OrFewer};
    return {roundedPercent(count, of, people < m_rules.exactFrom ? kFive : 1), Limit::Exact};
}

double FigureGate::toldVariance(const FigureSource& source) const
{
    const bool mayBeAlike = source.people > 1 && source.people < m_rules.nearlyAllBelow;
    return mayBeAlike ? std::max(*source.variance, leastVariance(source.people, source.levels)) : *source.variance;
}

std::optional<statistics::Interval> FigureGate::exactInterval(const FigureSource& source, const Fraction& score,
                                                              double variance) const
{
    double uncovered = uncoveredShare(m_headcount, source.people);
    if (source.people < m_rules.spreadFrom)
        uncovered = upToQuarter(uncovered);
    const auto found =
        statistics::boundedRulerInterval({score.toDouble(), variance, source.people, source.levels}, uncovered);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<ReleasedInterval> FigureGate::interval(const FigureSource& source, const Fraction& score) const
{
    if (!source.variance)
        return std::nullopt;
    const auto found = exactInterval(source, score, toldVariance(source));
    if (!found)
        return std::nullopt;
    if (source.people < m_rules.exactFrom)
        return ReleasedInterval{downToFive(found->lower), upToFive(found->upper)};
    return ReleasedInterval{static_cast<int>(std::lround(found->lower)), static_cast<int>(std::lround(found->upper))};
}

std::optional<statistics::Interval> FigureGate::comparedBy(const FigureSource& source,
                                                           const ReleasedFigure::Values& values) const
{
    if (values.limit != Limit::Exact) {
        const double at = values.exact.toDouble();
        return exactInterval(source, values.exact, at * (100 - at) * source.people / (source.people - 1));
    }
    if (values.spread)
        return exactInterval(source, values.exact, toldVariance(source));
    if (!values.interval)
        return std::nullopt;
    return statistics::Interval{static_cast<double>(values.interval->lower),
                                static_cast<double>(values.interval->upper)};
}

bool FigureGate::nearlyAllAreOfAKind(const FigureSource& source) const
{
    const auto isNearlyAll = [&](std::int64_t count) {
        return 10 * count >= 9 * static_cast<std::int64_t>(source.people);
    };
    const bool areFavourable = source.favourable && share(*source.favourable, source.people).limit != Limit::Exact;
    return source.people < m_rules.nearlyAllBelow
        && (areFavourable || std::any_of(source.kinds.begin(), source.kinds.end(), isNearlyAll)
            || std::any_of(source.points.begin(), source.points.end(), isNearlyAll));
}

std::vector<ReleasedShare> FigureGate::distribution(const FigureSource& source) const
{
    std::vector<ReleasedShare> shares;
    if (source.people < m_rules.distributionFrom || nearlyAllAreOfAKind(source))
        return shares;
    for (const std::int64_t count : source.points)
        shares.push_back({roundedPercent(count, source.people, 1), Limit::Exact});
    return shares;
}

std::optional<ReleasedSpread> FigureGate::spread(const FigureSource& source) const
{
    if (!source.variance || source.people < m_rules.spreadFrom || nearlyAllAreOfAKind(source))
        return std::nullopt;
    ReleasedSpread spread;
    spread.standardDeviation = std::sqrt(*source.variance);
    if (source.points.empty())
        return spread;
    const statistics::Histogram histogram(source.points);
    if (const auto deviation = statistics::averageDeviation(histogram))
        spread.averageDeviation = deviation->fromMedian;
    if (const auto agreement = statistics::rwg(histogram))
        spread.withinGroupAgreement = agreement->value;
    spread.isSplit = statistics::isSplit(histogram);
    return spread;
}

std::optional<ReleasedFigure> FigureGate::release(const FigureSource& source) const
{
    if (source.people < m_minimumGroup || !source.score)
        return std::nullopt;
    ReleasedFigure::Values values;
    const Fraction score = blurred(*source.score, source.people, source.levels);
    values.limit = limitOf(*source.score, source.people, source.levels);
    values.people = source.people;
    values.earlySign = source.people < m_rules.exactFrom;
    values.unrounded = score;
    values.exact = values.earlySign ? Fraction(score.rounded()) : score;
    if (values.limit == Limit::Exact)
        values.interval = interval(source, score);
    if (source.favourable)
        values.favourable = share(*source.favourable, source.people);
    values.distribution = distribution(source);
    if (values.limit == Limit::Exact)
        values.spread = spread(source);
    values.comparedBy = comparedBy(source, values);
    return ReleasedFigure(std::move(values));
}

} // namespace soundings
