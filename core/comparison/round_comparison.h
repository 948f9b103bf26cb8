// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round_record.h"
#include "core/results/round_result.h"

#include <optional>
#include <vector>

namespace soundings {

/// A change of an index below this many points is "no clear change" (SCORING.md section 9).
inline constexpr int kNoClearChangeBelow = 8;

enum class ChangeDirection { NoClearChange, Up, Down, NotComparable };

/// One number before and after, both on the common items only.
struct ScoreChange {
    std::optional<Fraction> before;
    std::optional<Fraction> after;
    std::optional<ScoreRange> rangeBefore;
    std::optional<ScoreRange> rangeAfter;
    std::optional<Band> bandBefore;
    std::optional<Band> bandAfter;
    /// Of staff figures only: a number that is a limit, and where it would be if everyone had answered.
    Limit limitBefore = Limit::Exact;
    Limit limitAfter = Limit::Exact;
    std::optional<ReleasedInterval> intervalBefore = {};
    std::optional<ReleasedInterval> intervalAfter = {};
    std::optional<statistics::Interval> comparedBefore = {}; ///< what tells chance apart; of limits too
    std::optional<statistics::Interval> comparedAfter = {};
    /// Of the displayed numbers, so that nobody sees 63 − 55 called something else than 8. Empty if either is missing.
    [[nodiscard]] std::optional<int> displayedChange() const;
    /// Up and Down from 8 points, and where both have intervals only if the interval of the difference leaves 0 out.
    [[nodiscard]] ChangeDirection direction() const;
    /// 8 points or more that chance alone could be: both have intervals, and that of the difference holds 0 (MOVER).
    [[nodiscard]] bool couldBeChance() const;
};

struct SectionChange {
    SectionId id;
    ScoreChange change;
};

/// One item answered differently in the two rounds.
struct ItemChange {
    ItemId id;
    Answer before;
    Answer after;
    /// Points of the response's score that this item moved: contribution after − contribution before. The points of all
    /// items of a response add exactly to its change.
    Fraction moved;
};

/// What was left out so that only like is compared with like.
struct LeftOut {
    std::vector<ItemId> onlyBefore;
    std::vector<ItemId> onlyAfter;
    std::vector<ItemId> changedMeaning; ///< the same id with another scale or keying
};

struct ResponseChange {
    QuestionnairePtr questionnaire; ///< the later version
    AgencyId about; ///< empty but for partner responses
    std::string aboutName;
    ScoreChange change;
    std::vector<SectionChange> sections;
    std::vector<ItemChange> items; ///< largest movement first, then in the order of the questionnaire
    LeftOut leftOut;
    int commonItems = 0;
};

/// What people said to one item in both rounds, from their released distributions.
struct StaffItemShift {
    ItemId id;
    /// That a person of the later round stands higher than one of the earlier, ties counted half (Cliff 1996).
    double probabilityHigher = 0.5;
};

/// What two rounds of about so many people could show: a smaller change would not be clear.
struct VisibleChange {
    int people = 0; ///< answers each time, where the two differ their harmonic mean
    double points = 0;
};

struct StaffChange {
    QuestionnairePtr questionnaire;
    ScoreChange change; ///< empty numbers where a round may not be shown
    std::vector<SectionChange> sections;
    std::vector<StaffItemShift> shifts; ///< items with at least 30 people in both rounds, in order
    std::optional<VisibleChange> smallest; ///< empty where one round had more than twice the people of the other
    bool onlyBefore = false; ///< shown before and not after, or the other way round
    bool onlyAfter = false;
};

/// Two rounds side by side: table, chart and sentence are all made from this one value.
struct RoundComparison {
    Round before;
    Round after;
    Agency ours;
    bool sample = false;
    ScoreChange readiness;
    std::vector<ResponseChange> consensus;
    std::vector<StaffChange> surveys;
    std::vector<ResponseChange> partners; ///< partners rated in both rounds, alphabetical
    std::vector<std::string> partnersOnlyBefore; ///< names
    std::vector<std::string> partnersOnlyAfter;
};

/// Compares `before` with `after` on what both have (SCORING.md section 9).
RoundComparison compareRounds(const RoundRecord& before, const RoundRecord& after);

} // namespace soundings
