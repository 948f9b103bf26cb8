// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string_view>
#include <vector>

namespace soundings::statistics {

/// Draws as many units as there are, with replacement: the bootstrap's resamples as multinomial counts (Efron and
/// Tibshirani 1993, chapter 6). What is drawn depends on the counts, the statistic's name and kEngine alone, on every
/// platform: the generator and its seeding are the standard's, the distributions Boost.Random's.
class Resampler {
public:
    /// Raised with whatever changes the draws.
    static constexpr std::uint32_t kEngine = 1;

    /// `counts`: how many units there are of each sort. `statistic`: what it is for, so that two figures of the same
    /// counts do not share their luck.
    Resampler(std::vector<std::int64_t> counts, std::string_view statistic);

    /// How many of each sort were drawn this time.
    [[nodiscard]] const std::vector<std::int64_t>& draw();

private:
    void drawEach();
    void drawSorts();

    std::vector<std::int64_t> m_counts;
    std::vector<std::size_t> m_sortOf; ///< of each unit; empty where units are drawn sort by sort
    std::vector<std::int64_t> m_drawn;
    std::int64_t m_units = 0;
    std::mt19937_64 m_random;
};

} // namespace soundings::statistics
