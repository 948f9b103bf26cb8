// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fraction.h"

#include "core/error.h"

#include <catch2/catch.hpp>

#include <cstdint>

using soundings::Fraction;

TEST_CASE("a fraction is kept in lowest terms with the sign above")
{
    CHECK(Fraction::of(6, -4).text() == "-3/2");
    CHECK(Fraction::of(0, -4) == Fraction(0));
    CHECK(Fraction::of(1700, 27).text() == "1700/27");
}

TEST_CASE("fractions add, multiply, divide and compare exactly")
{
    const Fraction third = Fraction::of(1, 3);
    CHECK(third + third + third == Fraction(1));
    CHECK(third * Fraction(3) - Fraction(1) == Fraction(0));
    CHECK(Fraction(2) / Fraction::of(4, 5) == Fraction::of(5, 2));
    CHECK(Fraction::of(33, 100) < third);
}

TEST_CASE("display rounds half up, once")
{
    CHECK(Fraction::of(125, 2).rounded() == 63);
    CHECK(Fraction::of(124999, 2000).rounded() == 62);
    CHECK(Fraction::of(-1, 2).rounded() == 0);
    CHECK(Fraction(100).rounded() == 100);
}

TEST_CASE("a number too large is refused, not wrapped")
{
    Fraction large(INT64_MAX);
    large *= large;
    CHECK_THROWS_AS(large *= large, soundings::Error);
}

TEST_CASE("displayed parts add to the displayed total")
{
    const std::vector<Fraction> parts{Fraction::of(1, 3), Fraction::of(1, 3), Fraction::of(1, 3)};
    CHECK(soundings::largestRemainder(parts, 10) == std::vector<std::int64_t>{4, 3, 3});
}
