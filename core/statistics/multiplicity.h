// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace soundings::statistics {

/// Adjusted p-values in the order given; each 0..1. None for none.
std::vector<double> holmAdjusted(const std::vector<double>& p); ///< Holm 1979
std::vector<double> benjaminiHochbergAdjusted(const std::vector<double>& p); ///< Benjamini and Hochberg 1995
std::vector<double> bonferroniAdjusted(const std::vector<double>& p); ///< Dunn 1961: p times their number

} // namespace soundings::statistics
