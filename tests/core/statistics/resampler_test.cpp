// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn, beside the exact distribution: a sampler that is a little wrong gives intervals that look right.
#include "core/statistics/resampler.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <numeric>

using namespace soundings::statistics;

namespace {

using Counts = std::vector<std::int64_t>;
constexpr int kDraws = 20'000;

/// Few units of a sort (drawn one by one), and many (drawn sort by sort, by inversion and by rejection).
const std::vector<Counts> kSamples{{3, 1, 6}, {1, 1, 1, 1, 1, 1, 1, 1}, {500, 300, 195, 5}, {90, 10}, {40'000, 60'000}};

std::vector<Counts> drawn(const Counts& counts)
{
    Resampler resampler(counts, "test");
    std::vector<Counts> draws;
    for (int i = 0; i < kDraws; ++i)
        draws.push_back(resampler.draw());
    return draws;
}

/// P(no more than this far from the binomial by chance), by Pearson's χ² over values expected five times or more.
double chanceOf(const std::vector<Counts>& draws, std::size_t sort, double units, double share)
{
    std::map<std::int64_t, double> seen;
    for (const Counts& draw : draws)
        seen[draw[sort]] += 1;
    const boost::math::binomial_distribution<> binomial(units, share);
    double squares = 0;
    double cells = 0;
    double restSeen = kDraws;
    double restExpected = kDraws;
    for (std::int64_t value = 0; value <= static_cast<std::int64_t>(units); ++value) {
        const double expected = kDraws * boost::math::pdf(binomial, static_cast<double>(value));
        if (expected < 5)
            continue;
        const double found = seen.count(value) != 0 ? seen[value] : 0;
        squares += (found - expected) * (found - expected) / expected;
        restSeen -= found;
        restExpected -= expected;
        ++cells;
    }
    if (restExpected >= 5) {
        squares += (restSeen - restExpected) * (restSeen - restExpected) / restExpected;
        ++cells;
    }
    return boost::math::cdf(boost::math::complement(boost::math::chi_squared_distribution<>(cells - 1), squares));
}

double covariance(const std::vector<Counts>& draws, std::size_t a, std::size_t b)
{
    double sumA = 0;
    double sumB = 0;
    double product = 0;
    for (const Counts& draw : draws) {
        sumA += static_cast<double>(draw[a]);
        sumB += static_cast<double>(draw[b]);
        product += static_cast<double>(draw[a]) * static_cast<double>(draw[b]);
    }
    return (product - sumA * sumB / kDraws) / kDraws;
}

} // namespace

TEST_CASE("each resample has as many units as there are, none of a sort that nobody is of")
{
    for (Counts counts : kSamples) {
        counts.insert(counts.begin() + 1, 0);
        const std::int64_t units = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
        Resampler resampler(counts, "test");
        for (int i = 0; i < 200; ++i) {
            const Counts& draw = resampler.draw();
            CHECK(std::accumulate(draw.begin(), draw.end(), std::int64_t{0}) == units);
            CHECK(draw[1] == 0);
        }
    }
}

TEST_CASE("how many are drawn of each sort is binomial")
{
    for (const Counts& counts : kSamples) {
        const std::vector<Counts> draws = drawn(counts);
        const auto units = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
        for (std::size_t sort = 0; sort < counts.size(); ++sort) {
            CAPTURE(counts, sort);
            CHECK(chanceOf(draws, sort, units, static_cast<double>(counts[sort]) / units) > 1e-4);
        }
    }
}

TEST_CASE("what is drawn of one sort is not drawn of another: the covariances are the multinomial's")
{
    for (const Counts& counts : kSamples) {
        const std::vector<Counts> draws = drawn(counts);
        const auto units = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
        for (std::size_t a = 0; a < counts.size(); ++a)
            for (std::size_t b = 0; b <= a; ++b) {
                const double p = static_cast<double>(counts[a]) / units;
                const double q = static_cast<double>(counts[b]) / units;
                const double scale = units * std::sqrt(p * (1 - p) * q * (1 - q));
                CAPTURE(counts, a, b);
                CHECK(covariance(draws, a, b) == Approx(units * ((a == b ? p : 0) - p * q)).margin(0.04 * scale));
            }
    }
}

TEST_CASE("what this engine draws first")
{
    // Where these change, kEngine is to be raised: whoever noted an interval could not find it again.
    CHECK(Resampler({3, 1, 6}, "test").draw() == Counts{4, 2, 4});
    CHECK(Resampler({500, 300, 195, 5}, "test").draw() == Counts{525, 300, 172, 3});
}

TEST_CASE("the same counts and the same statistic draw the same")
{
    for (const Counts& counts : kSamples) {
        CHECK(drawn(counts) == drawn(counts));
        Counts other = counts;
        ++other[0];
        const auto first = [](const Counts& from, const char* statistic) {
            Resampler resampler(from, statistic);
            Counts all;
            for (int i = 0; i < 5; ++i) {
                const Counts& draw = resampler.draw();
                all.insert(all.end(), draw.begin(), draw.end());
            }
            return all;
        };
        CHECK(first(counts, "alpha") != first(counts, "icc1"));
        CHECK(first(counts, "alpha") != first(other, "alpha"));
    }
}
