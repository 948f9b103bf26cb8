// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/response_score.h"
#include "core/staff/staff_result.h"

#include <vector>

namespace soundings {

/// Where a must-have stands (SCORING.md section 7). Open: not answered, does not apply, or a statement not published.
enum class MustHaveStanding { Open, Unmet, Unconfirmed, Met };

/// A must-have that both rounds asked.
struct MustHaveChange {
    ItemId item;
    MustHaveStanding before = MustHaveStanding::Open;
    MustHaveStanding after = MustHaveStanding::Open;
};

/// Every must-have of `common`, in its order.
std::vector<MustHaveChange> mustHaveChanges(const Questionnaire& common, const MustHaveStates& before,
                                            const MustHaveStates& after);
/// The same of a survey; both results are of `common`.
std::vector<MustHaveChange> mustHaveChanges(const Questionnaire& common, const StaffResult& before,
                                            const StaffResult& after);

} // namespace soundings
