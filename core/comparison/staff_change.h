// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/common_part.h"
#include "core/comparison/score_change.h"

#include <optional>
#include <vector>

namespace soundings {

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
    CommonPart common;
    std::vector<SectionChange> sections;
    std::vector<StaffItemShift> shifts; ///< items with at least 30 people in both rounds, in order
    std::optional<VisibleChange> smallest; ///< empty where one round had more than twice the people of the other
    bool onlyBefore = false; ///< shown before and not after, or the other way round
    bool onlyAfter = false;
};

} // namespace soundings
