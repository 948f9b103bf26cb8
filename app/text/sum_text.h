// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/results/round_result.h"
#include "core/scoring/sum.h"

namespace soundings {

/// Title of any line of a sum: "Governance", "Leadership: support from the top", an item's text, "Readiness".
QString sumTermTitle(const RoundResult& result, const SumTerm& term, const AgencyId& about);
/// Why equal lines may differ by a tenth of a point.
QString sumRoundingText();
/// The whole sum as indented plain text, for the command line and for copying.
QString sumText(const RoundResult& result, const SumTerm& term, const AgencyId& about);

/// What a line of a sum says beside its title: the answer's label for a rated item, else why it does not count; empty
/// for a line that simply counts.
QString sumAnswerText(const RoundResult& result, const SumTerm& term, const AgencyId& about);
/// "64", or "80 or more" of a staff figure that is a limit; empty without a score.
QString sumScoreText(const SumTerm& term);

} // namespace soundings
