// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/agreement.h"

#include <catch2/catch.hpp>

using namespace soundings::statistics;

TEST_CASE("r_wg has the bands of LeBreton and Senter, by hundredths")
{
    CHECK(agreementBand(0) == AgreementBand::None);
    CHECK(agreementBand(0.304) == AgreementBand::None);
    CHECK(agreementBand(0.31) == AgreementBand::Weak);
    CHECK(agreementBand(0.5) == AgreementBand::Weak);
    CHECK(agreementBand(0.51) == AgreementBand::Moderate);
    CHECK(agreementBand(0.70) == AgreementBand::Moderate);
    CHECK(agreementBand(0.71) == AgreementBand::Strong);
    CHECK(agreementBand(0.90) == AgreementBand::Strong);
    CHECK(agreementBand(0.91) == AgreementBand::VeryStrong);
    CHECK(agreementBand(1) == AgreementBand::VeryStrong);
}
