// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "core/results/round_result.h"

namespace soundings {

/// Readiness as a number that stands for itself.
/// Of governance where readiness has no number and that has one.
Headline readinessHeadline(const RoundResult& result);
/// Trust in our partners: of the only one, or the mean of all, which has no band.
Headline trustHeadline(const RoundResult& result);

/// What holds an index below what its number says, or keeps it from having a band: a sentence, then each must-have.
/// Nothing where nothing does. `partner` is null for readiness.
void addWhatHolds(Blocks& blocks, const RoundResult& result, const Index& index, const PartnerResult* partner);
/// What else is to be known of it, a sentence each: must-haves that do not hold it, what it is without, lines it could
/// be either side of.
QStringList otherNotes(const RoundResult& result, const Index& index, const PartnerResult* partner);

} // namespace soundings
