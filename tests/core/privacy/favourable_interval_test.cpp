// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/favourable_interval.h"

#include "core/statistics/proportion.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace soundings;

TEST_CASE("the interval of a share is Wilson's, in whole percent, where the share gives the count")
{
    // 15 of 30; Wilson .3315 to .6685.
    CHECK(favourableInterval({{50, Limit::Exact}, 30}) == ReleasedInterval{33, 67});
    // 81 of 263 is 31 %, and so is 82; Newcombe 1998 of 81: .2553 to .3662.
    const ReleasedInterval found = favourableInterval({{31, Limit::Exact}, 263});
    CHECK(found.lower == 26);
    CHECK(found.upper == 37);
}

TEST_CASE("the interval of a share tells nothing of the people behind it but the share that is shown")
{
    for (const int people : {10, 14, 19, 20, 45, 99, 100, 263}) {
        const double step = people < 20 ? 5 : 1;
        for (int favourable = 0; favourable <= people; ++favourable) {
            const int shown =
                static_cast<int>(std::lround(100.0 * favourable / people / step)) * static_cast<int>(step);
            const ReleasedInterval found = favourableInterval({{shown, Limit::Exact}, people, people < 20});
            const auto exact = statistics::wilsonShare(favourable, people);
            INFO(favourable << " of " << people);
            CHECK(found.lower <= 100 * exact->interval.lower + 0.5);
            CHECK(found.upper >= 100 * exact->interval.upper - 0.5);
            CHECK(found.lower <= shown);
            CHECK(found.upper >= shown);
            if (people < 20) {
                CHECK(found.lower % 5 == 0);
                CHECK(found.upper % 5 == 0);
            }
        }
    }
}

TEST_CASE("the interval of a limit reaches the end of the ruler")
{
    CHECK(favourableInterval({{90, Limit::OrMore}, 40}).upper == 100);
    CHECK(favourableInterval({{90, Limit::OrMore}, 40}).lower == favourableInterval({{90, Limit::Exact}, 40}).lower);
    CHECK(favourableInterval({{10, Limit::OrFewer}, 40}).lower == 0);
}

TEST_CASE("a headcount narrows the interval of a share, to what the share leaves open where everybody answered")
{
    const ReleasedInterval unknown = favourableInterval({{40, Limit::Exact}, 50});
    // n(N - 1)/(N - n) = 50 x 99 / 50 = 99 in place of 50: Wilson of 40 % of 99 is .309 to .498.
    const ReleasedInterval half = favourableInterval({{40, Limit::Exact}, 50, false, 50.0 / 99});
    CHECK(half.lower == 31);
    CHECK(half.upper == 50);
    CHECK(unknown.lower < half.lower);
    CHECK(unknown.upper > half.upper);
    CHECK(favourableInterval({{40, Limit::Exact}, 50, false, 0}) == ReleasedInterval{40, 40});
    CHECK(favourableInterval({{0, Limit::Exact}, 120, false, 0}) == ReleasedInterval{0, 0});
    CHECK(favourableInterval({{62, Limit::Exact}, 120, false, 0}) == ReleasedInterval{62, 62}); // 74 of 120
    // 14 of 19 are 73.7 %, told as 75: whoever knows the headcount is to be told no more.
    CHECK(favourableInterval({{75, Limit::Exact}, 19, true, 0}) == ReleasedInterval{70, 75});
}
