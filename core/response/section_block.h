// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/code_units.h"
#include "core/response/scale_units.h"

#include <array>
#include <cstddef>
#include <vector>

namespace soundings {

/// People of a section are counted so many at a time, a column after another: everything needed stays near, and the
/// loops are plain enough for the compiler to do several people at once.
inline constexpr std::size_t kBlockPeople = 512;

struct ItemColumn {
    const Code* codes;
    std::int64_t weight;
    UnitsOfCode units;
};

/// Of each person of a block. `Unit` holds an item's units times its weight, and the weight of all items; `Sum` a
/// total.
template <class Unit, class Sum> struct BlockRows {
    std::array<Unit, kBlockPeople> rated;
    std::array<Unit, kBlockPeople> applicable;
    std::array<Unit, kBlockPeople> ratedWeight;
    std::array<Unit, kBlockPeople> applicableWeight;
    std::array<Sum, kBlockPeople> total;
};

template <class Unit, class Sum> class SectionBlock {
public:
    using Column = std::array<Unit, kBlockPeople>;

    explicit SectionBlock(std::vector<ItemColumn> items) : m_items(std::move(items)), m_columns(m_items.size())
    {
        for (const ItemColumn& item : m_items)
            m_units.emplace_back(item.units);
    }
    [[nodiscard]] std::size_t items() const { return m_items.size(); }
    /// Units of an item; negative where there is no scored answer.
    [[nodiscard]] const Column& column(std::size_t item) const { return m_columns[item]; }
    [[nodiscard]] const BlockRows<Unit, Sum>& rows() const { return m_rows; }

    void read(std::size_t begin, std::size_t count)
    {
        m_rows = {};
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const Code* codes = m_items[i].codes + begin;
            m_units[i].read(codes, count, m_columns[i].data());
            add(m_columns[i], static_cast<Unit>(m_items[i].weight), count);
        }
    }

private:
    void add(const Column& column, Unit weight, std::size_t count)
    {
        for (std::size_t r = 0; r < count; ++r) {
            const Unit isRated = column[r] >= 0 ? Unit{-1} : Unit{0}; // all bits or none
            const Unit applies = column[r] != kDoesNotApply<Unit> ? Unit{-1} : Unit{0};
            m_rows.rated[r] = static_cast<Unit>(m_rows.rated[r] - isRated);
            m_rows.applicable[r] = static_cast<Unit>(m_rows.applicable[r] - applies);
            m_rows.ratedWeight[r] = static_cast<Unit>(m_rows.ratedWeight[r] + (weight & isRated));
            m_rows.applicableWeight[r] = static_cast<Unit>(m_rows.applicableWeight[r] + (weight & applies));
            m_rows.total[r] += static_cast<Unit>((column[r] & isRated) * weight);
        }
    }

    std::vector<ItemColumn> m_items;
    std::vector<CodeUnits<Unit>> m_units;
    std::vector<Column> m_columns;
    BlockRows<Unit, Sum> m_rows;
};

} // namespace soundings
