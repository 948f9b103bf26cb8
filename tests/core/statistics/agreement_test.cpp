// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/agreement.h"

#include <catch2/catch.hpp>

using namespace soundings::statistics;

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
