// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/comparison/round_comparison.h"

namespace soundings {

/// All that changed clearly as a title: "Trust in Westmoor Police fell by 9 and readiness rose by 5", "No clear change
/// in readiness".
QString comparisonTitle(const RoundComparison& comparison);
/// What the figure shows, a sentence each, and what was left out; what moved each part is left to the parts.
QStringList comparisonSentences(const RoundComparison& comparison);
/// The whole comparison in a few sentences: readiness, each partner, what moved most, what was left out.
QString comparisonText(const RoundComparison& comparison);

} // namespace soundings
