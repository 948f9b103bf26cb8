// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/charts/ruler_chart.h"
#include "core/comparison/round_comparison.h"

namespace soundings {

/// What has to be known to read the figure of a comparison, a sentence or two each; empty where nothing has.
QStringList comparisonNotes(const RoundComparison& comparison, const RulerChart& figure);

} // namespace soundings
