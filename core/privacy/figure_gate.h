// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/disclosure_rules.h"
#include "core/privacy/released_figure.h"

#include <cstdint>

namespace soundings {

/// The most that may be told of a figure, however many people are behind it: without its spread, or like one of fewer
/// than 20 people.
enum class Detail { Full, NoSpread, Coarse };

/// What a figure is made from, before the gate.
struct FigureSource {
    int people = 0; ///< with a scored answer
    std::optional<Fraction> score; ///< 0..100
    std::optional<double> variance; ///< of the people's scores, with n − 1; empty: neither interval nor spread
    int levels = 5; ///< points of the scale
    std::optional<std::int64_t> favourable; ///< people above the middle of the ruler
    std::vector<std::int64_t> points; ///< people by point as answered, lowest first; empty for other figures than items
    /// Answers below, at and above the middle of the ruler: the kinds of which nearly all may be.
    std::vector<std::int64_t> kinds;
    Fraction doubt{}; ///< how far from `score` the true one may lie, either way
    Detail detail = Detail::Full;
};

/// How many people the agency has, told by the user; 0 where not known.
using Headcount = std::int64_t;

/// Turns one figure's source into what may be shown of it.
class FigureGate {
public:
    FigureGate(const DisclosureRules& rules, int minimumGroup, Headcount headcount)
        : m_rules(rules), m_minimumGroup(minimumGroup), m_headcount(headcount)
    {
    }
    [[nodiscard]] int minimumGroup() const { return m_minimumGroup; }
    /// Empty: too few people.
    [[nodiscard]] std::optional<ReleasedFigure> release(const FigureSource& source) const;
    /// The score as it may be used for other figures: at most 95 and at least 5 (90 and 10 on two points) where fewer
    /// than 100 people answered, so that no total says that every one of them stood at an end.
    [[nodiscard]] Fraction blurred(const Fraction& score, int people, int levels) const;
    /// OrMore and OrFewer at the ends of the ruler of fewer than 100 people.
    [[nodiscard]] Limit limitOf(const Fraction& score, int people, int levels) const;
    /// What figures made of others take a score for: in the middle of what its limit stands for.
    [[nodiscard]] Fraction assumed(const Fraction& score, int people, int levels) const;
    /// Nine in ten or more of fewer than 100 people gave answers of one kind.
    [[nodiscard]] bool nearlyAllAreOfAKind(const FigureSource& source) const;
    /// Nine in ten or more, or one in ten or fewer, of fewer than 100 people are favourable.
    [[nodiscard]] bool isFavourableALimit(const FigureSource& source) const;
    /// Whether the spread of it is told.
    [[nodiscard]] bool hasSpread(const FigureSource& source) const;
    /// The variance that intervals go by: never so small that it would say that everybody gave the same answer.
    [[nodiscard]] double toldVariance(const FigureSource& source) const;
    /// Takes the score of fewer than 100 people for the nearest multiple of five that is no limit, and adds to its
    /// doubt; no favourable share, which to the nearest five is an exact number of so few people.
    void tellInFives(FigureSource& source) const;
    /// A share of things of which each person gave several: how finely it may be told goes by the people.
    [[nodiscard]] ReleasedShare share(std::int64_t count, std::int64_t of, std::int64_t people) const;
    /// Shares that add up to everything: to the nearest ten where one of them is a limit, which the others would undo.
    [[nodiscard]] std::vector<ReleasedShare> partition(const std::vector<std::int64_t>& counts,
                                                       std::int64_t people) const;

private:
    [[nodiscard]] std::optional<ReleasedInterval> interval(const FigureSource& source, const Fraction& score) const;
    /// By the headcount: what is left of the variance, in quarters where the spread is not told.
    [[nodiscard]] double toldUncovered(const FigureSource& source) const;
    /// Before rounding.
    [[nodiscard]] std::optional<statistics::Interval> exactInterval(const FigureSource& source, const Fraction& score,
                                                                    double variance) const;
    [[nodiscard]] std::optional<statistics::Interval> comparedBy(const FigureSource& source,
                                                                 const ReleasedFigure::Values& values) const;
    /// In whole numbers, limits and shares in fives.
    [[nodiscard]] bool isCoarse(const FigureSource& source) const;
    [[nodiscard]] ReleasedShare favourableShare(const FigureSource& source) const;
    [[nodiscard]] std::vector<ReleasedShare> distribution(const FigureSource& source) const;
    [[nodiscard]] std::optional<ReleasedSpread> spread(const FigureSource& source) const;

    DisclosureRules m_rules;
    int m_minimumGroup;
    Headcount m_headcount;
};

} // namespace soundings
