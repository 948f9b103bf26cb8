// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"
#include "core/scoring/sum.h"

namespace soundings {

/// The sum behind Readiness: both parts down to their items.
SumTerm sumBehindReadiness(const RoundResult& result);
/// The sum behind a survey, down to its statements; a statement that is not published stands in it as withheld.
SumTerm sumBehindSurvey(const StaffResult& survey);
/// The sum behind our trust in one partner.
SumTerm sumBehindTrust(const PartnerResult& partner);

} // namespace soundings
