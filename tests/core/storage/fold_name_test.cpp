// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fold_name.h"

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("names are the same whatever their case, in English and in Welsh")
{
    CHECK(foldedName("Northvale COUNCIL") == foldedName("northvale council"));
    CHECK(foldedName("Cyngor T\u0174R") == foldedName("cyngor t\u0175r"));
    CHECK(foldedName("\u0176 \u00C2 \u00CA \u00CE \u00D4 \u00DB")
          == foldedName("\u0177 \u00E2 \u00EA \u00EE \u00F4 \u00FB"));
    CHECK(foldedName("\u1E80\u1EF2\u0178") == foldedName("\u1E81\u1EF3\u00FF"));
    CHECK(foldedName("\u0139\u0141\u017D") == foldedName("\u013A\u0142\u017E"));
}

TEST_CASE("names that differ in more than case stay different")
{
    CHECK(foldedName("T\u0175r") != foldedName("Twr"));
    CHECK(foldedName("a\u00D7b") != foldedName("a\u00F7b")); // multiplication and division are not one letter
    CHECK(foldedName("North Vale") != foldedName("Northvale"));
}

TEST_CASE("white space at the ends of a name does not count")
{
    CHECK(foldedName(" \tNorthvale\u00A0\n") == "northvale");
    CHECK(trimmed("  two words ") == "two words");
    CHECK(trimmed(" \u00A0 ").empty());
}

TEST_CASE("bytes that are not UTF-8 are kept as they are")
{
    CHECK(foldedName("\xC3") == "\xC3");
    CHECK(foldedName("A\xFF"
                     "B")
          == "a\xFF"
             "b");
}
