// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"
#include "core/scoring/sum.h"

namespace soundings {

/// The sum behind Readiness: governance down to its items; staff down to its sections.
SumTerm sumBehindReadiness(const RoundResult& result);
/// The sum behind a survey: its sections, or withheld.
SumTerm sumBehindSurvey(const StaffRelease& release);
/// The sum behind our trust in one partner.
SumTerm sumBehindTrust(const PartnerResult& partner);

} // namespace soundings
