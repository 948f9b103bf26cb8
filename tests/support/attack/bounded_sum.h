// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/attack/published.h"

#include <vector>

namespace soundings::test {

/// A whole number from 0 to `most` that nobody published, and how often it counts in the sum.
struct Hidden {
    std::int64_t factor = 1; ///< not 0; may be negative
    std::int64_t most = 0;
    /// What it is in truth: where another solution lies beside it, no table has to be made. Never an answer.
    std::int64_t truth = 0;
};

/// Whole numbers of which one weighed sum is known to lie between two limits: what can some of them be? Exact: all sums
/// of the others are tabulated.
class BoundedSum {
public:
    BoundedSum(std::vector<Hidden> hidden, Bounds known) : m_hidden(std::move(hidden)), m_known(known) { }

    /// The weighed sum of the numbers at `places` where only one value fits; empty where several do.
    [[nodiscard]] std::optional<std::int64_t> determined(const std::vector<std::size_t>& places) const;

private:
    struct Table {
        std::vector<bool> sums{true}; ///< the first stands for `lowest`
        std::int64_t lowest = 0;
        void widen(const Hidden& by);
        [[nodiscard]] bool hasAny(std::int64_t from, std::int64_t to) const;
    };
    [[nodiscard]] bool truthHasNeighbour(const std::vector<std::size_t>& places) const;
    std::vector<Hidden> m_hidden;
    Bounds m_known;
};

} // namespace soundings::test
