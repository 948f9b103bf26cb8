// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"

#include <cstddef>
#include <vector>

namespace soundings {

/// An item of which someone said "don't know", or a rated item low enough for a suggestion.
struct NextStepSuggestion {
    QuestionnaireId questionnaire;
    AgencyId about; ///< empty but for partner responses
    ItemId item;
    bool mustHave = false; ///< an unmet must-have: these come first
    Text text;
};

/// Suggestions from the answers, the most pressing first: unmet must-haves, then the lowest answers by the share of the
/// index they decide. At most `limit`.
std::vector<NextStepSuggestion> suggestedNextSteps(const RoundResult& result, std::size_t limit);

struct ToFindOut {
    QuestionnaireId questionnaire;
    AgencyId about; ///< empty but for partner responses
    ItemId item;
};
/// Every "don't know" of consensus and partner responses, in the order of the questionnaires.
std::vector<ToFindOut> toFindOut(const RoundResult& result);

} // namespace soundings
