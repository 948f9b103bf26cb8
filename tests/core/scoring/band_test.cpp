// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/band.h"

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("the band is taken from the number people see")
{
    CHECK(bandOf(Fraction(0)) == Band::First);
    CHECK(bandOf(Fraction::of(48999, 2000)) == Band::First);
    CHECK(bandOf(Fraction::of(49, 2)) == Band::Second);
    CHECK(bandOf(Fraction::of(494, 10)) == Band::Second);
    CHECK(bandOf(Fraction::of(495, 10)) == Band::Third);
    CHECK(bandOf(Fraction::of(744, 10)) == Band::Third);
    CHECK(bandOf(Fraction::of(149, 2)) == Band::Fourth);
    CHECK(bandOf(Fraction(100)) == Band::Fourth);
}

TEST_CASE("bands have the ids of the command line")
{
    CHECK(bandId(IndexKind::Readiness, Band::First) == "starting");
    CHECK(bandId(IndexKind::Readiness, Band::Second) == "building");
    CHECK(bandId(IndexKind::Readiness, Band::Third) == "workable");
    CHECK(bandId(IndexKind::Readiness, Band::Fourth) == "dependable");
    CHECK(bandId(IndexKind::Trust, Band::First) == "guarded");
    CHECK(bandId(IndexKind::Trust, Band::Second) == "cautious");
    CHECK(bandId(IndexKind::Trust, Band::Third) == "working-trust");
    CHECK(bandId(IndexKind::Trust, Band::Fourth) == "strong-trust");
}

TEST_CASE("the position reads both displayed numbers against 50")
{
    const Fraction justBelow = Fraction::of(494, 10);
    const Fraction shownAs50 = Fraction::of(99, 2);
    CHECK(positionOf(justBelow, justBelow) == Position::StartWithConversation);
    CHECK(positionOf(shownAs50, justBelow) == Position::EquippedButApart);
    CHECK(positionOf(justBelow, shownAs50) == Position::WillingButExposed);
    CHECK(positionOf(shownAs50, shownAs50) == Position::ReadyTogether);
}
