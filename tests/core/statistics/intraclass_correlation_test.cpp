// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/agreement.h"
#include "core/statistics/group_moments.h"
#include "core/statistics/intraclass_correlation.h"
#include "tests/core/statistics/oracle_case.h"

#include <catch2/catch.hpp>

using namespace soundings::statistics;

namespace {

GroupMoments groupOf(const std::vector<double>& values)
{
    GroupMoments moments;
    for (const double value : values) {
        moments.people += 1;
        moments.sum += value;
        moments.sumOfSquares += value * value;
    }
    return moments;
}

} // namespace

TEST_CASE("ICC of six subjects and four judges is .17 and .44, as Shrout and Fleiss 1979 print it")
{
    const oracle::Columns columns = oracle::readColumns(oracle::copiedFolder() / "shrout_fleiss_1979.csv");
    std::map<double, std::vector<double>> ratings;
    for (std::size_t i = 0; i < columns.at("subject").size(); ++i)
        ratings[columns.at("subject")[i]].push_back(columns.at("rating")[i]);
    std::vector<GroupMoments> groups;
    for (const auto& [subject, values] : ratings)
        groups.push_back(groupOf(values));
    const auto icc = intraclassCorrelation(groups);
    REQUIRE(icc);
    CHECK(icc->icc1 == Approx(.17).margin(.005));
    CHECK(icc->icc2 == Approx(.44).margin(.005));
    CHECK(icc->icc1Unbiased == Approx(icc->icc1)); // equal groups
}

TEST_CASE("ICC of unequal groups, by hand")
{
    // Means 1, 3, 5 of one, two and three people about 11/3: 40/3 between on 2, 10 within on 3 degrees of freedom.
    const std::vector<GroupMoments> groups{groupOf({1}), groupOf({2, 4}), groupOf({3, 5, 7})};
    const auto icc = intraclassCorrelation(groups);
    REQUIRE(icc);
    CHECK(icc->meanSquareBetween == Approx(20.0 / 3));
    CHECK(icc->meanSquareWithin == Approx(10.0 / 3));
    CHECK(icc->f == Approx(2));
    CHECK(icc->icc1 == Approx(1.0 / 3)); // k = 2
    CHECK(icc->icc1Unbiased == Approx(6.0 / 17)); // k0 = (6 − 14/6)/2 = 11/6
    CHECK(icc->icc2 == Approx(.5));
    CHECK(icc->groupsDiffer);
    std::vector<GroupMoments> withEmpty = groups;
    withEmpty.insert(withEmpty.begin(), GroupMoments{});
    CHECK(intraclassCorrelation(withEmpty)->icc1 == icc->icc1);
}

TEST_CASE("groups more alike than chance have a negative ICC, and cannot be told apart")
{
    const auto icc = intraclassCorrelation({groupOf({1, 5}), groupOf({2, 4.5}), groupOf({1, 5})});
    REQUIRE(icc);
    CHECK(icc->f < 1);
    CHECK(icc->icc1 < 0);
    CHECK(icc->icc1 > -1); // −1/(k − 1) at least
    CHECK(icc->icc2 < 0);
    CHECK_FALSE(icc->groupsDiffer);
    const auto even = intraclassCorrelation({groupOf({0, 6}), groupOf({4, 12})}); // 25 between, 25 within
    REQUIRE(even);
    CHECK(even->f == 1);
    CHECK(even->icc1 == 0);
    CHECK_FALSE(even->groupsDiffer);
}

TEST_CASE("ICC says why it is undefined")
{
    CHECK(intraclassCorrelation({}).why() == Undefined::TooFewGroups);
    CHECK(intraclassCorrelation({groupOf({1, 2, 3})}).why() == Undefined::TooFewGroups);
    CHECK(intraclassCorrelation({groupOf({1, 2, 3}), groupOf({})}).why() == Undefined::TooFewGroups);
    CHECK(intraclassCorrelation({groupOf({1}), groupOf({2}), groupOf({4})}).why() == Undefined::TooFewPeople);
    CHECK(intraclassCorrelation({groupOf({3, 3}), groupOf({3, 3})}).why() == Undefined::NoVariation);
    CHECK(intraclassCorrelation({groupOf({1, 1}), groupOf({5, 5})}).why() == Undefined::NoVariation); // perfect groups
    CHECK(intraclassCorrelation({groupOf({1, 3}), groupOf({1, 3})}).why() == Undefined::NoVariation); // the same mean
}
