// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"

#include <vector>

namespace soundings::statistics {

enum class Metric { Nominal, Ordinal, Interval, Ratio };
/// Krippendorff's alpha (Krippendorff 2011). `units[u]` holds the values given to unit u; those with fewer than two are
/// left out. Undefined for no values that are paired (NoAnswers), and where no two of them differ as the metric sees it
/// (NoVariation): all are equal, or by Ratio, meant for values of 0 and more, only a value and its negative.
Figure<double> krippendorffAlpha(const std::vector<std::vector<double>>& units, Metric metric);

} // namespace soundings::statistics
