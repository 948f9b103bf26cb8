// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/staff_change.h"
#include "core/response/round_record.h"
#include "core/scoring/index.h"
#include "core/scoring/sum.h"

namespace soundings {

/// A survey of a round with the state of that round; null where the round has none.
struct ComparedSurvey {
    const SurveyRecord* survey = nullptr;
    RoundState state = RoundState::Open;
};

/// What is shown of it as far as it is about the statements of `common`; empty where the round has none.
std::optional<StaffResult> resultOn(const ComparedSurvey& compared, const QuestionnairePtr& common);

/// A survey compared with the earlier one, and what Readiness may take of both on common items.
struct ComparedStaff {
    StaffChange change;
    std::optional<StaffPart> before;
    std::optional<StaffPart> after;
    std::optional<SumTerm> sumBefore; ///< behind `before`, where it is shown
    std::optional<SumTerm> sumAfter;
};

/// At least one of the two must be there.
ComparedStaff compareSurveys(const ComparedSurvey& before, const ComparedSurvey& after);

} // namespace soundings
