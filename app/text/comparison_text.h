// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/text/comparison_title.h"
#include "core/comparison/round_comparison.h"

namespace soundings {

/// The partners rated in one of the two rounds only, a sentence for each round that has any.
QStringList partnersRatedOnce(const RoundComparison& comparison);
/// What the figure shows, a sentence each, and what was left out; what moved each part is left to the parts.
QStringList comparisonSentences(const RoundComparison& comparison);
/// Beside the figure, which says how each number changed: must-haves that stand elsewhere, what moved each part (lines
/// that begin with a dash stand below the one before), what could be chance, what was left out.
QStringList movedSentences(const RoundComparison& comparison);
/// The whole comparison in a few sentences: readiness, each partner, what moved most, what was left out.
QString comparisonText(const RoundComparison& comparison);

} // namespace soundings
