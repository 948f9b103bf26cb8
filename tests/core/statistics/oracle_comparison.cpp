// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/agreement.h"
#include "core/statistics/change.h"
#include "core/statistics/fleiss_kappa.h"
#include "core/statistics/group_moments.h"
#include "core/statistics/intraclass_correlation.h"
#include "core/statistics/multiplicity.h"
#include "core/statistics/trend.h"
#include "tests/core/statistics/oracle_runners.h"

#include <catch2/catch.hpp>

namespace soundings::statistics::oracle {

void cohen(const Case& test)
{
    const Json& p = test.params();
    const auto difference = hedges({p["m1"], p["s1"], p["n1"]}, {p["m2"], p["s2"], p["n2"]});
    REQUIRE(difference);
    test.check("sd_pooled", difference->pooledDeviation);
    test.check("d", difference->d);
    test.check("var_d", difference->varianceOfD);
    test.check("J_approx", difference->correction);
    test.check("J_exact", difference->exactCorrection);
    test.check("g", difference->g);
    test.check("var_g", difference->varianceOfG);
}

/// The file numbers the categories that each rater used. The sixth never said "depression", the first of the five:
/// their 1 to 4 are categories 2 to 5. Then the 180 diagnoses are 26, 26, 30, 55 and 43, as Fleiss 1971 prints them.
void diagnoses(const Case& test)
{
    constexpr std::size_t kCategories = 5;
    std::vector<std::vector<std::int64_t>> counts;
    std::vector<std::int64_t> totals(kCategories);
    for (const auto& [rater, codes] : readColumns(test.data)) {
        counts.resize(codes.size(), std::vector<std::int64_t>(kCategories));
        for (std::size_t subject = 0; subject < codes.size(); ++subject) {
            const std::size_t category = static_cast<std::size_t>(codes[subject]) - (rater == "rater6" ? 0 : 1);
            ++counts[subject].at(category);
            ++totals.at(category);
        }
    }
    CHECK(totals == std::vector<std::int64_t>{26, 26, 30, 55, 43});
    const auto kappa = fleissKappa(counts);
    REQUIRE(kappa);
    test.check("kappa", *kappa);
}

void icc(const Case& test)
{
    const Columns columns = readColumns(test.data);
    std::map<double, GroupMoments> groups;
    const auto& values = columns.at(test.params()["value"]);
    const auto& of = columns.at(test.params()["group"]);
    for (std::size_t i = 0; i < values.size(); ++i) {
        GroupMoments& group = groups[of[i]];
        group.people += 1;
        group.sum += values[i];
        group.sumOfSquares += values[i] * values[i];
    }
    std::vector<GroupMoments> list;
    for (const auto& [id, moments] : groups)
        list.push_back(moments);
    const auto result = intraclassCorrelation(list);
    REQUIRE(result);
    test.check("ICC1", result->icc1);
    test.check("ICC2", result->icc2);
    test.check("MSB", result->meanSquareBetween);
    test.check("MSW", result->meanSquareWithin);
    test.check("F", result->f);
}

void kendall(const Case& test)
{
    const int n = test.params()["n"];
    std::vector<double> tails;
    for (const Json& s : test.json["expect"]["S"])
        tails.push_back(mannKendallUpperTail(n, s));
    test.check("p_one_sided_S_ge", tails);
}

void multiplicity(const Case& test)
{
    const auto p = test.params()["p"].get<std::vector<double>>();
    test.check("BH", benjaminiHochbergAdjusted(p));
    test.check("holm", holmAdjusted(p));
    test.check("bonferroni", bonferroniAdjusted(p));
}

void nullVariances(const Case& test)
{
    test.check("uniform_5", uniformNullVariance(5));
    test.check("uniform_7", uniformNullVariance(7));
}

} // namespace soundings::statistics::oracle
