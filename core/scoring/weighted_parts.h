// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"

#include <optional>
#include <vector>

namespace soundings {

struct WeightedPart {
    int weight = 1;
    bool applicable = true;
    std::optional<Fraction> score;
};
/// A weighted mean over the parts that have a score, if those carry at least two thirds of the weight
/// (SCORING.md section 8, "enough to score"). Shared by sections -> kind and kinds -> response.
std::optional<Fraction> meanOfScoredParts(const std::vector<WeightedPart>& parts);

} // namespace soundings
