// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/index.h"

#include <catch2/catch.hpp>

using namespace soundings;

namespace {

const QuestionnaireId kGovernance{"governance"};
const QuestionnaireId kStaff{"staff"};

ResponseScore responseOf(int score, MustHaveStates states = {})
{
    ResponseScore result;
    result.score = Fraction(score);
    result.range = ScoreRange{Fraction(score - 2), Fraction(score + 4)};
    result.mustHaves = std::move(states);
    return result;
}

MustHaveStates unmet() { return {{}, {{"a"}}, {}, {}}; }
MustHaveStates unconfirmed() { return {{}, {}, {{"a"}}, {}}; }

} // namespace

TEST_CASE("an unmet must-have holds the band at the second and leaves the number")
{
    for (const auto& [score, band] :
         {std::pair{90, Band::Second}, {50, Band::Second}, {30, Band::Second}, {10, Band::First}}) {
        const Index index = trustIndex(responseOf(score, unmet()));
        CHECK(index.score == Fraction(score));
        CHECK(index.byNumber == bandOf(Fraction(score)));
        CHECK(index.band == band);
        CHECK(index.isHeldBack() == (score >= 50));
        CHECK(index.unmet.size() == 1);
    }
}

TEST_CASE("a partner must-have nobody could answer holds the band at the third")
{
    CHECK(trustIndex(responseOf(90, unconfirmed())).band == Band::Third);
    CHECK(trustIndex(responseOf(60, unconfirmed())).band == Band::Third);
    CHECK(trustIndex(responseOf(40, unconfirmed())).band == Band::Second);
}

TEST_CASE("while a must-have is not answered the number shows and the band waits")
{
    const Index index = trustIndex(responseOf(60, {{}, {{"a"}}, {}, {{"b"}}}));
    CHECK(index.score == Fraction(60));
    CHECK(index.byNumber == Band::Third);
    CHECK_FALSE(index.band);
    CHECK(index.waitsFor == std::vector<ItemId>{{"b"}});
    CHECK_FALSE(index.isHeldBack());
}

TEST_CASE("readiness is the mean of governance and staff, and of their ranges")
{
    const ResponseScore governance = responseOf(63, {{}, {{"g"}}, {}, {}});
    const StaffPart staff{Fraction(60), ScoreRange{Fraction(50), Fraction(70)}, {{"s"}}};
    const Index index = readinessIndex(&governance, kGovernance, &staff, kStaff);
    CHECK(index.score == Fraction::of(123, 2));
    CHECK(index.range == ScoreRange{Fraction::of(111, 2), Fraction::of(137, 2)});
    CHECK(index.unmet == std::vector<ItemId>{{"g"}, {"s"}});
    CHECK(index.band == Band::Second);
    CHECK(index.missing.empty());
}

TEST_CASE("readiness is computed from the staff's published number, not from what people see of it")
{
    const ResponseScore governance = responseOf(49);
    StaffPart staff;
    staff.score = Fraction::of(497, 10);
    CHECK(readinessIndex(&governance, kGovernance, &staff, kStaff).score == Fraction::of(987, 20));
}

TEST_CASE("readiness needs both parts and names the one without a score")
{
    const ResponseScore governance = responseOf(63);
    const StaffPart withheld;
    const Index withoutStaff = readinessIndex(&governance, kGovernance, &withheld, kStaff);
    CHECK_FALSE(withoutStaff.score);
    CHECK_FALSE(withoutStaff.band);
    CHECK(withoutStaff.missing == std::vector<QuestionnaireId>{kStaff});
    const Index withNothing = readinessIndex(nullptr, kGovernance, nullptr, kStaff);
    CHECK(withNothing.missing == std::vector<QuestionnaireId>{kGovernance, kStaff});
    CHECK_FALSE(withNothing.range);
}
