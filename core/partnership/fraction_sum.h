// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"

#include <optional>
#include <utility>
#include <vector>

namespace soundings {

/// The exact sum of very many fractions, most of which share a few denominators: those are added as whole numbers.
class FractionSum {
public:
    void add(const Fraction& number);
    [[nodiscard]] int count() const { return m_count; }
    /// Empty of nothing.
    [[nodiscard]] std::optional<Fraction> mean() const;

private:
    int m_count = 0;
    std::vector<std::pair<Int128, Int128>> m_sums; ///< denominator, numerators
};

} // namespace soundings
