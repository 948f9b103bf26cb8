// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/response_change.h"
#include "core/scoring/response_score.h"
#include "core/scoring/sum.h"

namespace soundings {

/// One response of a round as the comparison sees it; both null where the round has none.
struct ComparedResponse {
    QuestionnairePtr questionnaire;
    const Answers* answers = nullptr;
};

/// A response compared with the earlier one, and both rescored on what they have in common.
struct RescoredResponse {
    ResponseChange change;
    std::optional<ResponseScore> before;
    std::optional<ResponseScore> after;
    std::optional<SumTerm> sumBefore; ///< behind `before`, where both rounds have a response
    std::optional<SumTerm> sumAfter;
};

/// At least one of the two must be there; with only one there is nothing to compare.
RescoredResponse compareResponses(const ComparedResponse& before, const ComparedResponse& after);

} // namespace soundings
