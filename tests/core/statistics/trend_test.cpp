// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/trend.h"

#include "tests/core/statistics/oracle_case.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

using namespace soundings::statistics;

namespace {

std::vector<Wave> yearly(const std::vector<double>& values)
{
    std::vector<Wave> waves;
    for (const double value : values)
        waves.push_back({2000.0 + static_cast<double>(waves.size()), value});
    return waves;
}

/// `count` different values of which exactly `falling` pairs fall.
std::vector<double> withFallingPairs(int count, int falling)
{
    std::vector<double> left;
    for (int i = 0; i < count; ++i)
        left.push_back(i);
    std::vector<double> values;
    while (!left.empty()) {
        const int place = std::min(falling, static_cast<int>(left.size()) - 1);
        falling -= place;
        values.push_back(left[static_cast<std::size_t>(place)]);
        left.erase(left.begin() + place);
    }
    return values;
}

/// As printed for the annual discharge of the Rhine at Maxau.
void checkMaxau(const MannKendall& trend)
{
    CHECK(trend.s == -144);
    CHECK(trend.variance == Approx(10450));
    CHECK(trend.z == Approx(-1.3989).margin(5e-5));
    CHECK(trend.p == Approx(.1619).margin(5e-5));
    CHECK(trend.tau == Approx(-.14545).margin(5e-6));
    CHECK_FALSE(trend.exact);
}

} // namespace

TEST_CASE("Theil and Sen: the median of all slopes, in years, whatever the order")
{
    CHECK(*theilSenSlope({{2025, 50}, {2026, 56}, {2027, 70}}) == 10);
    CHECK(*theilSenSlope({{2027, 70}, {2025, 50}, {2026, 56}}) == 10);
    CHECK(*theilSenSlope({{2025, 50}, {2025.5, 60}}) == 20);
    CHECK(theilSenSlope({}).why() == Undefined::TooFewWaves);
    CHECK(theilSenSlope({{2025, 50}}).why() == Undefined::TooFewWaves);
    CHECK(theilSenSlope({{2025, 50}, {2025, 60}}).why() == Undefined::TooFewWaves);
}

TEST_CASE("Mann and Kendall exactly up to ten waves, normal beyond")
{
    const auto rising = mannKendall(yearly({1, 2, 3, 4, 5}));
    REQUIRE(rising);
    CHECK(rising->exact);
    CHECK(rising->p / 2 == Approx(.0083).margin(5e-5)); // Gilbert 1987: n = 5, S = 10
    CHECK(rising->tau == 1);
    const auto ten = mannKendall(yearly(withFallingPairs(10, 12)));
    const auto eleven = mannKendall(yearly(withFallingPairs(11, 12)));
    REQUIRE(ten);
    REQUIRE(eleven);
    CHECK(ten->exact);
    CHECK(ten->s == 45 - 2 * 12);
    CHECK(ten->p == Approx(2 * mannKendallUpperTail(10, 21)));
    CHECK_FALSE(eleven->exact);
    CHECK(eleven->s == 55 - 2 * 12);
    CHECK(eleven->z == Approx(30 / std::sqrt(165))); // (S − 1)/√(n(n − 1)(2n + 5)/18)
    CHECK(eleven->p == Approx(2 * mannKendallUpperTail(11, 31)).margin(.004));
}

TEST_CASE("a series with the S of Maxau's 45 years has its variance, z, p and tau")
{
    const auto trend = mannKendall(yearly(withFallingPairs(45, (990 + 144) / 2)));
    REQUIRE(trend);
    checkMaxau(*trend);
}

TEST_CASE("the annual discharge of the Rhine at Maxau, as published")
{
    const auto file = oracle::sharedFolder() / "data_gpl" / "maxau_Q.csv";
    if (!std::filesystem::exists(file)) {
        WARN("skipped: the data of Maxau are not beside the project");
        return;
    }
    const auto trend = mannKendall(yearly(oracle::readColumns(file).at("Q")));
    REQUIRE(trend);
    checkMaxau(*trend);
}

TEST_CASE("ties take from the variance of S what counting every order of the values gives")
{
    for (std::vector<double> values : {std::vector<double>{1, 1, 2, 3, 3}, std::vector<double>{1, 2, 2, 2, 3, 4}}) {
        const auto sorted = mannKendall(yearly(values));
        REQUIRE(sorted);
        CHECK_FALSE(sorted->exact);
        double orders = 0;
        double squares = 0;
        do {
            const double s = mannKendall(yearly(values))->s;
            ++orders;
            squares += s * s;
        } while (std::next_permutation(values.begin(), values.end()));
        CHECK(sorted->variance == Approx(squares / orders)); // its mean is 0
    }
    CHECK(mannKendall(yearly({1, 1, 2, 3, 3}))->tau == Approx(8 / std::sqrt(80.0))); // S = 8, two of ten pairs tied
}

TEST_CASE("no trend is spoken of under three waves or where all are alike")
{
    CHECK(mannKendall(yearly({1, 2})).why() == Undefined::TooFewWaves);
    CHECK(mannKendall(yearly({4, 4, 4})).why() == Undefined::NoVariation);
    const auto even = mannKendall(yearly({2, 1, 3, 2})); // one pair more rises than falls: corrected, nothing is left
    REQUIRE(even);
    CHECK(even->s == 1);
    CHECK(even->z == 0);
    CHECK(even->p == 1);
}
