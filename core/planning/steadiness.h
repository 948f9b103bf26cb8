// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/next_band.h"

#include <optional>

namespace soundings {

/// How far Readiness moves when each section's weight, of governance and of staff, is by itself a quarter more or less;
/// as it is now included. A weight under which there is no number is left out. Empty where there is no number now.
std::optional<Steadiness> steadinessOfReadiness(const RoundResult& result);
/// The same of Trust over that partner's sections.
std::optional<Steadiness> steadinessOfTrust(const PartnerResult& partner);

} // namespace soundings
