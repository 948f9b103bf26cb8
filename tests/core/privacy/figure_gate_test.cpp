// SPDX-License-Identifier: GPL-3.0-or-later
// The table of SCORING.md section 11, row by row, and that nothing goes round the gate.
#include "core/privacy/figure_gate.h"

#include "core/privacy/staff_gate.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>
#include <type_traits>

using namespace soundings;

namespace {

template <class Figure> constexpr bool kOnlyTheGateMakes =
    !std::is_aggregate_v<Figure> && !std::is_default_constructible_v<Figure>;

static_assert(kOnlyTheGateMakes<ReleasedFigure>);
static_assert(kOnlyTheGateMakes<StaffRelease>);
static_assert(kOnlyTheGateMakes<RoleRelease>);
static_assert(kOnlyTheGateMakes<ScenarioRelease>);
static_assert(!std::is_constructible_v<ReleasedFigure, Fraction>);
static_assert(!std::is_constructible_v<ReleasedFigure, Fraction, Limit, int>);
static_assert(!std::is_constructible_v<ReleasedFigure, FigureSource>);
static_assert(!std::is_constructible_v<StaffRelease, QuestionnairePtr>);
static_assert(!std::is_constructible_v<StaffRelease, SurveyRecord, RoundState>);
static_assert(!std::is_constructible_v<RoleRelease, SurveyRecord, RoundState>);
static_assert(!std::is_constructible_v<ScenarioRelease, SurveyRecord, RoundState>);

/// Whether braces can make a Figure without naming the type in between.
template <class Figure>
concept MadeOfBraces = requires
{
    Figure({}, {}, {}, {});
}
|| requires { Figure{{}, {}}; };
static_assert(!MadeOfBraces<ReleasedFigure>);
static_assert(!MadeOfBraces<StaffRelease>);

/// n people on five points: about a fifth at each of the lower four, the rest at the top.
FigureSource mixed(int people)
{
    const std::int64_t fifth = people / 5;
    const std::vector<std::int64_t> points{fifth, fifth, fifth, fifth, people - 4 * fifth};
    FigureSource source{people, Fraction(0), 0.0, 5, points[3] + points[4], points, {}};
    Fraction squares;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Fraction score(25 * static_cast<std::int64_t>(i));
        *source.score += score * Fraction(points[i]);
        squares += score * score * Fraction(points[i]);
    }
    const Fraction total = *source.score;
    *source.score /= Fraction(people);
    source.variance = ((squares - total * *source.score) / Fraction(people - 1)).toDouble();
    source.kinds = {points[0] + points[1], points[2], points[3] + points[4]};
    return source;
}

FigureSource unanimous(int people, int point)
{
    FigureSource source{people, Fraction(25 * point), 0.0, 5, point > 2 ? people : 0, {0, 0, 0, 0, 0}, {0, 0, 0}};
    source.points[static_cast<std::size_t>(point)] = people;
    source.kinds[point < 2 ? 0 : point == 2 ? 1 : 2] = people;
    return source;
}

ReleasedFigure released(const FigureSource& source, Headcount headcount = 0)
{
    const auto figure = FigureGate({}, 10, headcount).release(source);
    REQUIRE(figure);
    return *figure;
}

} // namespace

TEST_CASE("under ten people nothing leaves the gate")
{
    for (const int people : {0, 1, 5, 9}) {
        INFO(people);
        CHECK_FALSE(FigureGate({}, 10, 0).release({people, Fraction(50), 100.0, 5, 2, {}, {}}));
    }
    CHECK_FALSE(FigureGate({}, 25, 0).release(mixed(24)));
    CHECK(FigureGate({}, 25, 0).release(mixed(25)));
}

TEST_CASE("ten to nineteen people: whole numbers, limits and shares in fives, no distribution, no spread")
{
    for (const int people : {10, 19}) {
        INFO(people);
        const FigureSource source = mixed(people);
        const ReleasedFigure figure = released(source);
        CHECK(figure.exact() == Fraction(source.score->rounded()));
        CHECK(figure.display() == source.score->rounded());
        CHECK(figure.isEarlySign());
        REQUIRE(figure.interval());
        CHECK(figure.interval()->lower % 5 == 0);
        CHECK(figure.interval()->upper % 5 == 0);
        CHECK(figure.interval()->lower <= figure.display());
        CHECK(figure.interval()->upper >= figure.display());
        REQUIRE(figure.favourable());
        CHECK(figure.favourable()->percent % 5 == 0);
        CHECK(figure.distribution().empty());
        CHECK_FALSE(figure.spread());
    }
}

TEST_CASE("twenty to twenty-nine people: the fraction and the distribution in whole percent, no spread")
{
    for (const int people : {20, 29}) {
        INFO(people);
        const FigureSource source = mixed(people);
        const ReleasedFigure figure = released(source);
        CHECK(figure.exact() == *source.score);
        CHECK_FALSE(figure.isEarlySign());
        REQUIRE(figure.distribution().size() == 5);
        for (std::size_t i = 0; i < 5; ++i) {
            const Fraction percent = Fraction::of(100 * source.points[i], people);
            CHECK(figure.distribution()[i].percent == percent.rounded());
        }
        CHECK_FALSE(figure.spread());
    }
}

TEST_CASE("from thirty people also the spread")
{
    for (const int people : {30, 99, 100}) {
        INFO(people);
        const FigureSource source = mixed(people);
        const ReleasedFigure figure = released(source);
        CHECK(figure.distribution().size() == 5);
        REQUIRE(figure.spread());
        CHECK(figure.spread()->standardDeviation == Approx(std::sqrt(*source.variance)));
        CHECK(figure.spread()->averageDeviation);
        CHECK(figure.spread()->withinGroupAgreement);
    }
}

TEST_CASE("nine in ten of a kind are never exact under a hundred people")
{
    for (const int people : {10, 20, 30, 99}) {
        INFO(people);
        const ReleasedFigure all = released(unanimous(people, 4));
        CHECK(all.display() == 95);
        CHECK(all.limit() == Limit::OrMore);
        CHECK_FALSE(all.interval());
        CHECK(all.favourable() == ReleasedShare{90, Limit::OrMore});
        CHECK(all.distribution().empty());
        CHECK_FALSE(all.spread());
        const ReleasedFigure none = released(unanimous(people, 0));
        CHECK(none.display() == 5);
        CHECK(none.limit() == Limit::OrFewer);
        CHECK(none.favourable() == ReleasedShare{10, Limit::OrFewer});
    }
    const ReleasedFigure many = released(unanimous(100, 4));
    CHECK(many.display() == 100);
    CHECK(many.favourable() == ReleasedShare{100, Limit::Exact});
    CHECK(many.distribution().size() == 5);
}

TEST_CASE("the edge of nine in ten belongs to the limit, for shares on either side")
{
    const FigureGate gate({}, 10, 0);
    CHECK(gate.share(9, 10, 10) == ReleasedShare{90, Limit::OrMore});
    CHECK(gate.share(1, 10, 10) == ReleasedShare{10, Limit::OrFewer});
    CHECK(gate.share(17, 19, 19) == ReleasedShare{90, Limit::Exact});
    CHECK(gate.share(26, 29, 29) == ReleasedShare{90, Limit::Exact});
    CHECK(gate.share(27, 29, 29) == ReleasedShare{90, Limit::OrMore});
    CHECK(gate.share(90, 99, 99) == ReleasedShare{90, Limit::OrMore});
    CHECK(gate.share(99, 100, 100) == ReleasedShare{99, Limit::Exact});
    CHECK(gate.share(0, 100, 100) == ReleasedShare{0, Limit::Exact});
}

TEST_CASE("two points blur from ninety and down to ten")
{
    FigureSource source{20, Fraction(95), 475.0, 2, 19, {1, 19}, {1, 0, 19}};
    CHECK(released(source).display() == 90);
    CHECK(released(source).limit() == Limit::OrMore);
    source = {20, Fraction(5), 475.0, 2, 1, {19, 1}, {19, 0, 1}};
    CHECK(released(source).display() == 10);
    CHECK(released(source).limit() == Limit::OrFewer);
}

TEST_CASE("a headcount narrows the interval in quarters under thirty people")
{
    const auto limits = [](int people, Headcount headcount) { return *released(mixed(people), headcount).interval(); };
    CHECK(limits(24, 24) != limits(24, 0));
    // Of 30 and of 31 people up to a quarter is not covered.
    CHECK(limits(24, 30) == limits(24, 31));
    std::set<std::pair<int, int>> seen;
    for (Headcount headcount = 24; headcount < 400; ++headcount)
        seen.insert({limits(24, headcount).lower, limits(24, headcount).upper});
    CHECK(seen.size() <= 5);
}

TEST_CASE("an interval does not say that everybody gave the same answer")
{
    for (const int people : {10, 15, 20, 29, 30, 60}) {
        INFO(people);
        FigureSource two = unanimous(people, 2);
        two.points = {0, 1, people - 2, 1, 0};
        two.kinds = {1, people - 2, 1};
        two.favourable = 1;
        two.variance = 2 * 625.0 / (people - 1);
        for (const Headcount headcount : {Headcount{0}, Headcount{people + 2}, Headcount{people * 3}}) {
            const ReleasedFigure alike = released(unanimous(people, 2), headcount);
            CHECK(alike.interval() == released(two, headcount).interval());
            CHECK(alike.favourable() == released(two, headcount).favourable());
        }
    }
}

TEST_CASE("the limit begins at the end itself, so that ten of ten and nine of ten look alike")
{
    const FigureSource nine{10, Fraction(90), 1000.0, 2, 9, {1, 9}, {1, 0, 9}};
    const FigureSource ten{10, Fraction(100), 0.0, 2, 10, {0, 10}, {0, 0, 10}};
    CHECK(released(nine).limit() == Limit::OrMore);
    CHECK(released(nine).exact() == released(ten).exact());
    CHECK(released(nine).favourable() == released(ten).favourable());
    CHECK(released(nine).interval() == released(ten).interval());
}

TEST_CASE("shares of choices are told as finely as the people who made them allow")
{
    const FigureGate gate({}, 10, 0);
    CHECK(gate.share(13, 40, 12) == ReleasedShare{35, Limit::Exact});
    CHECK(gate.share(13, 40, 20) == ReleasedShare{33, Limit::Exact});
    CHECK(gate.share(38, 40, 12) == ReleasedShare{90, Limit::OrMore});
}

TEST_CASE("shares that add up to everything are in tens where one of them is a limit")
{
    const FigureGate gate(DisclosureRules{}, 10, 0);
    using Shares = std::vector<ReleasedShare>;
    CHECK(gate.partition({27, 31, 1}, 41) == Shares{{50, Limit::Exact}, {50, Limit::Exact}, {10, Limit::OrFewer}});
    CHECK(gate.partition({27, 22, 10}, 41) == Shares{{46, Limit::Exact}, {37, Limit::Exact}, {17, Limit::Exact}});
    CHECK(gate.partition({58, 1, 0}, 41) == Shares{{90, Limit::OrMore}, {10, Limit::OrFewer}, {10, Limit::OrFewer}});
    CHECK(gate.partition({270, 310, 10}, 410) == Shares{{46, Limit::Exact}, {53, Limit::Exact}, {2, Limit::Exact}});
    CHECK(gate.partition({}, 41).empty());
}
