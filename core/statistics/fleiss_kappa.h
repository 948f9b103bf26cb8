// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"

#include <cstdint>
#include <vector>

namespace soundings::statistics {

/// Fleiss' kappa of categories without an order, every unit rated equally often (Fleiss 1971). `counts[u][c]`: how many
/// put unit u into category c. Undefined without units, for fewer than two ratings a unit or unequal numbers of them
/// (NotIdentified), and where all ratings are of one category.
Figure<double> fleissKappa(const std::vector<std::vector<std::int64_t>>& counts);

} // namespace soundings::statistics
