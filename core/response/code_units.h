// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/person.h"
#include "core/response/scale_units.h"

#include <cstddef>

namespace soundings {

/// In place of an item's units, where the item does not apply.
template <class Unit> inline constexpr Unit kDoesNotApply = -2;

/// An item's codes as units: kDoesNotApply, kNoUnits where there is no other answer that counts.
template <class Unit> class CodeUnits {
public:
    explicit CodeUnits(const UnitsOfCode& units)
    {
        for (std::size_t code = 0; code < m_table.size(); ++code)
            m_table[code] = static_cast<Unit>(units[code]);
        m_table[kCodeNotApplicable] = kDoesNotApply<Unit>;
        while (m_table[m_points + 1U] >= 0)
            ++m_points;
        m_step = m_points < 2 ? Unit{0} : static_cast<Unit>(m_table[2] - m_table[1]);
        for (std::size_t code = 2; code <= m_points; ++code)
            m_isEven = m_isEven && m_table[code] == static_cast<Unit>(m_table[code - 1] + m_step);
    }
    void read(const Code* codes, std::size_t count, Unit* units) const
    {
        if (m_isEven)
            readEven(codes, count, units);
        else
            for (std::size_t r = 0; r < count; ++r)
                units[r] = m_table[codes[r]];
    }

private:
    /// Points at equal distances need no table: the compiler computes many people at once.
    void readEven(const Code* codes, std::size_t count, Unit* units) const
    {
        const Unit lowest = m_table[1];
        const Unit step = m_step;
        const Unit points = m_points;
        for (std::size_t r = 0; r < count; ++r) {
            const Unit code = codes[r];
            const Unit isAbove0 = code >= 1 ? Unit{-1} : Unit{0}; // all bits or none
            const Unit isOnScale = code <= points ? isAbove0 : Unit{0};
            const Unit missing = code == kCodeNotApplicable ? kDoesNotApply<Unit> : Unit{kNoUnits};
            const Unit point = static_cast<Unit>(lowest + (code - 1) * step);
            units[r] = static_cast<Unit>((point & isOnScale) | (missing & ~isOnScale));
        }
    }

    std::array<Unit, 256> m_table;
    Code m_points = 0;
    Unit m_step = 0;
    bool m_isEven = true;
};

} // namespace soundings
