// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

inline constexpr int kLargestWeight = 100;

/// WeightsAddToNothing for sections, kinds and the whole; WeightsTooLarge where scores could not be kept exact,
/// TooFineToCount where the answers of many could not be counted.
void checkWeights(const JsonReader& root, const Questionnaire& questionnaire);

} // namespace soundings
