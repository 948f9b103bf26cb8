// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"

#include <algorithm>
#include <vector>

namespace soundings::test {

/// What an attacker can work out by adding and subtracting: the span of the sums that are known, by exact elimination.
/// Not the ledger's own: a test that shared its arithmetic would share its faults.
class LinearSpan {
public:
    using Row = std::vector<Fraction>;
    explicit LinearSpan(std::size_t unknowns) : m_byPivot(unknowns) { }

    void add(Row row)
    {
        const std::size_t pivot = reduce(row);
        if (pivot < row.size())
            m_byPivot[pivot] = std::move(row);
    }
    /// Whether the sum follows from the known ones.
    [[nodiscard]] bool determines(Row row) const { return reduce(row) == row.size(); }

private:
    /// Takes the known sums out of the row; the place of the first number that is left, its size where nothing is.
    std::size_t reduce(Row& row) const
    {
        std::size_t left = row.size();
        for (std::size_t place = 0; place < row.size(); ++place) {
            if (row[place] == Fraction(0))
                continue;
            const Row& known = m_byPivot[place];
            if (known.empty()) {
                left = std::min(left, place);
                continue;
            }
            const Fraction factor = row[place] / known[place];
            for (std::size_t i = place; i < row.size(); ++i)
                row[i] -= factor * known[i];
        }
        return left;
    }
    std::vector<Row> m_byPivot;
};

} // namespace soundings::test
