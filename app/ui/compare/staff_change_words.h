// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/charts/ruler_chart.h"
#include "core/comparison/round_comparison.h"

namespace soundings {

/// Says which round is withheld where one is; empty where both may be shown.
QString staffChangeWords(const RoundComparison& comparison, const StaffChange& change);
/// Sections of a staff survey in two rounds; no rows unless both rounds may be shown.
RulerChart staffChangesFigure(const RoundComparison& comparison, const StaffChange& change);

} // namespace soundings
