// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/abc_interval.h"
#include "core/statistics/bootstrap.h"
#include "core/statistics/histogram.h"
#include "core/statistics/proportion.h"
#include "tests/core/statistics/oracle_runners.h"

#include <catch2/catch.hpp>

namespace soundings::statistics::oracle {

void boundedScore(const Case& test)
{
    const auto headcount = test.params()["N"].is_null() ? 0 : test.params()["N"].get<std::int64_t>();
    const Histogram histogram(test.params()["counts"].get<std::vector<std::int64_t>>());
    const auto interval = boundedScoreInterval(histogram, headcount, test.params()["conf"]);
    REQUIRE(interval);
    test.check("mean", interval->mean);
    test.check("lower", interval->interval.lower);
    test.check("upper", interval->interval.upper);
    if (test.json["expect"].contains("n_eff"))
        test.check("n_eff", interval->effectivePeople);
    if (test.json["expect"].contains("pomp"))
        test.check("pomp", *histogram.pomp());
    CHECK(interval->smoothed == test.json["expect"].value("fallback", interval->smoothed));
}

void exactBoot(const Case& test)
{
    const auto boot =
        exactBootstrap(Histogram(test.params()["counts"].get<std::vector<std::int64_t>>()), test.params()["conf"]);
    REQUIRE(boot);
    test.check("mean", boot->mean);
    test.check("z0", boot->z0);
    test.check("a", boot->acceleration);
    test.check("alpha1", boot->alpha1);
    test.check("alpha2", boot->alpha2);
    test.check("bca_lower", boot->bca.lower);
    test.check("bca_upper", boot->bca.upper);
    test.check("perc_lower", boot->percentile.lower);
    test.check("perc_upper", boot->percentile.upper);
}

void abcOfSpatial(const Case& test)
{
    const auto values = readColumns(test.data).at("A");
    const auto variance = [&values](const std::vector<double>& weights) {
        double mean = 0;
        double result = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            mean += weights[i] * values[i];
        for (std::size_t i = 0; i < values.size(); ++i)
            result += weights[i] * (values[i] - mean) * (values[i] - mean);
        return result;
    };
    const auto abc = abcInterval(values.size(), variance, test.params()["conf"]);
    REQUIRE(abc);
    test.check("theta", abc->theta);
    test.check("acceleration", abc->acceleration);
    test.check("abc_z0", abc->z0);
    test.check("abc_lower", abc->interval.lower);
    test.check("abc_upper", abc->interval.upper);
}

void stratified(const Case& test)
{
    const Json& p = test.params();
    std::vector<Stratum> strata;
    for (std::size_t i = 0; i < p["n"].size(); ++i)
        strata.push_back({p["n"][i], p["mean"][i], p["sd"][i], p["N"][i]});
    const auto mean = stratifiedMean(strata);
    REQUIRE(mean);
    test.check("mean", mean->mean);
    test.check("se", mean->standardError);
}

void newcombe(const Case& test)
{
    const Json& p = test.params();
    const auto difference = newcombeDifference(p["x1"], p["n1"], p["x2"], p["n2"]);
    REQUIRE(difference);
    test.check("diff", difference->share);
    test.check("lower", difference->interval.lower);
    test.check("upper", difference->interval.upper);
}

} // namespace soundings::statistics::oracle
