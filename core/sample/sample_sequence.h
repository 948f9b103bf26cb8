// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace soundings {

/// A fixed sequence for the sample's invented staff: SplitMix64 (Steele, Lea and Flood 2014), the same on every
/// platform.
class SampleSequence {
public:
    explicit SampleSequence(std::uint64_t seed) : m_state(seed) { }
    /// A whole number from 0 to `below` − 1.
    int below(int limit)
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return static_cast<int>((z ^ (z >> 31)) % static_cast<std::uint64_t>(limit));
    }
    /// True in `percent` of 100 cases.
    bool happens(int percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

} // namespace soundings
