// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/contribution.h"
#include "core/comparison/response_change.h"
#include "core/comparison/staff_change.h"
#include "core/response/round_record.h"
#include "core/results/round_result.h"

#include <string>
#include <vector>

namespace soundings {

/// Two rounds side by side: table, chart and sentence are all made from this one value.
struct RoundComparison {
    Round before;
    Round after;
    Agency ours;
    bool sample = false;
    ScoreChange readiness;
    std::vector<Contribution> readinessContributions; ///< of governance items and staff statements
    std::vector<ResponseChange> consensus;
    std::vector<StaffChange> surveys;
    std::vector<ResponseChange> partners; ///< partners rated in both rounds, alphabetical
    std::vector<std::string> partnersOnlyBefore; ///< names
    std::vector<std::string> partnersOnlyAfter;
};

/// Compares `before` with `after` on what they have in common (SCORING.md section 9).
RoundComparison compareRounds(const RoundRecord& before, const RoundRecord& after);

} // namespace soundings
