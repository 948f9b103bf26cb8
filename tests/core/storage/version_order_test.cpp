// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/version_order.h"

#include <catch2/catch.hpp>

using soundings::isNewerVersion;

TEST_CASE("versions are ordered by the numbers in them")
{
    CHECK(isNewerVersion("1.10", "1.9"));
    CHECK_FALSE(isNewerVersion("1.9", "1.10"));
    CHECK(isNewerVersion("2.0", "1.99"));
    CHECK(isNewerVersion("1.0.1", "1.0"));
    CHECK_FALSE(isNewerVersion("1.0", "1.0"));
    CHECK_FALSE(isNewerVersion("1.00", "1.0"));
    CHECK(isNewerVersion("1.0b", "1.0a"));
    CHECK(isNewerVersion("99999999999999999999999", "9"));
}
