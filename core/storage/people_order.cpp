// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people_order.h"

#include <array>
#include <numeric>
#include <sqlite3.h>

namespace soundings {

namespace {

/// Whole numbers of chance, fetched many at a time.
class Chance {
public:
    /// 0 … `count` - 1, all equally likely. Lemire, "Fast random integer generation in an interval", ACM TOMACS 29(1)
    /// (2019).
    std::uint32_t below(std::uint32_t count)
    {
        std::uint64_t product = std::uint64_t{next()} * count;
        if (static_cast<std::uint32_t>(product) < count) {
            const std::uint32_t uneven = (0U - count) % count;
            while (static_cast<std::uint32_t>(product) < uneven)
                product = std::uint64_t{next()} * count;
        }
        return static_cast<std::uint32_t>(product >> 32U);
    }

private:
    std::uint32_t next()
    {
        if (m_used == m_words.size()) {
            sqlite3_randomness(static_cast<int>(sizeof m_words), m_words.data());
            m_used = 0;
        }
        return m_words[m_used++];
    }

    std::array<std::uint32_t, 4096> m_words{};
    std::size_t m_used = m_words.size();
};

/// Fisher and Yates.
PeopleOrder orderByChance(std::size_t people)
{
    PeopleOrder order(people);
    std::iota(order.begin(), order.end(), 0U);
    Chance chance;
    for (std::size_t left = people; left > 1; --left)
        std::swap(order[left - 1], order[chance.below(static_cast<std::uint32_t>(left))]);
    return order;
}

} // namespace

PeopleOrder orderByRoleAndChance(const CodeColumn& roles)
{
    std::array<std::size_t, 256> places{};
    for (const Code role : roles)
        ++places[role];
    std::exclusive_scan(places.begin(), places.end(), places.begin(), std::size_t{0});
    PeopleOrder sorted(roles.size());
    for (const std::uint32_t person : orderByChance(roles.size()))
        sorted[places[roles[person]]++] = person;
    return sorted;
}

CodeColumn inOrder(const CodeColumn& column, const PeopleOrder& order)
{
    CodeColumn arranged(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        arranged[i] = column[order[i]];
    return arranged;
}

} // namespace soundings
