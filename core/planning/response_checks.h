// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/consistency_check.h"

namespace soundings {

/// One response, ours or one about a partner.
struct CheckedResponse {
    const Questionnaire& questionnaire;
    const Answers& answers;
    AgencyId about;
    bool isOfPartner = false;
};

/// Adds what one response raises by itself, and beside the same one in the round before (nullptr: there is none).
void checkResponse(std::vector<ConsistencyCheck>& all, const CheckedResponse& response, const RoundResult* before);

} // namespace soundings
