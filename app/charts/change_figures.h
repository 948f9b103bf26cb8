// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ruler_chart.h"
#include "core/comparison/round_comparison.h"

namespace soundings {

/// Two rounds side by side: readiness, its parts, and trust in each partner.
RulerChart comparisonFigure(const RoundComparison& comparison);
/// The sections of one response in two rounds.
RulerChart sectionChangesFigure(const RoundComparison& comparison, const ResponseChange& change);

} // namespace soundings
