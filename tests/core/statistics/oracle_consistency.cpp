// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/change.h"
#include "core/statistics/consistency.h"
#include "core/statistics/omega.h"
#include "tests/core/statistics/oracle_runners.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

namespace soundings::statistics::oracle {

namespace {

CrossSums listwise(const Case& test)
{
    CrossSums sums(test.params()["items"].size());
    for (const auto& row : itemRows(test)) {
        if (std::any_of(row.begin(), row.end(), [](double x) { return std::isnan(x); }))
            continue;
        sums.add(std::vector<int>(row.begin(), row.end()));
    }
    return sums;
}

} // namespace

void alphaPairwise(const Case& test)
{
    const auto rows = itemRows(test);
    const auto consistency =
        cronbachAlpha(pairwiseCovariances(rows), rows.front().size(), static_cast<std::int64_t>(rows.size()));
    REQUIRE(consistency);
    test.check("alpha", consistency->alpha);
    test.check("average_r", consistency->averageCorrelation);
    test.check("std_alpha", consistency->standardisedAlpha);
}

void alphaListwise(const Case& test)
{
    const CrossSums sums = listwise(test);
    const auto consistency = cronbachAlpha(sums);
    REQUIRE(consistency);
    std::vector<double> means;
    std::vector<double> deviations;
    for (std::size_t i = 0; i < sums.items(); ++i) {
        means.push_back(sums.mean(i));
        deviations.push_back(std::sqrt(sums.covariance(i, i)));
    }
    const std::map<std::string, std::vector<double>> lists{{"item_mean", means},
                                                           {"item_sd", deviations},
                                                           {"alpha_if_dropped", consistency->alphaIfDropped},
                                                           {"corrected_item_total_r", consistency->correctedItemTotal}};
    for (const auto& [key, list] : lists)
        if (test.json["expect"].contains(key))
            test.check(key, list);
    test.check("alpha", consistency->alpha);
    if (test.json["expect"].contains("feldt_lower")) {
        test.check("feldt_lower", consistency->feldt.lower);
        test.check("feldt_upper", consistency->feldt.upper);
    }
    CHECK(sums.people() == test.json["expect"].value("n", sums.people()));
}

void omegaOfFile(const Case& test)
{
    std::vector<double> matrix;
    std::size_t items = 0;
    if (test.params().contains("items")) {
        const CrossSums sums = listwise(test);
        items = sums.items();
        matrix = sums.covariances(CrossSums::Denominator::MaximumLikelihood);
    } else {
        const Columns columns = readColumns(test.data);
        items = columns.size();
        for (const auto& [name, column] : columns)
            matrix.insert(matrix.end(), column.begin(), column.end());
        if (test.json["expect"].contains("alpha"))
            test.check("alpha", cronbachAlpha(matrix, items, 100)->alpha);
    }
    const auto omega = mcdonaldOmega(matrix, items);
    REQUIRE(omega);
    test.check("omega_total", omega->omega);
    test.check("loadings", omega->loadings);
    test.check("error_variances", omega->errorVariances);
}

void alphaComparison(const Case& test)
{
    const Json& p = test.params();
    const auto comparison = compareAlphas(p["alpha"][0], p["n"][0], p["alpha"][1], p["n"][1]);
    REQUIRE(comparison);
    test.check("statistic", comparison->statistic);
    test.check("p", comparison->p);
}

} // namespace soundings::statistics::oracle
