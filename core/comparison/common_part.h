// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"
#include "core/ids.h"

#include <vector>

namespace soundings {

/// Items excluded so that like is compared with like.
struct LeftOut {
    std::vector<ItemId> onlyBefore;
    std::vector<ItemId> onlyAfter;
    std::vector<ItemId> changedMeaning; ///< the same id with another scale, or scored the other way round
    bool operator==(const LeftOut&) const = default;
};

/// How much of two versions of a questionnaire a comparison rests on.
struct CommonPart {
    int items = 0; ///< that both have
    LeftOut leftOut;
    /// Their share of the weight of all items, 0 to 1, in the version where it is smaller (STATISTICS.md section 5).
    Fraction weight = Fraction(1);
    [[nodiscard]] bool isEverything() const { return leftOut == LeftOut{}; }
    /// Under 70 % of the weight: two numbers on so small a part say little about the whole (STATISTICS.md section 5).
    [[nodiscard]] bool isLittle() const { return weight < Fraction::of(7, 10); }
};

} // namespace soundings
