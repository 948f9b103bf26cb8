// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/bca.h"

#include <cstdint>
#include <vector>

namespace soundings::statistics {

/// People who answered every item of a scale alike, reverse-scored ones reversed.
struct AnswerPattern {
    std::vector<int> codes; ///< one per item
    std::int64_t people = 0;
};

/// Bootstrap interval of Cronbach's alpha. Nothing displays it (a reader gets Feldt's, consistency.h): it checks that
/// one where answers are far from normal. The same counts give the same interval, always.
///
/// People are drawn, as counts of their patterns, and left out one by one for the acceleration.
/// The order of the patterns means nothing; the same one twice counts together. All have as many items. Undefined for
/// fewer than two items (TooFewItems), fewer than four people, no variation, or as bcaInterval() is. An item that does
/// not vary is left out, as cronbachAlpha() does, in each replicate anew; without two that do, or without variation of
/// their sum, the replicate has no alpha.
Figure<BcaInterval> alphaBca(const std::vector<AnswerPattern>& patterns, int replicates = kReplicates,
                             double confidence = 0.95);

} // namespace soundings::statistics
