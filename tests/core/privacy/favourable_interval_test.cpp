// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/favourable_interval.h"

#include "core/statistics/proportion.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace soundings;

TEST_CASE("the interval of a share is Wilson's, rounded outward, where the share gives the count")
{
    // 15 of 30; Wilson .3315 to .6685.
    CHECK(favourableInterval({50, Limit::Exact}, 30) == ReleasedInterval{33, 67});
    // 81 of 263 is 31 %; Newcombe 1998: .2553 to .3662, and as much more as 31 % leaves open.
    const ReleasedInterval found = favourableInterval({31, Limit::Exact}, 263);
    CHECK(found.lower == 25);
    CHECK(found.upper == 38);
}

TEST_CASE("the interval of a share tells nothing of the people behind it but the share that is shown")
{
    for (const int people : {10, 14, 19, 20, 45, 99, 100, 263}) {
        const double step = people < 20 ? 5 : 1;
        for (int favourable = 0; favourable <= people; ++favourable) {
            const int shown =
                static_cast<int>(std::lround(100.0 * favourable / people / step)) * static_cast<int>(step);
            const ReleasedInterval found = favourableInterval({shown, Limit::Exact}, people);
            const auto exact = statistics::wilsonShare(favourable, people);
            INFO(favourable << " of " << people);
            CHECK(found.lower <= 100 * exact->interval.lower);
            CHECK(found.upper >= 100 * exact->interval.upper);
        }
    }
}

TEST_CASE("the interval of a limit reaches the end of the ruler")
{
    CHECK(favourableInterval({90, Limit::OrMore}, 40).upper == 100);
    CHECK(favourableInterval({90, Limit::OrMore}, 40).lower == favourableInterval({90, Limit::Exact}, 40).lower);
    CHECK(favourableInterval({10, Limit::OrFewer}, 40).lower == 0);
}
