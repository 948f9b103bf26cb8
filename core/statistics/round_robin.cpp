// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/round_robin.h"

#include <algorithm>
#include <array>

namespace soundings::statistics {

namespace {

bool hasEmptyLine(const RoundRobin& ratings)
{
    for (std::size_t i = 0; i < ratings.members(); ++i) {
        bool gave = false;
        bool received = false;
        for (std::size_t j = 0; j < ratings.members(); ++j) {
            gave = gave || ratings.rating(i, j);
            received = received || ratings.rating(j, i);
        }
        if (!gave || !received)
            return true;
    }
    return false;
}

} // namespace

std::size_t RoundRobin::missing() const
{
    const auto there =
        std::count_if(m_ratings.begin(), m_ratings.end(), [](const auto& rating) { return rating.has_value(); });
    return m_members * m_members - m_members - static_cast<std::size_t>(there);
}

RoundRobin RoundRobin::without(std::size_t member) const
{
    RoundRobin others(m_members - 1);
    const auto placeOf = [member](std::size_t place) { return place < member ? place : place - 1; };
    for (std::size_t by = 0; by < m_members; ++by)
        for (std::size_t of = 0; of < m_members; ++of)
            if (by != member && of != member && rating(by, of))
                others.rate(placeOf(by), placeOf(of), *rating(by, of));
    return others;
}

std::size_t mostMissing(std::size_t members)
{
    constexpr std::array<std::size_t, 6> few{1, 2, 4, 6, 8, 10};
    if (members < kFewestInRoundRobin)
        return 0;
    if (members - kFewestInRoundRobin < few.size())
        return few.at(members - kFewestInRoundRobin);
    return members * (members - 1) / 5;
}

bool isEnough(const RoundRobin& ratings)
{
    return ratings.members() >= kFewestInRoundRobin && ratings.missing() <= mostMissing(ratings.members())
        && !hasEmptyLine(ratings);
}

} // namespace soundings::statistics
