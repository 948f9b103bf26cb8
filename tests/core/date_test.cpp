// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("text that is no day is one for a reason")
{
    CHECK_FALSE(dayFault("2026-10-05"));
    CHECK_FALSE(dayFault("2028-02-29"));
    CHECK(dayFault("0000-01-01") == DayFault::NoSuchYear);
    CHECK(dayFault("2026-00-01") == DayFault::NoSuchMonth);
    CHECK(dayFault("2026-13-01") == DayFault::NoSuchMonth);
    CHECK(dayFault("2026-02-29") == DayFault::NoSuchDay);
    CHECK(dayFault("2026-04-31") == DayFault::NoSuchDay);
    CHECK(dayFault("2026-04-00") == DayFault::NoSuchDay);
    for (const char* text : {"", "2026-4-1", "26-04-01", "2026/04/01", "2026-04-01T", "2026-o4-01"})
        CHECK(dayFault(text) == DayFault::NotIso);
}

TEST_CASE("years are counted whole, to the nearest of the other days")
{
    CHECK(yearsToNearest({2026, 10, 5}, {}) == 0);
    CHECK(yearsToNearest({2036, 10, 5}, {{2026, 10, 5}}) == 10);
    CHECK(yearsToNearest({2036, 10, 4}, {{2026, 10, 5}}) == 9);
    CHECK(yearsToNearest({2016, 10, 5}, {{2026, 10, 4}}) == 9);
    CHECK(yearsToNearest({1926, 10, 5}, {{2026, 10, 5}, {1930, 1, 1}}) == 3);
}
