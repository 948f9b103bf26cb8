// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/section_block.h"
#include "core/response/survey_counts.h"

namespace soundings {

/// Sums and products over the people who rated every item. `Sum` holds a block's worth of products.
template <class Unit, class Sum> class CrossCounter {
public:
    explicit CrossCounter(std::size_t items) : m_sums(items), m_products(items * items), m_complete(items) { }

    void add(const SectionBlock<Unit, Sum>& block, std::size_t count)
    {
        const std::size_t there = findComplete(block, count);
        m_people += static_cast<std::int64_t>(there);
        for (std::size_t i = 0; i < m_complete.size(); ++i) {
            m_sums[i] += keepComplete(block.column(i), m_complete[i], there);
            std::int64_t* products = &m_products[i * m_complete.size()];
            std::size_t j = 0;
            for (; j + kAtOnce <= i + 1; j += kAtOnce)
                addProducts(i, j, there, products + j);
            for (; j <= i; ++j)
                products[j] += product(m_complete[i], m_complete[j], there);
        }
    }

    CrossTally take()
    {
        const std::size_t items = m_complete.size();
        for (std::size_t i = 0; i < items; ++i)
            for (std::size_t j = 0; j < i; ++j)
                m_products[j * items + i] = m_products[i * items + j];
        return m_people == 0 ? CrossTally{} : CrossTally{m_people, std::move(m_sums), std::move(m_products)};
    }

private:
    using Column = typename SectionBlock<Unit, Sum>::Column;

    std::size_t findComplete(const SectionBlock<Unit, Sum>& block, std::size_t count)
    {
        std::size_t there = 0;
        for (std::size_t r = 0; r < count; ++r) {
            m_places[there] = static_cast<std::uint16_t>(r);
            there += static_cast<std::size_t>(block.rows().rated[r]) == block.items() ? 1U : 0U;
        }
        return there;
    }

    Sum keepComplete(const Column& from, Column& to, std::size_t there) const
    {
        Sum sum = 0;
        for (std::size_t k = 0; k < there; ++k) {
            to[k] = from[m_places[k]];
            sum += to[k];
        }
        return sum;
    }

    static constexpr std::size_t kAtOnce = 4;

    /// An item with four others: its column is read once for them all.
    void addProducts(std::size_t item, std::size_t other, std::size_t there, std::int64_t* products) const
    {
        const Column& a = m_complete[item];
        const Column* b = &m_complete[other];
        std::array<Sum, kAtOnce> sums{};
        for (std::size_t k = 0; k < there; ++k)
            for (std::size_t n = 0; n < kAtOnce; ++n)
                sums[n] += Sum{a[k]} * Sum{b[n][k]};
        for (std::size_t n = 0; n < kAtOnce; ++n)
            products[n] += sums[n];
    }

    static Sum product(const Column& a, const Column& b, std::size_t there)
    {
        Sum sum = 0;
        for (std::size_t k = 0; k < there; ++k)
            sum += Sum{a[k]} * Sum{b[k]};
        return sum;
    }

    std::int64_t m_people = 0;
    std::vector<std::int64_t> m_sums;
    std::vector<std::int64_t> m_products; ///< those below the diagonal and on it
    std::vector<Column> m_complete;
    std::array<std::uint16_t, kBlockPeople> m_places{};
};

} // namespace soundings
