// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/bounded_sum.h"

#include <algorithm>
#include <cstdlib>

namespace soundings::test {

namespace {

bool isIn(const std::vector<std::size_t>& places, std::size_t place)
{
    return std::find(places.begin(), places.end(), place) != places.end();
}

} // namespace

void BoundedSum::Table::widen(const Hidden& by)
{
    const auto step = static_cast<std::size_t>(std::abs(by.factor));
    std::vector<bool> wider(sums.size() + step * static_cast<std::size_t>(by.most));
    // How many steps back the last sum of the same remainder is.
    std::vector<std::int64_t> since(step, by.most + 1);
    for (std::size_t i = 0; i < wider.size(); ++i) {
        std::int64_t& ago = since[i % step];
        ago = i < sums.size() && sums[i] ? 0 : ago + 1;
        wider[i] = ago <= by.most;
    }
    if (by.factor < 0)
        lowest += by.factor * by.most;
    sums = std::move(wider);
}

bool BoundedSum::Table::hasAny(std::int64_t from, std::int64_t to) const
{
    const std::int64_t last = std::min(std::ssize(sums) - 1, to - lowest);
    for (std::int64_t i = std::max<std::int64_t>(0, from - lowest); i <= last; ++i)
        if (sums[static_cast<std::size_t>(i)])
            return true;
    return false;
}

/// One of the wanted numbers and one of the others can move by one, each against the other.
bool BoundedSum::truthHasNeighbour(const std::vector<std::size_t>& places) const
{
    const auto canMove = [](const Hidden& number, std::int64_t by) {
        return number.truth + by >= 0 && number.truth + by <= number.most;
    };
    for (std::size_t other = 0; other < m_hidden.size(); ++other)
        for (const std::size_t own : places) {
            const Hidden& a = m_hidden[own];
            const Hidden& b = m_hidden[other];
            if (isIn(places, other) || std::abs(a.factor) != std::abs(b.factor))
                continue;
            const std::int64_t against = a.factor == b.factor ? -1 : 1;
            if ((canMove(a, 1) && canMove(b, against)) || (canMove(a, -1) && canMove(b, -against)))
                return true;
        }
    return false;
}

std::optional<std::int64_t> BoundedSum::determined(const std::vector<std::size_t>& places) const
{
    if (truthHasNeighbour(places))
        return std::nullopt;
    Table wanted;
    Table others;
    for (std::size_t i = 0; i < m_hidden.size(); ++i)
        (isIn(places, i) ? wanted : others).widen(m_hidden[i]);
    std::optional<std::int64_t> only;
    for (std::size_t i = 0; i < wanted.sums.size(); ++i) {
        const std::int64_t value = wanted.lowest + static_cast<std::int64_t>(i);
        if (!wanted.sums[i] || !others.hasAny(m_known.low - value, m_known.high - value))
            continue;
        if (only)
            return std::nullopt;
        only = value;
    }
    return only;
}

} // namespace soundings::test
