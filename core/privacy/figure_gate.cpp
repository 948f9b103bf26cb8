// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/figure_gate.h"

#include "core/privacy/favourable_interval.h"
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

/// So many of things that so many people gave.
struct Share {
    std::int64_t count = 0;
    std::int64_t of = 0;
    std::int64_t people = 0;
};

Limit limitOfShare(const DisclosureRules& rules, const Share& share)
{
    if (share.people < rules.nearlyAllBelow && 10 * share.count >= 9 * share.of)
        return Limit::OrMore;
    return share.people < rules.nearlyAllBelow && 10 * share.count <= share.of ? Limit::OrFewer : Limit::Exact;
}

ReleasedShare shareOf(const DisclosureRules& rules, const Share& share, int step)
{
    switch (const Limit limit = limitOfShare(rules, share)) {
    case Limit::OrMore:
        return {90, limit};
    case Limit::OrFewer:
        return {10, limit};
    case Limit::Exact:
    case Limit::About:
        break;
    }
    return {roundedPercent(share.count, share.of, step), Limit::Exact};
}

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

Fraction FigureGate::assumed(const Fraction& score, int people, int levels) const
{
    if (limitOf(score, people, levels) == Limit::Exact)
        return score;
    const Fraction end = blurred(score, people, levels);
    return (end + Fraction(end > Fraction(50) ? 100 : 0)) / Fraction(2);
}

void FigureGate::tellInFives(FigureSource& source) const
{
    if (!source.score || source.people >= m_rules.nearlyAllBelow)
        return;
    source.favourable.reset();
    if (limitOf(*source.score, source.people, source.levels) != Limit::Exact)
        return;
    const Fraction least = blurred(Fraction(0), source.people, source.levels) + Fraction(kFive);
    const Fraction most = Fraction(100) - least;
    const Fraction nearest(kFive * (*source.score / Fraction(kFive)).rounded());
    source.score = std::clamp(nearest, least, most);
    // What lies between the last multiple and the limit belongs to that multiple.
    source.doubt += *source.score == least || *source.score == most ? Fraction(kFive) : Fraction::of(kFive, 2);
}

ReleasedShare FigureGate::share(std::int64_t count, std::int64_t of, std::int64_t people) const
{
    return shareOf(m_rules, {count, of, people}, people < m_rules.exactFrom ? kFive : 1);
}

std::vector<ReleasedShare> FigureGate::partition(const std::vector<std::int64_t>& counts, std::int64_t people) const
{
    constexpr int kTen = 10;
    const std::int64_t all = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    const auto isLimited = [&](std::int64_t count) {
        return limitOfShare(m_rules, {count, all, people}) != Limit::Exact;
    };
    const bool inTens = std::any_of(counts.begin(), counts.end(), isLimited);
    std::vector<ReleasedShare> shares;
    for (const std::int64_t count : counts)
        shares.push_back(inTens ? shareOf(m_rules, {count, all, people}, kTen) : share(count, all, people));
    return shares;
}

ReleasedShare FigureGate::favourableShare(const FigureSource& source) const
{
    return shareOf(m_rules, {*source.favourable, source.people, source.people}, isCoarse(source) ? kFive : 1);
}

double FigureGate::toldUncovered(const FigureSource& source) const
{
    const double uncovered = uncoveredShare(m_headcount, source.people);
    return m_rules.quarterHeadcounts && !hasSpread(source) ? upToQuarter(uncovered) : uncovered;
}

double FigureGate::toldVariance(const FigureSource& source) const
{
    const bool mayBeAlike = m_rules.hideAlike && source.people > 1 && source.people < m_rules.nearlyAllBelow;
    return mayBeAlike ? std::max(*source.variance, leastVariance(source.people, source.levels)) : *source.variance;
}

std::optional<statistics::Interval> FigureGate::exactInterval(const FigureSource& source, const Fraction& score,
                                                              double variance) const
{
    const double uncovered = toldUncovered(source);
    const auto at = [&](const Fraction& mean) {
        const Fraction onRuler = std::clamp(mean, Fraction(0), Fraction(100));
        return statistics::boundedRulerInterval({onRuler.toDouble(), variance, source.people, source.levels},
                                                uncovered);
    };
    const auto lowest = at(score - source.doubt);
    const auto highest = at(score + source.doubt);
    return lowest && highest ? std::optional(statistics::Interval{lowest->lower, highest->upper}) : std::nullopt;
}

std::optional<ReleasedInterval> FigureGate::interval(const FigureSource& source, const Fraction& score) const
{
    if (!source.variance)
        return std::nullopt;
    const auto found = exactInterval(source, score, toldVariance(source));
    if (!found)
        return std::nullopt;
    if (isCoarse(source))
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
    return source.people < m_rules.nearlyAllBelow
        && (isFavourableALimit(source) || std::any_of(source.kinds.begin(), source.kinds.end(), isNearlyAll)
            || std::any_of(source.points.begin(), source.points.end(), isNearlyAll));
}

bool FigureGate::isFavourableALimit(const FigureSource& source) const
{
    return source.favourable
        && limitOfShare(m_rules, {*source.favourable, source.people, source.people}) != Limit::Exact;
}

bool FigureGate::isCoarse(const FigureSource& source) const
{
    return source.people < m_rules.exactFrom || source.detail == Detail::Coarse;
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

bool FigureGate::hasSpread(const FigureSource& source) const
{
    return source.score && source.variance && source.people >= m_rules.spreadFrom && source.detail == Detail::Full
        && limitOf(*source.score, source.people, source.levels) == Limit::Exact && !nearlyAllAreOfAKind(source);
}

std::optional<ReleasedSpread> FigureGate::spread(const FigureSource& source) const
{
    if (!hasSpread(source))
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
    values.whole = isCoarse(source);
    values.quiet = source.detail != Detail::Full;
    values.doubt = source.doubt;
    values.exact = values.whole ? Fraction(score.rounded()) : score;
    values.unrounded = values.earlySign ? score : values.exact;
    if (values.limit == Limit::Exact)
        values.interval = interval(source, score);
    if (source.favourable) {
        values.favourable = favourableShare(source);
        values.favourableInterval =
            favourableInterval({*values.favourable, source.people, values.whole, toldUncovered(source)});
    }
    values.distribution = distribution(source);
    values.spread = spread(source);
    values.comparedBy = comparedBy(source, values);
    return ReleasedFigure(std::move(values));
}

} // namespace soundings
