// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/minutes_text.h"

#include "app/text/language.h"
#include "tests/app/text/check_welsh.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("how long a questionnaire takes is said in minutes, and in hours from two hours on")
{
    CHECK(minutesText(1) == QStringLiteral("It takes about 1 minute."));
    CHECK(minutesText(12) == QStringLiteral("It takes about 12 minutes."));
    CHECK(minutesText(119) == QStringLiteral("It takes about 119 minutes."));
    CHECK(minutesText(120) == QStringLiteral("It takes about 2 hours."));
    CHECK(minutesText(200) == QStringLiteral("It takes about 3 hours."));
    test::checkWelsh([] { return QStringList{minutesText(12), minutesText(120)}; });
}
