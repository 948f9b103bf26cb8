// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/round_robin_effects.h"
#include "core/statistics/social_relations.h"
#include "tests/core/statistics/round_robin_file.h"

#include <catch2/catch.hpp>

#include <array>
#include <random>

using namespace soundings::statistics;
using namespace soundings::statistics::oracle;

namespace {

/// Everybody rates everybody, by effects that are drawn.
RoundRobin drawnGroup(std::size_t members, unsigned seed)
{
    std::mt19937 random(seed);
    const auto draw = [&random](double spread) { return spread * (static_cast<double>(random() % 2001) / 1000 - 1); };
    std::vector<double> gives;
    std::vector<double> gets;
    for (std::size_t i = 0; i < members; ++i) {
        gives.push_back(draw(20));
        gets.push_back(draw(15));
    }
    RoundRobin made(members);
    for (std::size_t by = 0; by < members; ++by)
        for (std::size_t of = 0; of < members; ++of)
            if (by != of)
                made.rate(by, of, 50 + gives[by] + gets[of] + draw(25));
    return made;
}

/// The squares of the standard errors of actor variance, partner variance, relationship variance (and covariance) and
/// actor-partner covariance as Lashley & Bond 1997 print them: polynomials of the group's size.
std::array<double, 4> printedErrors(const SocialRelations& model)
{
    const double n = static_cast<double>(model.members);
    const double saa = model.actorVariance.estimate;
    const double sbb = model.partnerVariance.estimate;
    const double sab = model.actorPartnerCovariance.estimate;
    const double s = model.relationshipVariance.estimate;
    const double r = model.relationshipCovariance.estimate;
    const auto power = [n](int exponent) { return std::pow(n, exponent); };
    const double w = (n * n - 3 * n + 6) * (n * n - 3 * n + 4);
    const double below = w * (n + 1) * n * n * (n - 2) * (n - 2);
    const double cross = 4 * (power(5) - 5 * power(4) + 20 * power(3) - 42 * n * n + 60 * n - 32) * s * r / below;
    const double ofPairs =
        2 * (power(6) - 7 * power(5) + 28 * power(4) - 66 * power(3) + 102 * n * n - 84 * n + 32) * s * s / below
        + 2 * (power(3) - n * n - 2 * n + 16) * (n * n - 2 * n + 2) * r * r / below + cross;
    const auto ofVariance = [&](double variance) {
        return 2 * variance * variance / (n + 1) + ofPairs + 4 * variance * ((n - 1) * s + r) / ((n + 1) * n * (n - 2));
    };
    const double ofRelationship = 2 * (n * n - 3 * n + 5) * (s * s + r * r) / w + 4 * s * r / w;
    const double ofCovariance = (n - 3) * sab * sab / ((n + 1) * (n - 2))
        + (power(6) - 5 * power(5) + 19 * power(4) - 45 * power(3) + 90 * n * n - 96 * n + 64) * s * s / below
        + (power(6) - 7 * power(5) + 31 * power(4) - 83 * power(3) + 150 * n * n - 144 * n + 64) * r * r / below
        + (n - 1) * saa * sbb / ((n + 1) * (n - 2))
        + (n - 1) * (saa + sbb) * ((n - 1) * s + r) / ((n + 1) * n * (n - 2) * (n - 2))
        + 2 * (n - 3) * sab * (s + (n - 1) * r) / ((n + 1) * n * (n - 2) * (n - 2)) + cross;
    return {ofVariance(saa), ofVariance(sbb), ofRelationship, ofCovariance};
}

/// What the one missing rating settles at: a table with its diagonal, in which it and the diagonal are over and over
/// the mean of their row's and their column's means.
double settledValue(const RoundRobin& group, std::size_t by, std::size_t of)
{
    const std::size_t n = group.members();
    std::vector<std::vector<double>> table(n, std::vector<double>(n, 0));
    const auto isOpen = [&](std::size_t i, std::size_t j) { return i == j || (i == by && j == of); };
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            table[i][j] = isOpen(i, j) ? 0 : *group.rating(i, j);
    for (int pass = 0; pass < 1000; ++pass) {
        const auto before = table;
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) {
                double sum = 0;
                for (std::size_t k = 0; k < n; ++k)
                    sum += before[i][k] + before[k][j];
                if (isOpen(i, j))
                    table[i][j] = sum / static_cast<double>(2 * n);
            }
    }
    return table[by][of];
}

double squared(double value) { return value * value; }

} // namespace

TEST_CASE("what the effects leave of a whole round robin adds up to nothing for each member, given and received")
{
    for (const std::size_t members : std::vector<std::size_t>{4, 7, 12}) {
        const RoundRobin group = drawnGroup(members, 5);
        const RoundRobinEffects effects = roundRobinEffects(group);
        for (std::size_t i = 0; i < members; ++i) {
            double given = 0;
            double received = 0;
            for (std::size_t j = 0; j < members; ++j) {
                if (i == j)
                    continue;
                given += *group.rating(i, j) - effects.mean - effects.actor[i] - effects.partner[j];
                received += *group.rating(j, i) - effects.mean - effects.actor[j] - effects.partner[i];
            }
            CHECK(given == Approx(0).margin(1e-9));
            CHECK(received == Approx(0).margin(1e-9));
        }
    }
}

TEST_CASE("standard errors are those that Lashley and Bond print as polynomials")
{
    for (const std::size_t members : std::vector<std::size_t>{4, 5, 6, 8, 10, 17})
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const auto model = socialRelations(drawnGroup(members, seed));
            REQUIRE(model);
            const auto printed = printedErrors(*model);
            CAPTURE(members, seed);
            CHECK(squared(model->actorVariance.standardError) == Approx(printed[0]).epsilon(1e-9));
            CHECK(squared(model->partnerVariance.standardError) == Approx(printed[1]).epsilon(1e-9));
            CHECK(squared(model->relationshipVariance.standardError) == Approx(printed[2]).epsilon(1e-9));
            CHECK(squared(model->actorPartnerCovariance.standardError) == Approx(printed[3]).epsilon(1e-9));
        }
}

TEST_CASE("who rates and who is rated change places with the table turned over")
{
    const RoundRobin group = drawnGroup(9, 3);
    RoundRobin turned(9);
    for (std::size_t by = 0; by < 9; ++by)
        for (std::size_t of = 0; of < 9; ++of)
            if (by != of)
                turned.rate(of, by, 2 * *group.rating(by, of) + 7);
    const auto model = socialRelations(group);
    const auto other = socialRelations(turned);
    REQUIRE(model);
    REQUIRE(other);
    CHECK(other->mean == Approx(2 * model->mean + 7));
    CHECK(other->partnerVariance.estimate == Approx(4 * model->actorVariance.estimate));
    CHECK(other->actorVariance.estimate == Approx(4 * model->partnerVariance.estimate));
    CHECK(other->relationshipCovariance.estimate == Approx(4 * model->relationshipCovariance.estimate));
    for (std::size_t i = 0; i < 9; ++i)
        CHECK(other->partner[i] == Approx(2 * model->actor[i]));
}

TEST_CASE("TripleR's own example has the values its authors print")
{
    const auto path = sharedFolder() / "data_gpl" / "tripler_liking_a.csv";
    if (!std::filesystem::exists(path)) {
        WARN("skipped: the reference data are not beside the project");
        return;
    }
    const auto model = socialRelations(roundRobinOf(readColumns(path), "perceiver.id", "target.id", "liking_a"));
    REQUIRE(model);
    CHECK(model->members == 54);
    const auto check = [](const VarianceComponent& component, double estimate, double error) {
        CHECK(component.estimate == Approx(estimate).margin(0.0005));
        CHECK(component.standardError == Approx(error).margin(0.0005));
    };
    check(model->actorVariance, 0.172, 0.035);
    check(model->partnerVariance, 0.105, 0.022);
    check(model->relationshipVariance, 0.609, 0.017);
    check(model->actorPartnerCovariance, 0.014, 0.020);
    check(model->relationshipCovariance, 0.080, 0.017);
    CHECK(model->actorReliability.value() == Approx(0.937).margin(0.0005));
    CHECK(model->partnerReliability.value() == Approx(0.901).margin(0.0005));
}

TEST_CASE("a variance that comes out below nothing has no error, no share and no correlation")
{
    const auto path = sharedFolder() / "data_free" / "rr5.csv";
    if (!std::filesystem::exists(path)) {
        WARN("skipped: the reference data are not beside the project");
        return;
    }
    const auto model = socialRelations(roundRobinOf(readColumns(path), "p", "t", "v"));
    REQUIRE(model);
    CHECK(model->partnerVariance.estimate == Approx(-19.0 / 60));
    CHECK(!model->partnerVariance.isSound);
    CHECK(!model->shareOf(model->partnerVariance));
    CHECK(!model->generalisedReciprocity());
    CHECK(!model->partnerReliability);
    CHECK(model->shareOf(model->actorVariance).value() == Approx((1.0 / 60) / (1.0 / 60 + 59.0 / 15)));
    CHECK(model->dyadicReciprocity().value() == Approx(-1.15 / (59.0 / 15)));
}

TEST_CASE("a missing rating is put in as the mean of its row and column, and its pair says nothing of pairs")
{
    RoundRobin group(4);
    for (std::size_t by = 0; by < 4; ++by)
        for (std::size_t of = 0; of < 4; ++of)
            if (by != of && !(by == 0 && of == 1))
                group.rate(by, of, 10.0 * static_cast<double>(by + 1) + 20.0 * static_cast<double>(of + 1));
    CHECK(group.missing() == 1);
    const auto model = socialRelations(group);
    REQUIRE(model);
    CHECK(model->missing == 1);
    group.rate(0, 1, settledValue(group, 0, 1));
    const RoundRobinEffects filled = roundRobinEffects(group);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(model->actor[i] == Approx(filled.actor[i]).margin(0.02));
        CHECK(model->partner[i] == Approx(filled.partner[i]).margin(0.02));
    }
    const auto whole = socialRelations(group);
    REQUIRE(whole);
    CHECK(whole->missing == 0);
    CHECK(model->relationshipVariance.estimate < whole->relationshipVariance.estimate);
}

TEST_CASE("as many ratings may be missing as the size of the group says")
{
    const std::array<std::size_t, 9> most{0, 1, 2, 4, 6, 8, 10, 18, 22};
    for (std::size_t members = 3; members < 3 + most.size(); ++members)
        CHECK(mostMissing(members) == most.at(members - 3));
    RoundRobin five = drawnGroup(5, 1);
    RoundRobin without(5);
    int left = 0;
    for (std::size_t by = 0; by < 5; ++by)
        for (std::size_t of = 0; of < 5; ++of)
            if (by != of && ++left > 2)
                without.rate(by, of, *five.rating(by, of));
    CHECK(without.missing() == 2);
    CHECK(socialRelations(without));
    RoundRobin three(5);
    left = 0;
    for (std::size_t by = 0; by < 5; ++by)
        for (std::size_t of = 0; of < 5; ++of)
            if (by != of && ++left > 3)
                three.rate(by, of, *five.rating(by, of));
    CHECK(!socialRelations(three));
    CHECK(!socialRelations(drawnGroup(3, 1)));
    CHECK(drawnGroup(6, 2).without(2).members() == 5);
}
