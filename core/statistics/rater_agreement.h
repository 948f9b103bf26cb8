// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"

#include <cstdint>
#include <vector>

namespace soundings::statistics {

enum class Metric { Nominal, Ordinal, Interval, Ratio };
/// Krippendorff's alpha (Krippendorff 2011). `units[u]` holds the values given to unit u; those with fewer than two are
/// left out. Undefined for no values that are paired (NoAnswers), and where no two of them differ as the metric sees it
/// (NoVariation): all are equal, or by Ratio, meant for values of 0 and more, only a value and its negative.
Figure<double> krippendorffAlpha(const std::vector<std::vector<double>>& units, Metric metric);

/// Fleiss' kappa of categories without an order, every unit rated equally often (Fleiss 1971). `counts[u][c]`: how many
/// put unit u into category c. Undefined without units, for fewer than two ratings a unit or unequal numbers of them
/// (NotIdentified), and where all ratings are of one category.
Figure<double> fleissKappa(const std::vector<std::vector<std::int64_t>>& counts);

} // namespace soundings::statistics
