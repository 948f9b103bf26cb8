// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/data/cell_number.h"

#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;

namespace {

std::string formatFor(const char* words, double number)
{
    return numberFormat({QString::fromUtf8(words), number}).value_or("none").toStdString();
}

bool says(const char* words, double number) { return saysMore({QString::fromUtf8(words), number}); }

} // namespace

TEST_CASE("a number is formatted so that it is displayed as its words")
{
    CHECK(formatFor("60", 60) == "0");
    CHECK(formatFor("12.0", 12) == "0.0");
    CHECK(formatFor("60 or more", 60) == R"(0" or more")");
    CHECK(formatFor("75 %", 75) == R"(0" %")");
    CHECK(formatFor("1 of 11", 1) == R"(0" of 11")");
    CHECK(formatFor("11 of 1", 1) == R"("11 of "0)");
    CHECK(formatFor("about \"3\"", 3) == R"("about "\"""0""\""")");
    CHECK(formatFor("\u22123.5", -3.5) == "0.0;\"\u2212\"0.0");
    CHECK(formatFor("3,5", 3.5) == "0.0");
    CHECK(formatFor("none", 3) == "none");
    CHECK(formatFor((std::string("3 ") + std::string(300, 'x')).c_str(), 3) == "none");
}

TEST_CASE("words say more than a number where they limit it or say of what it is")
{
    for (const char* words : {"60 or more", "60 of 80", "60 %", "about 60", "sixty", "-60", "160"})
        CHECK(says(words, 60));
    CHECK_FALSE(says("60", 60));
    CHECK_FALSE(says("60.0", 60));
    CHECK_FALSE(says("+60", 60));
    CHECK_FALSE(says("\u221260", -60));
    CHECK_FALSE(says("-60", -60));
    CHECK_FALSE(saysMore({QStringLiteral("Withheld")}));
}

TEST_CASE("a number is written with as many decimals as it needs")
{
    CHECK(numberText({{}, 60.0}) == QStringLiteral("60"));
    CHECK(numberText({{}, -12.4}) == QStringLiteral("-12.4"));
    CHECK(numberText({{}, 1e7}) == QStringLiteral("10000000"));
    CHECK(numberText({QStringLiteral("words")}).isEmpty());
}
