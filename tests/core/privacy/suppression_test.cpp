// SPDX-License-Identifier: GPL-3.0-or-later
// Complementary suppression, with the reference cases of disclosure control.
#include "core/privacy/suppression.h"

#include "core/privacy/figure_gate.h"
#include "core/privacy/release_ledger.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <numeric>
#include <random>

using namespace soundings;
using Json = nlohmann::json;

namespace {

std::vector<Json> referenceCases(const std::string& prefix)
{
    std::ifstream stream(std::string(SOUNDINGS_TEST_DATA) + "/oracle/disclosure.json");
    std::vector<Json> cases;
    for (const Json& json : Json::parse(stream))
        if (json["id"].get<std::string>().rfind(prefix, 0) == 0)
            cases.push_back(json);
    return cases;
}

std::int64_t peopleIn(const std::vector<std::int64_t>& sizes, const std::vector<std::size_t>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), std::int64_t{0},
                           [&](std::int64_t sum, std::size_t part) { return sum + sizes[part]; });
}

} // namespace

TEST_CASE("the reference cases of complementary suppression")
{
    const auto cases = referenceCases("sdc.secondary.");
    CHECK(cases.size() == 4);
    for (const Json& json : cases) {
        INFO(json["id"]);
        const Suppression made =
            suppress(json["params"]["team_sizes"].get<std::vector<std::int64_t>>(), json["params"]["min_n"].get<int>());
        CHECK(made.hidden == json["expect"]["hidden"].get<std::vector<std::size_t>>());
        CHECK(made.shown == json["expect"]["shown"].get<std::vector<std::size_t>>());
        CHECK(made.totalShown == json["expect"]["total_shown"].get<bool>());
    }
}

TEST_CASE("the reference cases of the minimum")
{
    const auto cases = referenceCases("sdc.minn.");
    CHECK(cases.size() == 5);
    for (const Json& json : cases) {
        INFO(json["id"]);
        const int people = json["params"]["n"];
        const FigureGate gate({}, json["params"]["min_n"].get<int>(), 0);
        const auto figure = gate.release({people, Fraction(50), 400.0, 5, people / 2, {people, 0, 0, 0, 0}, {}});
        CHECK(figure.has_value() == json["expect"]["mean_shown"].get<bool>());
        CHECK((figure && !figure->distribution().empty()) == json["expect"]["histogram_shown"].get<bool>());
        CHECK((figure && figure->people() == people) == (json["expect"]["n_shown"] == "exact"));
    }
}

TEST_CASE("the reference cases of differencing")
{
    const auto cases = referenceCases("sdc.differencing.");
    CHECK(cases.size() == 3);
    for (const Json& json : cases) {
        INFO(json["id"]);
        const std::int64_t before = json["params"]["previous_release_n"];
        const std::int64_t after = json["params"]["new_release_n"];
        ReleaseLedger ledger({before, after - before}, json["params"]["min_n"].get<int>());
        if (before > 0)
            ledger.release({0});
        CHECK(ledger.mayRelease({0, 1}) == json["expect"]["may_release"].get<bool>());
    }
}

TEST_CASE("what is hidden is nothing, or two parts and the minimum of people, or everything")
{
    std::mt19937 chance(7);
    for (int trial = 0; trial < 2000; ++trial) {
        std::vector<std::int64_t> sizes(1 + chance() % 7);
        for (std::int64_t& size : sizes)
            size = static_cast<std::int64_t>(chance() % 30);
        const int minimum = 10 + static_cast<int>(chance() % 5);
        const Suppression made = suppress(sizes, minimum);
        for (const std::size_t part : made.shown)
            REQUIRE(sizes[part] >= minimum);
        const bool isEnough = made.hidden.size() >= 2 && peopleIn(sizes, made.hidden) >= minimum;
        REQUIRE((made.hidden.empty() || isEnough || made.shown.empty()));
        REQUIRE(made.totalShown == (std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0}) >= minimum));
        for (std::size_t part = 0; part < sizes.size(); ++part) {
            const bool isNamed = std::count(made.hidden.begin(), made.hidden.end(), part)
                    + std::count(made.shown.begin(), made.shown.end(), part)
                == 1;
            REQUIRE(isNamed == (sizes[part] > 0));
        }
    }
}

TEST_CASE("no more is hidden than the minimum asks for")
{
    CHECK(suppress({12, 15, 4, 40}, 10).hidden == std::vector<std::size_t>{0, 2});
    CHECK(suppress({5, 5, 40}, 10).hidden == std::vector<std::size_t>{0, 1});
    CHECK(suppress({4, 5, 11, 40}, 10).hidden == std::vector<std::size_t>{0, 1, 2});
    CHECK(suppress({0, 30, 40}, 10).hidden.empty());
    CHECK(suppress({}, 10).hidden.empty());
    CHECK_FALSE(suppress({}, 10).totalShown);
}

TEST_CASE("parts that tell too much are hidden with others until their total is safe")
{
    const auto always = [](const auto&) { return true; };
    CHECK(suppress({12, 15, 40}, 10, {1}, always).hidden == std::vector<std::size_t>{0, 1});
    const auto never = [](const auto&) { return false; };
    CHECK(suppress({12, 15, 4}, 10, {}, never).shown.empty());
    CHECK(suppress({12, 15}, 10, {}, never).hidden.empty());
}
