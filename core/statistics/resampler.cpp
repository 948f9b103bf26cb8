// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/resampler.h"

#include <algorithm>
#include <boost/random/binomial_distribution.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <numeric>
#include <utility>

namespace soundings::statistics {

namespace {

/// Up to so many units a sort, drawing each of them is quicker than a binomial number of each sort.
constexpr std::int64_t kFewUnitsOfSort = 16;

std::mt19937_64 generatorOf(const std::vector<std::int64_t>& counts, std::string_view statistic)
{
    std::vector<std::uint32_t> words{Resampler::kEngine};
    for (const char letter : statistic)
        words.push_back(static_cast<unsigned char>(letter));
    for (const std::int64_t count : counts) {
        words.push_back(static_cast<std::uint32_t>(count & 0xFFFF'FFFF));
        words.push_back(static_cast<std::uint32_t>(count >> 32));
    }
    std::seed_seq seed(words.begin(), words.end());
    return std::mt19937_64(seed);
}

} // namespace

Resampler::Resampler(std::vector<std::int64_t> counts, std::string_view statistic)
    : m_counts(std::move(counts)), m_drawn(m_counts.size()),
      m_units(std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t{0})),
      m_random(generatorOf(m_counts, statistic))
{
    if (m_units > kFewUnitsOfSort * std::ssize(m_counts))
        return;
    for (std::size_t sort = 0; sort < m_counts.size(); ++sort)
        m_sortOf.insert(m_sortOf.end(), static_cast<std::size_t>(m_counts[sort]), sort);
}

const std::vector<std::int64_t>& Resampler::draw()
{
    if (m_sortOf.empty())
        drawSorts();
    else
        drawEach();
    return m_drawn;
}

void Resampler::drawEach()
{
    std::fill(m_drawn.begin(), m_drawn.end(), 0);
    boost::random::uniform_int_distribution<std::size_t> unit(0, m_sortOf.size() - 1);
    for (std::size_t i = 0; i < m_sortOf.size(); ++i)
        ++m_drawn[m_sortOf[unit(m_random)]];
}

/// A multinomial as binomials one after the other, each of what is left (Devroye 1986, chapter XI.1).
void Resampler::drawSorts()
{
    const auto binomial = [this](std::int64_t draws, std::int64_t count, std::int64_t among) -> std::int64_t {
        if (draws == 0 || count == 0)
            return 0;
        if (count == among)
            return draws;
        const double share = static_cast<double>(count) / static_cast<double>(among);
        return boost::random::binomial_distribution<std::int64_t, double>(draws, share)(m_random);
    };
    std::int64_t toDraw = m_units;
    std::int64_t among = m_units;
    for (std::size_t sort = 0; sort < m_counts.size(); ++sort) {
        m_drawn[sort] = binomial(toDraw, m_counts[sort], among);
        toDraw -= m_drawn[sort];
        among -= m_counts[sort];
    }
}

} // namespace soundings::statistics
