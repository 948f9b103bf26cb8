// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/fleiss_kappa.h"
#include "core/statistics/krippendorff.h"
#include "tests/support/places.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

using namespace soundings::statistics;

namespace {

std::vector<std::vector<double>> krippendorffUnits()
{
    std::ifstream file(soundings::test::testData() + "/oracle/krippendorff_2011.csv");
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

constexpr Metric kMetrics[] = {Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio};

} // namespace

TEST_CASE("Krippendorff 2011: nominal, ordinal, interval and ratio alpha")
{
    const auto units = krippendorffUnits();
    CHECK(*krippendorffAlpha(units, Metric::Nominal) == Approx(.743).margin(5e-4));
    CHECK(*krippendorffAlpha(units, Metric::Ordinal) == Approx(.815).margin(5e-4));
    CHECK(*krippendorffAlpha(units, Metric::Interval) == Approx(.849).margin(5e-4));
    CHECK(*krippendorffAlpha(units, Metric::Ratio) == Approx(.797).margin(5e-4));
}

TEST_CASE("Krippendorff's alpha says why it is undefined, by every metric")
{
    for (const Metric metric : kMetrics) {
        CHECK(krippendorffAlpha({}, metric).why() == Undefined::NoAnswers);
        CHECK(krippendorffAlpha({{2}, {3}, {}}, metric).why() == Undefined::NoAnswers);
        CHECK(krippendorffAlpha({{2, 2}, {2, 2, 2}, {5}}, metric).why() == Undefined::NoVariation);
        CHECK(krippendorffAlpha({{0, 0}, {0, 0}}, metric).why() == Undefined::NoVariation);
        CHECK(*krippendorffAlpha({{1, 1}, {3, 3}}, metric) == Approx(1));
    }
}

TEST_CASE("a value and its negative are no ratio apart: alpha is undefined, not NaN")
{
    CHECK(krippendorffAlpha({{2, -2}, {-2, 2}}, Metric::Ratio).why() == Undefined::NoVariation);
    CHECK(krippendorffAlpha({{2, 2}, {-2, -2}}, Metric::Ratio).why() == Undefined::NoVariation);
    CHECK(krippendorffAlpha({{2, -2}, {-2, 2}}, Metric::Interval));
}

TEST_CASE("Fleiss' kappa says why it is undefined")
{
    CHECK(fleissKappa({}).why() == Undefined::NoAnswers);
    CHECK(fleissKappa({{1, 0}}).why() == Undefined::OnlyOne);
    CHECK(fleissKappa({{2, 0}, {1, 2}}).why() == Undefined::NotIdentified);
    CHECK(fleissKappa({{2, 0}, {2, 0}}).why() == Undefined::NoVariation);
    CHECK(*fleissKappa({{2, 0}, {0, 2}}) == Approx(1));
    CHECK(*fleissKappa({{1, 1}, {1, 1}}) == Approx(-1));
}

TEST_CASE("Fleiss' kappa of ten subjects, fourteen raters and five categories is 0.210, as published")
{
    CHECK(*fleissKappa({{0, 0, 0, 0, 14},
                        {0, 2, 6, 4, 2},
                        {0, 0, 3, 5, 6},
                        {0, 3, 9, 2, 0},
                        {2, 2, 8, 1, 1},
                        {7, 7, 0, 0, 0},
                        {3, 2, 6, 3, 0},
                        {2, 5, 3, 2, 2},
                        {6, 5, 2, 1, 0},
                        {0, 2, 2, 3, 7}})
          == Approx(0.210).margin(0.0005));
}
