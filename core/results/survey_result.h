// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/round_record.h"
#include "core/scoring/index.h"
#include "core/staff/staff_result.h"

namespace soundings {

/// What may be said of a survey of a round that is open or closed: nothing but the number of people who have finished
/// before it closes, nothing while its round is reopened, then what follows from its release (SCORING.md section 11).
StaffResult staffResult(const SurveyRecord& survey, RoundState state);
/// What readiness takes from it.
StaffPart staffPart(const StaffResult& result);

} // namespace soundings
