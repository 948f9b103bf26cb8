// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace soundings::test {

/// The sanitizers look for faults of memory, which show in few of many like cases as well as in all, and make each
/// slow: how far to step through the cases with them. Without them every case is tried.
constexpr int oneIn(int withSanitizers)
{
#ifdef SOUNDINGS_SANITIZED
    constexpr bool kSanitized = true;
#else
    constexpr bool kSanitized = false;
#endif
    return kSanitized ? withSanitizers : 1;
}

/// Which of `step` like cases to begin with: it moves with the commit, so that in time all of them are tried.
/// packaging/test.sh sets it; 0 where nobody does.
inline std::uint64_t windowOf(std::uint64_t step)
{
    const char* window = std::getenv("SOUNDINGS_TEST_WINDOW");
    return window != nullptr ? std::strtoull(window, nullptr, 10) % step : 0;
}

/// Every so-many-th of the cases, the first among them.
inline std::vector<int> someOf(const std::vector<int>& all, int withSanitizers)
{
    std::vector<int> some;
    for (std::size_t i = 0; i < all.size(); i += static_cast<std::size_t>(oneIn(withSanitizers)))
        some.push_back(all[i]);
    return some;
}

} // namespace soundings::test
