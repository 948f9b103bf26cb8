// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/consistency.h"
#include "core/statistics/factor_em.h"
#include "core/statistics/factor_scoring.h"
#include "core/statistics/omega.h"
#include "core/statistics/one_factor.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>

using namespace soundings::statistics;

namespace {

/// What people answered to five questions that have nothing to do with each other.
CrossSums unrelatedItems(unsigned seed, int people = 1000)
{
    std::mt19937 random(seed);
    CrossSums sums(5);
    for (int person = 0; person < people; ++person) {
        std::vector<int> codes;
        for (int item = 0; item < 5; ++item)
            codes.push_back(1 + static_cast<int>(random() % 5));
        sums.add(codes);
    }
    return sums;
}

} // namespace

TEST_CASE("omega says where an error variance ran to its floor")
{
    // One factor would need λ₁² = 0.8 · 0.8/0.5 = 1.28 of a variance of 1.
    const auto omega = mcdonaldOmega({1, 0.8, 0.8, 0.8, 1, 0.5, 0.8, 0.5, 1}, 3);
    REQUIRE(omega);
    CHECK(omega->heywood);
    CHECK(omega->errorVariances[0] == Approx(kErrorFloor));
    CHECK(omega->loadings[0] == Approx(1).epsilon(1e-4));
}

TEST_CASE("omega is found where items hardly have a factor, and fits better than thousands of rounds of EM")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const CrossSums sums = unrelatedItems(seed);
        const std::vector<double> values = sums.covariances(CrossSums::Denominator::MaximumLikelihood);
        const Covariances covariances(values, sums.items());
        const auto omega = mcdonaldOmega(values, sums.items());
        REQUIRE(omega);
        const OneFactor found{omega->loadings, omega->errorVariances};
        const FactorFit crawled = fitByEm(covariances, 3000);
        CAPTURE(seed, crawled.isSettled);
        CHECK(discrepancy(found, covariances) <= discrepancy(crawled.factor, covariances) + 1e-9);
    }
}

TEST_CASE("where error variances run to their floor the factor fits no worse than any one item would as the factor")
{
    int heywood = 0;
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const CrossSums sums = unrelatedItems(seed, 40);
        const std::vector<double> values = sums.covariances(CrossSums::Denominator::MaximumLikelihood);
        const Covariances covariances(values, sums.items());
        const auto omega = mcdonaldOmega(values, sums.items());
        REQUIRE(omega);
        heywood += omega->heywood ? 1 : 0;
        for (std::size_t item = 0; omega->heywood && item < sums.items(); ++item) {
            CAPTURE(seed, item);
            CHECK(discrepancy({omega->loadings, omega->errorVariances}, covariances)
                  <= discrepancy(factorNearItem(item, kErrorFloor, covariances), covariances) + 1e-6);
        }
    }
    CHECK(heywood > 20);
}

TEST_CASE("scoring from far away comes to the same factor as EM")
{
    const std::vector<double> values{1, 0.5, 0.4, 0.3, 0.5, 1, 0.45, 0.35, 0.4, 0.45, 1, 0.3, 0.3, 0.35, 0.3, 1};
    const Covariances covariances(values, 4);
    const FactorFit em = fitByEm(covariances, 1000);
    const FactorFit scoring = fitByScoring({{0.1, 0.1, 0.9, 0.1}, {0.9, 0.9, 0.1, 0.9}}, covariances, 500);
    REQUIRE(em.isSettled);
    REQUIRE(scoring.isSettled);
    CHECK(largestChange(em.factor, scoring.factor, covariances) < 1e-7);
}

TEST_CASE("the search for the highest maximum has an end that does not grow with the items")
{
    for (std::size_t items = 3; items <= 17; ++items)
        CHECK(mostStepsOfScoring(items) == 500 * (static_cast<int>(items) + 1)); // every start to its end
    for (std::size_t items = 3; items <= 500; ++items)
        CHECK(static_cast<double>(mostStepsOfScoring(items)) * std::pow(items, 3) <= 50e6);
}
