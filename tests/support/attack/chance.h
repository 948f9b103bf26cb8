// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace soundings::test {

/// A small generator of its own (SplitMix64, Steele, Lea and Flood 2014), so that a seed names the same agency on every
/// platform.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) { }
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    /// 0 to count − 1.
    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }
    /// `from` to `to`, both included.
    int between(int from, int to) { return from + below(to - from + 1); }
    bool percent(int chance) { return below(100) < chance; }

private:
    std::uint64_t m_state;
};

} // namespace soundings::test
