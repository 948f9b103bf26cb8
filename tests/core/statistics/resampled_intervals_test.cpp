// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/alpha_bca.h"
#include "core/statistics/consistency.h"
#include "core/statistics/distributions.h"
#include "core/statistics/group_moments.h"
#include "core/statistics/icc_bca.h"
#include "core/statistics/intraclass_correlation.h"
#include "tests/core/statistics/oracle_case.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <random>

using namespace soundings::statistics;

namespace {

/// The normal quantile of a number of the generator's own: the standard's distributions differ from platform to
/// platform.
double normal(std::mt19937& random) { return normalQuantile((static_cast<double>(random()) + 0.5) / 4294967296.0); }

int code(double value) { return std::clamp(static_cast<int>(std::lround(4 + value)), 1, 7); }

/// What people say to five questions of seven points that share half their variance.
std::vector<AnswerPattern> nearNormalPeople(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<AnswerPattern> people;
    for (int person = 0; person < count; ++person) {
        const double common = normal(random);
        AnswerPattern pattern{{}, 1};
        for (int item = 0; item < 5; ++item)
            pattern.codes.push_back(code(common + normal(random)));
        people.push_back(pattern);
    }
    return people;
}

CrossSums sumsOf(const std::vector<AnswerPattern>& patterns)
{
    CrossSums sums(patterns.front().codes.size());
    for (const AnswerPattern& pattern : patterns)
        for (std::int64_t person = 0; person < pattern.people; ++person)
            sums.add(pattern.codes);
    return sums;
}

/// `groups` of `size` people whose means have the variance `between` beside one of 1 within.
std::vector<GroupMoments> nearNormalGroups(int groups, int size, double between, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<GroupMoments> made(static_cast<std::size_t>(groups));
    for (GroupMoments& group : made) {
        const double mean = std::sqrt(between) * normal(random);
        for (int person = 0; person < size; ++person) {
            const double value = mean + normal(random);
            group.people += 1;
            group.sum += value;
            group.sumOfSquares += value * value;
        }
    }
    return made;
}

bool areEqual(const BcaInterval& a, const BcaInterval& b)
{
    return a.estimate == b.estimate && a.z0 == b.z0 && a.acceleration == b.acceleration && a.bca.lower == b.bca.lower
        && a.bca.upper == b.bca.upper;
}

void checkNear(const Interval& got, const Interval& wanted, double partOfWidth)
{
    const double margin = partOfWidth * (wanted.upper - wanted.lower);
    CAPTURE(got.lower, got.upper, wanted.lower, wanted.upper);
    CHECK(std::abs(got.lower - wanted.lower) < margin);
    CHECK(std::abs(got.upper - wanted.upper) < margin);
}

} // namespace

TEST_CASE("BCa of alpha is close to Feldt's interval where answers are nearly normal")
{
    const auto people = nearNormalPeople(800, 20261123);
    const auto bca = alphaBca(people);
    const auto alpha = cronbachAlpha(sumsOf(people));
    REQUIRE(bca);
    CHECK(bca->estimate == Approx(alpha->alpha).epsilon(1e-12));
    CHECK(bca->replicates == kReplicates);
    checkNear(bca->bca, alpha->feldt, 0.12);
}

TEST_CASE("BCa of alpha is close to Feldt's interval on the bfi scales, as far as they are normal")
{
    const auto file = oracle::sharedFolder() / "data_gpl" / "bfi_items.csv";
    if (!std::filesystem::exists(file)) {
        WARN("skipped: the bfi data are not beside the project");
        return;
    }
    const oracle::Columns columns = oracle::readColumns(file);
    std::vector<AnswerPattern> people;
    for (std::size_t row = 0; row < columns.at("N1").size(); ++row) {
        AnswerPattern pattern{{}, 1};
        for (const char* item : {"N1", "N2", "N3", "N4", "N5"})
            if (!std::isnan(columns.at(item)[row]))
                pattern.codes.push_back(static_cast<int>(columns.at(item)[row]));
        if (pattern.codes.size() == 5)
            people.push_back(pattern);
    }
    const auto bca = alphaBca(people);
    REQUIRE(bca);
    CHECK(bca->estimate == Approx(.813303).margin(5e-7)); // listwise, as psych::alpha
    checkNear(bca->bca, cronbachAlpha(sumsOf(people))->feldt, 0.25);
}

TEST_CASE("BCa of ICC(1) is close to the exact interval of normal groups")
{
    // McGraw and Wong 1996: (F/q − 1)/(F/q + k − 1), q the two quantiles of F.
    const auto groups = nearNormalGroups(120, 10, 0.25, 7);
    const auto icc = intraclassCorrelation(groups);
    const auto limit = [&](double p) {
        const double f = icc->f / fisherQuantile(p, 119, 1080);
        return (f - 1) / (f + 9);
    };
    const auto bca = iccBca(groups);
    REQUIRE(bca);
    CHECK(bca->estimate == Approx(icc->icc1).epsilon(1e-12));
    checkNear(bca->bca, {limit(.975), limit(.025)}, 0.2);
}

TEST_CASE("the acceleration is that of leaving out each person, or each group, in turn")
{
    const std::vector<AnswerPattern> people{{{1, 2, 1}, 4}, {{3, 3, 4}, 9}, {{5, 3, 4}, 6}, {{4, 5, 5}, 7}};
    std::vector<Figure<double>> alphas;
    for (std::size_t i = 0; i < people.size(); ++i) {
        std::vector<AnswerPattern> rest = people;
        --rest[i].people;
        alphas.emplace_back(cronbachAlpha(sumsOf(rest))->alpha);
    }
    CHECK(alphaBca(people, 500)->acceleration == Approx(*jackknifeAcceleration(alphas, {4, 9, 6, 7})).epsilon(1e-9));
    const std::vector<GroupMoments> groups = nearNormalGroups(8, 5, 0.5, 11);
    std::vector<Figure<double>> correlations;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::vector<GroupMoments> rest = groups;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        correlations.emplace_back(intraclassCorrelation(rest)->icc1);
    }
    const std::vector<std::int64_t> once(groups.size(), 1);
    CHECK(iccBca(groups, 500)->acceleration == Approx(*jackknifeAcceleration(correlations, once)).epsilon(1e-9));
}

TEST_CASE("intervals once noted are found again")
{
    const auto alpha = alphaBca({{{1, 2, 1}, 4}, {{3, 3, 4}, 9}, {{5, 3, 4}, 6}, {{4, 5, 5}, 7}});
    REQUIRE(alpha);
    CHECK(alpha->bca.lower == Approx(0.7509146341).margin(1e-9));
    CHECK(alpha->bca.upper == Approx(0.9367948182).margin(1e-9));
    const auto icc = iccBca({{4, 10, 30}, {4, 16, 70}, {5, 15, 53}, {6, 12, 30}, {3, 13, 59}, {4, 9, 25}});
    REQUIRE(icc);
    CHECK(icc->bca.lower == Approx(-0.0061164573).margin(1e-9));
    CHECK(icc->bca.upper == Approx(0.4627703079).margin(1e-9));
}

TEST_CASE("alpha's interval asks neither for the order of people nor for how they were gathered")
{
    auto people = nearNormalPeople(60, 3);
    const auto before = alphaBca(people, 200);
    std::reverse(people.begin(), people.end());
    std::map<std::vector<int>, std::int64_t> byPattern;
    for (const AnswerPattern& pattern : people)
        byPattern[pattern.codes] += pattern.people;
    std::vector<AnswerPattern> gathered;
    for (const auto& [codes, count] : byPattern)
        gathered.insert(gathered.begin(), {codes, count});
    REQUIRE(before);
    CHECK(areEqual(*before, *alphaBca(people, 200)));
    CHECK(areEqual(*before, *alphaBca(gathered, 200)));
    CHECK_FALSE(areEqual(*before, *alphaBca(nearNormalPeople(60, 4), 200)));
}

TEST_CASE("ICC's interval does not ask for the order of groups, or for those without people")
{
    auto groups = nearNormalGroups(15, 6, 0.3, 5);
    const auto before = iccBca(groups, 200);
    std::reverse(groups.begin(), groups.end());
    groups.insert(groups.begin() + 3, GroupMoments{});
    REQUIRE(before);
    CHECK(areEqual(*before, *iccBca(groups, 200)));
}

TEST_CASE("alpha's interval says why there is none")
{
    CHECK(alphaBca({}).why() == Undefined::TooFewPeople);
    CHECK(alphaBca({{{3}, 40}, {{4}, 30}}).why() == Undefined::TooFewItems);
    CHECK(alphaBca({{{1, 2}, 1}, {{2, 3}, 2}}).why() == Undefined::TooFewPeople);
    CHECK(alphaBca({{{3, 3}, 40}}).why() == Undefined::NoVariation);
    CHECK(alphaBca({{{3, 1}, 40}, {{3, 5}, 40}}).why() == Undefined::NoVariation); // only one item varies
    CHECK(alphaBca({{{1, 5}, 20}, {{5, 1}, 20}}).why() == Undefined::NoVariation); // their sum does not
    // One person apart from all others: without them there is no variation.
    CHECK(alphaBca({{{3, 3, 3}, 40}, {{4, 5, 4}, 1}}).why() == Undefined::NoVariation);
    // Two of forty: one in seven resamples has neither.
    CHECK(alphaBca({{{3, 3, 3}, 38}, {{4, 5, 4}, 1}, {{1, 2, 2}, 1}}).why() == Undefined::NoVariation);
}

TEST_CASE("resamples without alpha are left out of the interval where they are few")
{
    // 1 in e^4 resamples has none of the four people who differ.
    const auto bca = alphaBca({{{3, 3, 3}, 36}, {{4, 5, 4}, 1}, {{1, 2, 2}, 1}, {{5, 5, 4}, 1}, {{2, 3, 1}, 1}}, 4000);
    REQUIRE(bca);
    CHECK(static_cast<double>(bca->withoutFigure) == Approx(4000 * std::pow(.9, 40)).margin(40));
    CHECK(bca->replicates + bca->withoutFigure == 4000);
    CHECK(bca->bca.lower < bca->estimate);
    CHECK(bca->bca.upper > bca->estimate);
}

TEST_CASE("ICC's interval says why there is none")
{
    const GroupMoments low{4, 10, 30};
    const GroupMoments high{4, 16, 70};
    CHECK(iccBca({low}).why() == Undefined::TooFewGroups);
    CHECK(iccBca({low, high}).why() == Undefined::TooFewGroups);
    CHECK(iccBca({{1, 2, 4}, {1, 3, 9}, {1, 4, 16}}).why() == Undefined::TooFewPeople);
    CHECK(iccBca({low, low, low}).why() == Undefined::NoVariation);
    CHECK(iccBca({{3, 3, 3}, {3, 6, 12}, {3, 9, 27}}).why() == Undefined::NoVariation); // perfect groups
    // Without the one group that has more than one person, nobody is to spare.
    CHECK(iccBca({{3, 7, 19}, {1, 3, 9}, {1, 4, 16}, {1, 1, 1}}).why() == Undefined::TooFewPeople);
}
