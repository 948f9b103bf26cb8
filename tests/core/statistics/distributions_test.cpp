// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/distributions.h"

#include <catch2/catch.hpp>

using namespace soundings::statistics;

TEST_CASE("Student's quantile gives back the probability it was asked for, whether of few degrees of freedom or many")
{
    for (const double df : {1.0, 9.0, 999.5, 1000.0, 1500.0, 20'000.0, 1e6})
        for (const double p : {0.6, 0.8, 0.95, 0.975, 0.995, 0.9995}) {
            CAPTURE(df, p);
            CHECK(studentTwoSided(studentQuantile(p, df), df) == Approx(2 * (1 - p)).epsilon(1e-11));
            CHECK(studentQuantile(1 - p, df) == Approx(-studentQuantile(p, df)).epsilon(1e-11));
        }
}

TEST_CASE("Student's quantile of a thousand degrees of freedom is the published one")
{
    CHECK(studentQuantile(0.975, 1000) == Approx(1.962339080818).epsilon(1e-11)); // R qt(0.975, 1000)
}
