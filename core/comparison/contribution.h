// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"
#include "core/scoring/sum.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// What a part of a change comes from.
enum class ContributionKind {
    Answer, ///< an item that counts in both rounds and has another score
    Added, ///< an item that counts in the later round only: it was not answered, or did not apply
    Removed, ///< an item that counts in the earlier round only
    Weight, ///< items that count more or less than before, because others joined or left
    Rounding, ///< the numbers displayed are rounded
};

/// So many points of a change.
struct Contribution {
    std::string id; ///< of the item; of Weight and Rounding "weights" and "rounding"
    ContributionKind kind = ContributionKind::Answer;
    Fraction points;
    std::string questionnaire = {}; ///< of the item: two questionnaires of an index may call an item alike
    bool operator==(const Contribution&) const = default;
};

/// Splits the change of a number into contributions that add exactly to the difference of the displayed numbers, the
/// largest first (of equal size in the order of the questionnaire). Both sums are over the same items; empty where
/// either has no score.
///
/// A number is the sum of share × score over the items that count, with shares that add to 1. So a change is exactly
/// the sum of: for items in both, mean share × change of score (Answer); and for every item, change of share × (its
/// mean score − the mean of both numbers): of items in one round only this is Added or Removed, of the others together
/// Weight. Measuring from the mean of both numbers changes nothing in the total, since the changes of share add to 0,
/// and makes an item that leaves count by how much it lay above or below the rest. (Midpoint decomposition: Marshall
/// 1890, Edgeworth 1925; Kitagawa 1955.)
///
/// Where weights are so odd that fractions of 128 bits do not hold all this, shares and scores are taken to the nearest
/// hundred-millionth, and what that leaves is part of Rounding.
std::vector<Contribution> contributions(const std::optional<SumTerm>& before, const std::optional<SumTerm>& after);

} // namespace soundings
