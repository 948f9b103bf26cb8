// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"

#include <cstddef>
#include <vector>

namespace soundings {

/// Gains of an item's steps, one after the other: the second can be taken only after the first. Not negative.
using StepGains = std::vector<Fraction>;

/// How many steps of each item are taken.
struct ChosenSteps {
    std::vector<int> steps; ///< one an item
    Fraction gain;
    bool operator==(const ChosenSteps&) const = default;
};

/// The smallest choices whose gains add up to `needed` (over 0) or more and that are minimal: with any item's last step
/// left out, less than `needed` is gained. By the number of steps, then the largest gain first, then more steps of
/// earlier items; at most `most`. Empty where all steps together are not enough. Exact; a search that visits more than
/// kMostVisited choices stops with what it has found, which always holds a choice of the fewest steps.
std::vector<ChosenSteps> smallestSets(const std::vector<StepGains>& items, const Fraction& needed, std::size_t most);

inline constexpr int kMostVisited = 200'000;

} // namespace soundings
