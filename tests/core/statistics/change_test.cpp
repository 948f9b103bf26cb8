// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/change.h"

#include "core/statistics/distributions.h"
#include "core/statistics/histogram.h"
#include "core/statistics/rank_comparison.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <tuple>

using namespace soundings::statistics;

namespace {

/// Of values without ties, each a level of its own in the order of all.
std::pair<Histogram, Histogram> ranked(const std::vector<double>& x, const std::vector<double>& y)
{
    std::vector<double> all = x;
    all.insert(all.end(), y.begin(), y.end());
    std::sort(all.begin(), all.end());
    const auto counted = [&all](const std::vector<double>& values) {
        std::vector<std::int64_t> counts(all.size(), 0);
        for (const double value : values)
            ++counts[static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), value) - all.begin())];
        return Histogram(counts);
    };
    return {counted(x), counted(y)};
}

/// Variance of W over all ways to choose the first group's people from everybody, counted one by one.
double varianceOfW(const std::vector<int>& everybody, std::size_t first)
{
    std::vector<int> isFirst(everybody.size(), 0);
    std::fill(isFirst.end() - static_cast<std::ptrdiff_t>(first), isFirst.end(), 1);
    double ways = 0;
    double sum = 0;
    double squares = 0;
    do {
        double w = 0;
        for (std::size_t i = 0; i < everybody.size(); ++i)
            for (std::size_t j = 0; j < everybody.size(); ++j)
                if (isFirst[i] == 1 && isFirst[j] == 0)
                    w += everybody[i] > everybody[j] ? 1 : everybody[i] == everybody[j] ? 0.5 : 0;
        ++ways;
        sum += w;
        squares += w * w;
    } while (std::next_permutation(isFirst.begin(), isFirst.end()));
    return squares / ways - sum / ways * (sum / ways);
}

} // namespace

TEST_CASE("Welch's t of the sleep data (Student 1908)")
{
    const auto test = welchTest({0.75, 1.789010, 10}, {2.33, 2.002249, 10});
    REQUIRE(test);
    CHECK(test->t == Approx(-1.8608).margin(5e-5));
    CHECK(test->degreesOfFreedom == Approx(17.776).margin(5e-4));
    CHECK(test->p == Approx(.0794).margin(5e-5));
    CHECK(test->interval.lower == Approx(-3.3655).margin(5e-4)); // R t.test
    CHECK(test->interval.upper == Approx(0.2055).margin(5e-4));
}

TEST_CASE("Welch's t and Hedges' g need two people each and a spread in one of the groups")
{
    CHECK(welchTest({3, 1, 1}, {4, 1, 10}).why() == Undefined::TooFewPeople);
    CHECK(welchTest({3, 1, 10}, {4, 0, 1}).why() == Undefined::TooFewPeople);
    CHECK(welchTest({3, 0, 10}, {4, 0, 10}).why() == Undefined::NoVariation);
    CHECK(welchTest({3, 0, 10}, {4, 1, 7})->degreesOfFreedom == Approx(6)); // of the one group that varies
    CHECK(hedges({3, 1, 1}, {4, 1, 10}).why() == Undefined::TooFewPeople);
    CHECK(hedges({3, 1, 10}, {4, 0, 0}).why() == Undefined::TooFewPeople);
    CHECK(hedges({3, 0, 10}, {4, 0, 10}).why() == Undefined::NoVariation);
    CHECK(hedges({3, 0, 10}, {4, 1, 10})->d == Approx(-std::sqrt(2)));
}

TEST_CASE("Cliff's delta and its interval as Feng and Cliff's method is published")
{
    // 10 10 20 20 20 30 30 30 40 50 against 10 20 30 40 40 50 (the example of R's effsize)
    const auto delta = cliffDelta(Histogram({2, 3, 3, 1, 1}), Histogram({1, 1, 1, 2, 1}));
    REQUIRE(delta);
    CHECK(delta->delta == Approx(-.25).epsilon(1e-14));
    CHECK(delta->interval.lower == Approx(-.7265846).margin(5e-8));
    CHECK(delta->interval.upper == Approx(.3890062).margin(5e-8));
    CHECK(delta->probabilityHigher == Approx(.375));
    CHECK_FALSE(delta->flagged);
}

TEST_CASE("two groups that do not overlap have a flagged delta of one and a limit as Wilson's")
{
    const Histogram high({0, 0, 0, 6, 6});
    const Histogram low({9, 6, 0, 0, 0});
    const double limit = 2 * 12 / (12 + 3.841459) - 1; // 12 of 12: n/(n + z²)
    const auto above = cliffDelta(high, low);
    REQUIRE(above);
    CHECK(above->delta == 1);
    CHECK(above->flagged);
    CHECK(above->interval.lower == Approx(limit).epsilon(1e-6));
    CHECK(above->interval.upper == 1);
    const auto below = cliffDelta(low, high);
    REQUIRE(below);
    CHECK(below->delta == -1);
    CHECK(below->flagged);
    CHECK(below->interval.lower == -1);
    CHECK(below->interval.upper == Approx(-limit).epsilon(1e-6));
}

TEST_CASE("Cliff's delta needs two people in each group")
{
    CHECK(cliffDelta(Histogram({0, 0, 0}), Histogram({1, 1, 1})).why() == Undefined::NoAnswers);
    CHECK(cliffDelta(Histogram({1, 1, 1}), Histogram({0, 0, 0})).why() == Undefined::NoAnswers);
    CHECK(cliffDelta(Histogram({1, 0, 0}), Histogram({1, 1, 1})).why() == Undefined::TooFewPeople);
    CHECK(cliffDelta(Histogram({1, 1, 1}), Histogram({0, 0, 1})).why() == Undefined::TooFewPeople);
}

TEST_CASE("delta turns its sign with the groups and equals zero against itself")
{
    const Histogram a({1, 4, 2, 8, 3});
    const Histogram b({3, 3, 5, 2, 1});
    CHECK(cliffDelta(a, b)->delta == Approx(-cliffDelta(b, a)->delta));
    CHECK(cliffDelta(a, b)->interval.lower == Approx(-cliffDelta(b, a)->interval.upper));
    CHECK(cliffDelta(a, a)->delta == 0);
}

TEST_CASE("Mann and Whitney exactly: W = 35, p = .1272 (Hollander and Wolfe 1973, p. 69)")
{
    const auto [term, early] =
        ranked({0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46}, {1.15, 0.88, 0.90, 0.74, 1.21});
    CHECK(cliffDelta(term, early)->mannWhitneyW == 35);
    CHECK(*mannWhitneyP(term, early) / 2 == Approx(.1272).margin(5e-5)); // theirs is one-sided
    CHECK(*mannWhitneyP(early, term) == Approx(*mannWhitneyP(term, early)));
}

TEST_CASE("Mann and Whitney with ties: the normal with the variance that counting every way gives")
{
    const Histogram first({1, 1, 2, 1});
    const Histogram second({3, 1, 1, 0});
    const double variance = varianceOfW({1, 1, 1, 1, 2, 2, 3, 3, 3, 4}, 5);
    const double w = cliffDelta(first, second)->mannWhitneyW;
    CHECK(w == 19);
    CHECK(*mannWhitneyP(first, second) == Approx(2 * normalUpperTail((w - 12.5 - 0.5) / std::sqrt(variance))));
}

TEST_CASE("Mann and Whitney of more than ten people without ties: the normal, near the exact")
{
    std::vector<double> x;
    std::vector<double> y;
    for (int i = 0; i < 22; ++i)
        (i % 3 == 0 || i > 16 ? x : y).push_back(i);
    REQUIRE(x.size() == 11);
    const auto [first, second] = ranked(x, y);
    const double w = cliffDelta(first, second)->mannWhitneyW;
    const double deviation = std::sqrt(11 * 11 * 23 / 12.0);
    CHECK(*mannWhitneyP(first, second) == Approx(2 * normalUpperTail((w - 60.5 - 0.5) / deviation)));
    CHECK(mannWhitneyP(Histogram({0, 12, 0}), Histogram({0, 9, 0})).why() == Undefined::NoVariation);
    CHECK(mannWhitneyP(Histogram({0, 0, 0}), Histogram({0, 9, 0})).why() == Undefined::NoAnswers);
    CHECK(mannWhitneyP(Histogram({0, 1, 0}), Histogram({0, 9, 0})).why() == Undefined::TooFewPeople);
}

TEST_CASE("the reliable change index: 4.47, 6.32 and -2.37, as published")
{
    // A standard deviation of 10 and a reliability of .80 give an error of measurement of 4.47 and of differences of
    // 6.32; a fall by 15 points is -2.37 of it (after Jacobson and Truax 1991).
    CHECK(*reliableChange(0, 4.47, 10, .80) == Approx(1 / std::sqrt(2.0)).margin(5e-4));
    CHECK(*reliableChange(0, 6.32, 10, .80) == Approx(1).margin(1e-3));
    CHECK(*reliableChange(47.5, 32.5, 10, .80) == Approx(-2.37).margin(5e-3));
    CHECK(*minimalDetectableChange(10, .80) == Approx(1.96 * 6.32).margin(0.02));
    // Their own couple: 7.5, .80, from 32.5 to 47.5.
    CHECK(*reliableChange(32.5, 47.5, 7.5, .80) == Approx(3.16).margin(5e-3));
}

TEST_CASE("a change needs an error to be measured by")
{
    for (const auto& [deviation, reliability] : {std::pair{0.0, .8}, std::pair{-1.0, .8}, std::pair{7.5, 1.0}}) {
        CHECK(reliableChange(1, 2, deviation, reliability).why() == Undefined::NoVariation);
        CHECK(minimalDetectableChange(deviation, reliability).why() == Undefined::NoVariation);
    }
    CHECK(*minimalDetectableChange(10, 0) == Approx(27.7).margin(0.05)); // nothing but error: 1.96 √2 · 10
}

TEST_CASE("what a survey of this size could show, as the specification prints it")
{
    const std::vector<std::tuple<int, double, double>> table{
        {10, 29, .5}, {15, 23, .5}, {20, 20, .5}, {30, 16, .5}, {50, 12.5, .05}, {100, 8.8, .05}, {200, 6.2, .05}};
    for (const auto& [people, points, rounding] : table) {
        CAPTURE(people);
        CHECK(*smallestVisibleChange(people, 22) == Approx(points).margin(rounding));
    }
    CHECK(smallestVisibleChange(1, 22).why() == Undefined::TooFewPeople);
    CHECK(smallestVisibleChange(0, 22).why() == Undefined::TooFewPeople);
}

TEST_CASE("two alphas can be compared where both have an error")
{
    CHECK(compareAlphas(.7, 1, .8, 40).why() == Undefined::TooFewPeople);
    CHECK(compareAlphas(.7, 40, .8, 0).why() == Undefined::TooFewPeople);
    CHECK(compareAlphas(1, 40, .8, 40).why() == Undefined::NoVariation);
    CHECK(compareAlphas(.7, 40, 1, 40).why() == Undefined::NoVariation);
    CHECK(compareAlphas(.7, 40, .7, 40)->p == Approx(1));
    CHECK(compareAlphas(.7, 40, .9, 50)->p == Approx(compareAlphas(.9, 50, .7, 40)->p));
}
