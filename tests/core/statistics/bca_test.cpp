// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/bca.h"
#include "core/statistics/bootstrap.h"
#include "core/statistics/histogram.h"
#include "core/statistics/resampler.h"
#include "tests/core/statistics/oracle_case.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace soundings::statistics;

namespace {

std::vector<Figure<double>> upTo(int most)
{
    std::vector<Figure<double>> values;
    for (int value = 1; value <= most; ++value)
        values.emplace_back(static_cast<double>(value));
    return values;
}

/// With denominator n, each value as often as its count.
double variance(const std::vector<double>& values, const std::vector<std::int64_t>& counts)
{
    double n = 0;
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        n += static_cast<double>(counts[i]);
        sum += static_cast<double>(counts[i]) * values[i];
    }
    double squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        squares += static_cast<double>(counts[i]) * (values[i] - sum / n) * (values[i] - sum / n);
    return squares / n;
}

} // namespace

TEST_CASE("BCa of the spatial test A as Efron and Tibshirani 1993 print it (Table 14.2)")
{
    const std::vector<double> values = oracle::readColumns(oracle::copiedFolder() / "spatial_A.csv").at("A");
    std::vector<std::int64_t> once(values.size(), 1);
    std::vector<Figure<double>> jackknife;
    for (std::int64_t& count : once) {
        count = 0;
        jackknife.emplace_back(variance(values, once));
        count = 1;
    }
    const auto acceleration = jackknifeAcceleration(jackknife, once);
    REQUIRE(acceleration);
    CHECK(*acceleration == Approx(.061).margin(5e-4));
    Resampler resampler(once, "variance");
    std::vector<Figure<double>> replicates;
    for (int i = 0; i < 40'000; ++i)
        replicates.emplace_back(variance(values, resampler.draw()));
    const auto bca = bcaInterval(variance(values, once), replicates, *acceleration, 0.90);
    REQUIRE(bca);
    CHECK(bca->estimate == Approx(171.5).margin(.05));
    // Theirs are of 2000 replicates: the lower end is known to some 2, the upper to some 4.
    CHECK(bca->bca.lower == Approx(115.8).margin(2.5));
    CHECK(bca->bca.upper == Approx(259.6).margin(5));
    // What ABC gives without drawing.
    CHECK(bca->bca.lower == Approx(116.7).margin(2.5));
    CHECK(bca->bca.upper == Approx(260.9).margin(5));
    // The variance is biased low and skewed: both corrections push up.
    CHECK(bca->percentile.lower < bca->bca.lower - 5);
    CHECK(bca->percentile.upper < bca->bca.upper - 10);
}

TEST_CASE("drawn means come to the bootstrap that needs no drawing")
{
    const std::vector<std::int64_t> counts{3, 7, 12, 20, 8};
    const auto exact = exactBootstrap(Histogram(counts));
    REQUIRE(exact);
    Resampler resampler(counts, "mean");
    std::vector<Figure<double>> replicates;
    for (int i = 0; i < 40'000; ++i)
        replicates.emplace_back(*Histogram(resampler.draw()).mean());
    const auto bca = bcaInterval(exact->mean, replicates, exact->acceleration);
    REQUIRE(bca);
    CHECK(bca->z0 == Approx(exact->z0).margin(.02)); // ties left out would give some -.08
    CHECK(bca->alpha1 == Approx(exact->alpha1).margin(.003));
    CHECK(bca->alpha2 == Approx(exact->alpha2).margin(.003));
    CHECK(bca->bca.lower == Approx(exact->bca.lower).margin(.021)); // one point of the lattice
    CHECK(bca->bca.upper == Approx(exact->bca.upper).margin(.021));
    CHECK(bca->percentile.lower == Approx(exact->percentile.lower).margin(.021));
}

TEST_CASE("the jackknife's acceleration of a mean is that of the codes, each code as often as it was given")
{
    const std::vector<std::int64_t> counts{3, 7, 12, 20, 8};
    std::vector<Figure<double>> jackknife;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        std::vector<std::int64_t> rest = counts;
        --rest[i];
        jackknife.emplace_back(*Histogram(rest).mean());
    }
    const auto acceleration = jackknifeAcceleration(jackknife, counts);
    REQUIRE(acceleration);
    CHECK(*acceleration == Approx(exactBootstrap(Histogram(counts))->acceleration).epsilon(1e-9));
    CHECK(jackknifeAcceleration({1.0, 1.0, 1.0}, {1, 2, 3}).why() == Undefined::NoVariation);
    CHECK(jackknifeAcceleration({1.0, Undefined::TooFewPeople}, {1, 1}).why() == Undefined::TooFewPeople);
}

TEST_CASE("without bias and skew BCa is the percentile interval; either one moves both limits its way")
{
    const auto values = upTo(999);
    const auto plain = bcaInterval(500, values, 0);
    REQUIRE(plain);
    CHECK(plain->z0 == Approx(0).margin(1e-12));
    CHECK(plain->bca.lower == 25);
    CHECK(plain->bca.upper == 975);
    CHECK(plain->percentile.lower == 25);
    CHECK(plain->percentile.upper == 975);
    const auto skewed = bcaInterval(500, values, 0.1);
    CHECK(skewed->bca.lower > plain->bca.lower);
    CHECK(skewed->bca.upper > plain->bca.upper);
    const auto biased = bcaInterval(600, values, 0);
    CHECK(biased->z0 == Approx(.2536).margin(5e-5)); // Φ⁻¹(599.5/999)
    CHECK(biased->bca.lower > plain->bca.lower);
    CHECK(biased->bca.upper > plain->bca.upper);
    CHECK(bcaInterval(500, values, 0, 0.8)->bca.lower == 100);
}

TEST_CASE("ties count half, also where rounding parts them")
{
    std::vector<Figure<double>> values;
    for (int i = 0; i < 100; ++i)
        values.emplace_back(0.1 * 3);
    values.emplace_back(0.0);
    values.emplace_back(1.0);
    CHECK(bcaInterval(0.3, values, 0)->z0 == Approx(0).margin(1e-12));
}

TEST_CASE("replicates without the figure are left out and counted, up to one in twenty")
{
    auto values = upTo(95);
    values.insert(values.begin(), 5, Undefined::TooFewPeople);
    const auto bca = bcaInterval(48, values, 0);
    REQUIRE(bca);
    CHECK(bca->replicates == 95);
    CHECK(bca->withoutFigure == 5);
    CHECK(bca->z0 == Approx(0).margin(1e-12));
    values.emplace_back(Undefined::TooFewPeople);
    CHECK(bcaInterval(48, values, 0).why() == Undefined::TooFewPeople);
}

TEST_CASE("BCa says why it has no interval")
{
    CHECK(bcaInterval(1, {}, 0).why() == Undefined::NoAnswers);
    CHECK(bcaInterval(0, upTo(99), 0).why() == Undefined::NotIdentified);
    CHECK(bcaInterval(100, upTo(99), 0).why() == Undefined::NotIdentified);
    CHECK(bcaInterval(50, upTo(99), 0.6).why() == Undefined::NotIdentified); // 1 − 0.6 · 1.96 < 0
    CHECK(bcaInterval(50, upTo(99), -0.6).why() == Undefined::NotIdentified);
    CHECK(bcaInterval(50, {Undefined::NoVariation}, 0).why() == Undefined::NoVariation);
}
