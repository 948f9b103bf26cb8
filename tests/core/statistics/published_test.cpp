// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers printed in publications, and what each function says where it is undefined.
#include "core/statistics/agreement.h"
#include "core/statistics/bootstrap.h"
#include "core/statistics/change.h"
#include "core/statistics/consistency.h"
#include "core/statistics/proportion.h"
#include "core/statistics/trend.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

using namespace soundings::statistics;

namespace {

/// Exact n-fold convolution by adding one draw after the other: the slow twin of sumDistribution.
std::vector<double> slowSums(const Histogram& histogram)
{
    std::vector<double> sums{1};
    const auto n = static_cast<double>(histogram.people());
    for (std::int64_t draw = 0; draw < histogram.people(); ++draw) {
        std::vector<double> next(sums.size() + histogram.counts().size() - 1, 0);
        for (std::size_t i = 0; i < sums.size(); ++i)
            for (std::size_t code = 0; code < histogram.counts().size(); ++code)
                next[i + code] += sums[i] * static_cast<double>(histogram.counts()[code]) / n;
        sums = std::move(next);
    }
    return sums;
}

std::vector<std::vector<double>> krippendorffUnits()
{
    std::ifstream file(std::string(SOUNDINGS_TEST_DATA) + "/oracle/krippendorff_2011.csv");
    REQUIRE(file);
    std::map<int, std::vector<double>> units;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::stringstream row(line);
        std::string rater;
        std::string unit;
        std::string value;
        std::getline(row, rater, ',');
        std::getline(row, unit, ',');
        if (std::getline(row, value, ',') && !value.empty() && value[0] >= '0' && value[0] <= '9')
            units[std::stoi(unit)].push_back(std::stod(value));
    }
    std::vector<std::vector<double>> list;
    for (const auto& [id, values] : units)
        list.push_back(values);
    return list;
}

} // namespace

TEST_CASE("Wilson's interval as Newcombe 1998 prints it")
{
    const auto check = [](int favourable, int people, double lower, double upper) {
        const auto share = wilsonShare(favourable, people);
        REQUIRE(share);
        CHECK(share->interval.lower == Approx(lower).margin(5e-5));
        CHECK(share->interval.upper == Approx(upper).margin(5e-5));
    };
    check(81, 263, .2553, .3662);
    check(15, 148, .0624, .1605);
    check(0, 20, 0, .1611);
    check(1, 29, .0061, .1718);
    CHECK(wilsonShare(0, 0).why() == Undefined::NoAnswers);
    CHECK(wilsonShare(3, 12, 11).why() == Undefined::HeadcountTooLow);
    CHECK(wilsonShare(3, 12, 12)->interval.lower == 0.25);
}

TEST_CASE("Krippendorff 2011: nominal, ordinal, interval and ratio alpha")
{
    const auto units = krippendorffUnits();
    CHECK(*krippendorffAlpha(units, Metric::Nominal) == Approx(.743).margin(5e-4));
    CHECK(*krippendorffAlpha(units, Metric::Ordinal) == Approx(.815).margin(5e-4));
    CHECK(*krippendorffAlpha(units, Metric::Interval) == Approx(.849).margin(5e-4));
    CHECK(*krippendorffAlpha(units, Metric::Ratio) == Approx(.797).margin(5e-4));
    CHECK(krippendorffAlpha({{2, 2}, {2, 2, 2}}, Metric::Ordinal).why() == Undefined::NoVariation);
    CHECK(krippendorffAlpha({{2}, {3}}, Metric::Ordinal).why() == Undefined::NoAnswers);
}

TEST_CASE("Welch's t of the sleep data (Student 1908)")
{
    const auto test = welchTest({0.75, 1.789010, 10}, {2.33, 2.002249, 10});
    REQUIRE(test);
    CHECK(test->t == Approx(-1.8608).margin(5e-5));
    CHECK(test->degreesOfFreedom == Approx(17.776).margin(5e-4));
    CHECK(test->p == Approx(.0794).margin(5e-5));
    CHECK(welchTest({3, 0, 10}, {4, 0, 10}).why() == Undefined::NoVariation);
}

TEST_CASE("Mann and Whitney exactly: W = 35, p = .1272 (Hollander and Wolfe 1973)")
{
    std::vector<std::int64_t> x(15, 1);
    std::vector<std::int64_t> y(15, 0);
    for (const std::size_t rank : {1U, 2U, 6U, 8U, 13U}) {
        x[rank - 1] = 0;
        y[rank - 1] = 1;
    }
    CHECK(cliffDelta(Histogram(x), Histogram(y))->mannWhitneyW == 35);
    CHECK(*mannWhitneyP(Histogram(x), Histogram(y)) == Approx(.2544).margin(5e-5)); // two-sided of the one-sided .1272
}

TEST_CASE("two groups that do not overlap have a flagged delta of one and a limit below it")
{
    const auto delta = cliffDelta(Histogram({0, 0, 0, 6, 6}), Histogram({6, 6, 0, 0, 0}));
    REQUIRE(delta);
    CHECK(delta->delta == 1);
    CHECK(delta->flagged);
    CHECK(delta->interval.lower < 1);
    CHECK(delta->interval.lower > 0);
    CHECK(cliffDelta(Histogram({0, 0, 0}), Histogram({1, 1, 1})).why() == Undefined::NoAnswers);
}

TEST_CASE("delta turns its sign with the groups and equals zero against itself")
{
    const Histogram a({1, 4, 2, 8, 3});
    const Histogram b({3, 3, 5, 2, 1});
    CHECK(cliffDelta(a, b)->delta == Approx(-cliffDelta(b, a)->delta));
    CHECK(cliffDelta(a, b)->interval.lower == Approx(-cliffDelta(b, a)->interval.upper));
    CHECK(cliffDelta(a, a)->delta == 0);
}

TEST_CASE("the reliable change index as Jacobson and Truax define it")
{
    // sd 7.5 and r .88 give S_diff 3.674; a fall from 47.5 to 32.5 is 4.08 of it.
    CHECK(*reliableChange(32.5, 47.5, 7.5, .88) == Approx(15 / (7.5 * std::sqrt(.24))));
    CHECK(*reliableChange(47.5, 32.5, 7.5, .88) < 0);
    CHECK(reliableChange(1, 2, 0, .8).why() == Undefined::NoVariation);
}

TEST_CASE("what a survey of this size could show, as the specification prints it")
{
    const std::vector<std::pair<int, double>> table{{10, 29},   {15, 23},   {20, 20},  {30, 16},
                                                    {50, 12.5}, {100, 8.8}, {200, 6.2}};
    for (const auto& [people, points] : table)
        CHECK(*smallestVisibleChange(people, 22) == Approx(points).margin(0.6));
    CHECK(smallestVisibleChange(1, 22).why() == Undefined::TooFewPeople);
}

TEST_CASE("agreement within a group")
{
    CHECK(rwg(Histogram({0, 0, 9, 0, 0}))->value == 1);
    CHECK(rwg(Histogram({5, 0, 0, 0, 5}))->truncated);
    CHECK(rwg(Histogram({5, 0, 0, 0, 5}))->value == 0);
    CHECK(rwg(Histogram({0, 0, 1, 0, 0})).why() == Undefined::OnlyOne);
    // Three items of variance 0.5 under the uniform null of 2: q = .25, 3(.75)/(3(.75) + .25) = .9.
    const Histogram item({0, 2, 5, 2, 0}); // variance 4/8 = .5
    CHECK(*item.variance() == Approx(.5));
    CHECK(rwgJ({item, item, item})->value == Approx(.9));
    CHECK(rwgJ({item, item, item})->lindell == Approx(.75));
    CHECK(averageDeviation(item)->fromMean == Approx(4.0 / 9));
    CHECK(averageDeviationCut(5) == Approx(.8333).margin(1e-4));
    CHECK(isSplit(Histogram({3, 2, 2, 2, 3})));
    CHECK_FALSE(isSplit(Histogram({2, 3, 3, 3, 1})));
    CHECK_FALSE(isSplit(Histogram({0, 0, 0})));
}

TEST_CASE("trends: a slope from two rounds, a test from three, exactly up to ten")
{
    CHECK(*theilSenSlope({{2025, 50}, {2026, 56}, {2027, 70}}) == 10);
    CHECK(theilSenSlope({{2025, 50}}).why() == Undefined::TooFewWaves);
    const auto rising = mannKendall({{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}});
    REQUIRE(rising);
    CHECK(rising->exact);
    CHECK(rising->p / 2 == Approx(.0083).margin(5e-5)); // Gilbert 1987: n = 5, S = 10
    CHECK(mannKendall({{1, 1}, {2, 1}, {3, 1}}).why() == Undefined::NoVariation);
}

TEST_CASE("the exact bootstrap's distribution is the convolution, term by term")
{
    for (const auto& counts : {std::vector<std::int64_t>{3, 7, 12, 20, 8}, std::vector<std::int64_t>{1, 0, 0, 0, 11},
                               std::vector<std::int64_t>{9, 1}, std::vector<std::int64_t>{40, 30, 20, 5, 3, 1, 1}}) {
        const Histogram histogram(counts);
        const auto fast = sumDistribution(histogram);
        const auto slow = slowSums(histogram);
        double total = 0;
        for (std::size_t i = 0; i < fast.probabilities.size(); ++i) {
            const auto offset = static_cast<std::size_t>(fast.firstSum - histogram.people()) + i;
            CHECK(fast.probabilities[i] == Approx(offset < slow.size() ? slow[offset] : 0).margin(1e-13));
            total += fast.probabilities[i];
        }
        CHECK(total == Approx(1).epsilon(1e-12));
    }
    CHECK(exactBootstrap(Histogram({0, 0, 5})).why() == Undefined::NoVariation);
}

TEST_CASE("consistency says why it has no figure")
{
    CrossSums one(1);
    for (const int code : {1, 2, 3})
        one.add({code});
    CHECK(cronbachAlpha(one).why() == Undefined::TooFewItems);
    CrossSums flat(3);
    for (int i = 0; i < 40; ++i)
        flat.add({3, 3, 3});
    CHECK(cronbachAlpha(flat).why() == Undefined::NoVariation);
    CrossSums few(3);
    few.add({1, 2, 3});
    few.add({2, 3, 3});
    CHECK(cronbachAlpha(few).why() == Undefined::TooFewPeople);
    CHECK(mcdonaldOmega({1, .5, .5, 1}, 2).why() == Undefined::NotIdentified);
    CrossSums still(3);
    for (int i = 0; i < 40; ++i)
        still.add({i % 5 + 1, (i + i / 7) % 5 + 1, 3});
    CHECK(cronbachAlpha(still)->leftOut == std::vector<std::size_t>{2});
}
