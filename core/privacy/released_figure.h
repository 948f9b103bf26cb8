// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"
#include "core/privacy/released_parts.h"
#include "core/scoring/part_score.h"
#include "core/statistics/figure.h"

#include <optional>
#include <vector>

namespace soundings {

/// A number about people that may be shown: made by the gate in core/privacy and by nothing else.
class ReleasedFigure {
public:
    /// What may be computed with and printed with decimals; a whole number where it is told as one.
    [[nodiscard]] const Fraction& exact() const { return m_values.exact; }
    /// What Readiness is reckoned from: under 20 people the fraction behind the whole number (SCORING.md section 1.6).
    [[nodiscard]] PartScore part() const
    {
        return {m_values.unrounded, isWhole() ? PartScore::Shown::Whole : PartScore::Shown::Exact};
    }
    /// What people see, 0..100.
    [[nodiscard]] int display() const { return m_values.exact.rounded(); }
    /// OrMore and OrFewer where nearly everybody of fewer than 100 people stood at an end of the ruler; About where the
    /// doubt is more than what rounding does anyway.
    [[nodiscard]] Limit limit() const
    {
        return m_values.limit == Limit::Exact && m_values.doubt > Fraction::of(1, 2) ? Limit::About : m_values.limit;
    }
    /// With a scored answer to this very figure; at least the minimum.
    [[nodiscard]] int people() const { return m_values.people; }
    /// Told as a whole number, its limits and share in fives: under 20 people, and where a fraction would undo what is
    /// coarse in a figure that adds up with it.
    [[nodiscard]] bool isWhole() const { return m_values.whole; }
    /// Told with less than its number of people allows, because the rest beside other figures would tell of a few.
    [[nodiscard]] bool isQuiet() const { return m_values.quiet; }
    /// How far the true score may be from the number, either way, beside what rounding to whole numbers does: where
    /// statements in it are told as "95 or more", and where it is told in fives. 0..10, mostly 0.
    [[nodiscard]] const Fraction& doubt() const { return m_values.doubt; }
    /// Fewer than 20 people.
    [[nodiscard]] bool isEarlySign() const { return m_values.earlySign; }
    /// Empty where the number is a limit.
    [[nodiscard]] const std::optional<ReleasedInterval>& interval() const { return m_values.interval; }
    /// The interval to compare it by: not rounded from 30 people, whose spread is shown; of a number that is a limit
    /// the widest that so many people could have there.
    [[nodiscard]] const std::optional<statistics::Interval>& comparedBy() const { return m_values.comparedBy; }
    /// People above the middle of the ruler. Empty for the whole questionnaire, and for the roles of a section one of
    /// which has a limit here: the share of everybody less the other roles' would undo it.
    [[nodiscard]] const std::optional<ReleasedShare>& favourable() const { return m_values.favourable; }
    /// Where the share would most likely be if everyone had answered, in percent; empty with it.
    [[nodiscard]] const std::optional<ReleasedInterval>& favourableInterval() const
    {
        return m_values.favourableInterval;
    }
    /// One share a point of the scale, lowest first, as answered. Empty for other figures than items, under 20 people,
    /// and where nearly all answers were of a kind.
    [[nodiscard]] const std::vector<ReleasedShare>& distribution() const { return m_values.distribution; }
    [[nodiscard]] const std::optional<ReleasedSpread>& spread() const { return m_values.spread; }

private:
    friend class FigureGate;
    struct Values {
        Fraction exact;
        Fraction unrounded;
        Limit limit = Limit::Exact;
        int people = 0;
        bool earlySign = false;
        bool whole = false;
        bool quiet = false;
        Fraction doubt;
        std::optional<ReleasedInterval> interval;
        std::optional<statistics::Interval> comparedBy;
        std::optional<ReleasedShare> favourable;
        std::optional<ReleasedInterval> favourableInterval;
        std::vector<ReleasedShare> distribution;
        std::optional<ReleasedSpread> spread;
    };
    explicit ReleasedFigure(Values values) : m_values(std::move(values)) { }
    Values m_values;
};

} // namespace soundings
