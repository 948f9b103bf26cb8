// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers printed in publications, and what each function says where it is undefined.
#include "core/statistics/abc_interval.h"
#include "core/statistics/agreement.h"
#include "core/statistics/bootstrap.h"
#include "core/statistics/consistency.h"
#include "core/statistics/histogram.h"
#include "core/statistics/omega.h"
#include "core/statistics/proportion.h"

#include <catch2/catch.hpp>

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

TEST_CASE("a difference of shares needs people in both groups")
{
    CHECK(newcombeDifference(0, 0, 3, 10).why() == Undefined::NoAnswers);
    CHECK(newcombeDifference(3, 10, 0, 0).why() == Undefined::NoAnswers);
}

TEST_CASE("what a histogram says of nobody, of one person and of people who agree")
{
    const Histogram nobody({0, 0, 0, 0, 0});
    CHECK(nobody.mean().why() == Undefined::NoAnswers);
    CHECK(nobody.pomp().why() == Undefined::NoAnswers);
    CHECK(nobody.median().why() == Undefined::NoAnswers);
    CHECK(nobody.variance().why() == Undefined::NoAnswers);
    CHECK(averageDeviation(nobody).why() == Undefined::NoAnswers);
    CHECK(averageDeviation(std::vector<Histogram>{nobody, nobody}).why() == Undefined::NoAnswers);
    CHECK(boundedScoreInterval(nobody).why() == Undefined::NoAnswers);
    CHECK(exactBootstrap(nobody).why() == Undefined::NoAnswers);
    CHECK(rwg(nobody).why() == Undefined::NoAnswers);
    CHECK(rwgJ({nobody, nobody}).why() == Undefined::OnlyOne);
    const Histogram one({0, 0, 0, 1, 0});
    CHECK(*one.mean() == 4);
    CHECK(*one.median() == 4);
    CHECK(one.variance().why() == Undefined::OnlyOne);
    CHECK(exactBootstrap(one).why() == Undefined::OnlyOne);
    CHECK(boundedScoreInterval(one).why() == Undefined::OnlyOne);
    CHECK(boundedScoreInterval(one, 1)->interval.upper == 4);
    CHECK(rwgJ({one, nobody}).why() == Undefined::OnlyOne);
    CHECK(averageDeviation(std::vector<Histogram>{one, nobody})->fromMean == 0);
    CHECK(boundedScoreInterval(Histogram({3, 3, 0}), 5).why() == Undefined::HeadcountTooLow);
}

TEST_CASE("a mean over agencies needs two answers of each, and no more answers than people")
{
    CHECK(stratifiedMean({}).why() == Undefined::NoAnswers);
    CHECK(stratifiedMean({{10, 60, 20, 40}, {1, 50, 0, 30}}).why() == Undefined::OnlyOne);
    CHECK(stratifiedMean({{10, 60, 20, 40}, {9, 50, 10, 8}}).why() == Undefined::HeadcountTooLow);
    const auto everybody = stratifiedMean({{10, 60, 20, 10}, {30, 50, 10, 30}});
    REQUIRE(everybody);
    CHECK(everybody->mean == Approx(52.5));
    CHECK(everybody->standardError == 0);
}

TEST_CASE("ABC needs observations that matter")
{
    const auto first = [](const std::vector<double>& weights) { return weights.front(); };
    const auto constant = [](const std::vector<double>&) { return 1.0; };
    CHECK(abcInterval(1, first).why() == Undefined::OnlyOne);
    CHECK(abcInterval(9, constant).why() == Undefined::NoVariation);
}
