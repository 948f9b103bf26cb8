// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"

#include <cstdint>
#include <vector>

namespace soundings {

/// The sets of people that figures were shown of, and the audit of the next one (STATISTICS.md section 7.5). Sets are
/// unions of atoms: cells that are never split (roles; people there before and people who joined).
class ReleaseLedger {
public:
    using Set = std::vector<std::size_t>; ///< atoms, each once

    /// `sizes`: people in each atom. `minimum`: people behind any figure, at least.
    ReleaseLedger(std::vector<std::int64_t> sizes, int minimum);

    /// Whether the set may be shown after all that was: it has enough people itself, and no union of atoms with 1 to
    /// minimum − 1 people can be had from the shown sets by adding and subtracting (exact row reduction). Where there
    /// are too many unions to look at, it may not.
    [[nodiscard]] bool mayRelease(const Set& set) const;
    /// Writes the set down as shown.
    void release(const Set& set);
    [[nodiscard]] Set everybody() const;

private:
    using Row = std::vector<Fraction>;
    [[nodiscard]] Row rowOf(const Set& set) const;
    static void reduceBy(Row& row, const std::vector<Row>& basis);
    static void addTo(std::vector<Row>& basis, Row row);
    [[nodiscard]] std::vector<Set> inseparable(const std::vector<Row>& basis) const;
    [[nodiscard]] std::int64_t peopleIn(const Set& set) const;
    [[nodiscard]] bool givesAFewAway(const std::vector<Row>& basis) const;

    std::vector<std::int64_t> m_sizes;
    int m_minimum;
    std::vector<Row> m_basis; ///< of the span of what was shown; each row's first number is 1
};

} // namespace soundings
