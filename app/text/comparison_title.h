// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/comparison/round_comparison.h"

namespace soundings {

/// The one of the two rounds that has no number at all, the later where neither has: a gap, of which no change can be
/// said. Null where both have one.
const Round* roundWithoutNumbers(const RoundComparison& comparison);
/// What changed clearly as a title, the largest first: "Trust in Westmoor Police fell by 9 and readiness rose by 5". Of
/// more than three the others are counted, and where anything fell the largest fall is among the three. A part of
/// readiness is told where readiness does not say it. "No clear change in readiness" where nothing did; or that one of
/// the rounds has no numbers.
QString comparisonTitle(const RoundComparison& comparison);

} // namespace soundings
