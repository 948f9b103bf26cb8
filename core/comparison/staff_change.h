// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/common_part.h"
#include "core/comparison/contribution.h"
#include "core/comparison/must_have_change.h"
#include "core/comparison/score_change.h"

#include <optional>
#include <vector>

namespace soundings {

/// How answers to one item moved between the rounds, from the people at each point.
struct StaffItemShift {
    ItemId id;
    /// Probability that a person of the later round scores higher than one of the earlier, ties counted half (Cliff
    /// 1996).
    double probabilityHigher = 0.5;
};

/// The smallest change that two rounds of about so many people could show as clear.
struct VisibleChange {
    PeopleCount people = 0; ///< answers each time, where the two differ their harmonic mean
    double points = 0;
};

struct StaffChange {
    QuestionnairePtr questionnaire;
    /// Without numbers where nothing of a round is shown, and, as `sections`, where the two have little in common.
    ScoreChange change;
    std::vector<Contribution> contributions; ///< of statements as published; empty where there is no change
    CommonPart common;
    std::vector<SectionChange> sections;
    std::vector<StaffItemShift> shifts; ///< items with at least 30 people in both rounds, in order
    std::optional<VisibleChange> smallest; ///< empty where one round had over twice as many people as the other
    bool onlyBefore = false; ///< shown before and not after, or the other way round
    bool onlyAfter = false;
    std::vector<MustHaveChange> mustHaves; ///< of statements asked in both rounds; empty unless both are shown
};

} // namespace soundings
