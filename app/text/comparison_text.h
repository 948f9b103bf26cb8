// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/comparison/round_comparison.h"

namespace soundings {

/// The one of the two rounds that has no number at all, the later where neither has: a gap, of which no change can be
/// said. Null where both have one.
const Round* roundWithoutNumbers(const RoundComparison& comparison);
/// All that changed clearly as a title: "Trust in Westmoor Police fell by 9 and readiness rose by 5", "No clear change
/// in readiness"; or that one of the rounds has no numbers.
QString comparisonTitle(const RoundComparison& comparison);
/// The partners rated in one of the two rounds only, a sentence for each round that has any.
QStringList partnersRatedOnce(const RoundComparison& comparison);
/// What the figure shows, a sentence each, and what was left out; what moved each part is left to the parts.
QStringList comparisonSentences(const RoundComparison& comparison);
/// Beside the figure, which says how each number changed: what moved those that changed clearly (lines that begin with
/// a dash stand below the one before), what could be chance, what was left out.
QStringList movedSentences(const RoundComparison& comparison);
/// The whole comparison in a few sentences: readiness, each partner, what moved most, what was left out.
QString comparisonText(const RoundComparison& comparison);

} // namespace soundings
