// SPDX-License-Identifier: GPL-3.0-or-later
// Where a survey's score could end up once everything is answered (SCORING.md section 8), as far as it may be told.
#include "core/privacy/incomplete_people.h"
#include "core/privacy/staff_gate.h"
#include "core/scoring/range_mean.h"

#include <algorithm>

namespace soundings {

namespace {

ScoreRange outwardToFives(const ScoreRange& range)
{
    const auto fives = [](const Fraction& value) { return static_cast<std::int64_t>((value / Fraction(5)).rounded()); };
    std::int64_t low = fives(range.low);
    std::int64_t high = fives(range.high);
    if (Fraction(5 * low) > range.low)
        --low;
    if (Fraction(5 * high) < range.high)
        ++high;
    return {Fraction(5 * low), Fraction(5 * high)};
}

/// The range of a section whose score is taken for another one: both its ends would give the true one away.
ScoreRange shifted(const ScoreRange& range, const Fraction& shift)
{
    const auto moved = [&](const Fraction& end) { return std::clamp(end + shift, Fraction(0), Fraction(100)); };
    const ScoreRange made{moved(range.low), moved(range.high)};
    return made.low == made.high ? made : outwardToFives(made);
}

/// What the people owe of a section, added up: each from 0 to 100.
Fraction owed(const SectionTally& tally, std::int64_t unitsOf100)
{
    Fraction sum;
    for (const RangeTally& range : tally.ranges)
        sum += Fraction::of(100 * static_cast<Int128>(range.high - range.low),
                            static_cast<Int128>(unitsOf100) * range.applicableWeight);
    return sum;
}

std::int64_t peopleOf(const std::vector<RangeTally>& ranges)
{
    std::int64_t people = 0;
    for (const RangeTally& range : ranges)
        people += range.people;
    return people;
}

} // namespace

/// Both ends are sums over the people who owe an answer beside the score, of everybody: where those or the others who
/// left something out are few, and the range is not told too roughly to say what one of them answered, it is reckoned
/// from what is shown and from how much is owed.
ScoreRange StaffGate::sectionRange(const StaffSectionMean& mean, std::size_t section, const SectionFigure& figure,
                                   bool isRough) const
{
    const SectionTally& tally = m_counts->sections[section];
    const int minimum = m_gate.minimumGroup();
    const bool areAnyFew = areFew(tally.unsure, minimum) || areFew(tally.partly - tally.unsure, minimum);
    if (!m_rules.hideIncomplete || isRough || !areAnyFew)
        return figure.usable == *mean.mean.score ? *mean.range : shifted(*mean.range, figure.usable - *mean.mean.score);
    const Fraction people(peopleOf(tally.ranges));
    const Fraction scored(mean.mean.people);
    const Fraction open = owed(tally, m_counts->unitsOf100);
    const auto onRuler = [&](const Fraction& sum) { return std::clamp(sum / people, Fraction(0), Fraction(100)); };
    return {onRuler(scored * figure.usable - open),
            onRuler(scored * figure.usable + open + Fraction(100) * (people - scored))};
}

/// A section that is not shown could be anything here too: its true limits would give its few people back.
std::optional<ScoreRange> StaffGate::range(const StaffMeans& means, const std::vector<SectionFigure>& figures,
                                           const ReleasedFigure& pillar) const
{
    // Half of what the range is rounded to, times the people and the sections, is how far what the few answered is
    // open.
    constexpr int kRuler = 100;
    std::int64_t weights = 0;
    for (const Section& section : m_questionnaire.sections)
        weights += section.weight;
    const auto isRough = [&](std::size_t section) {
        return static_cast<std::int64_t>(means.sections[section].mean.people) * weights
            >= static_cast<std::int64_t>(kRuler) * m_questionnaire.sections[section].weight;
    };
    RangeMean sum;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!means.sections[i].range)
            continue;
        ScoreRange range{Fraction(0), Fraction(100)};
        if (figures[i].isShown)
            range = sectionRange(means.sections[i], i, figures[i], isRough(i));
        sum.add(m_questionnaire.sections[i].weight, range);
    }
    const std::optional<ScoreRange> range = sum.mean();
    if (!range || !pillar.isWhole())
        return range;
    return range->low == range->high ? ScoreRange{pillar.exact(), pillar.exact()} : outwardToFives(*range);
}

} // namespace soundings
