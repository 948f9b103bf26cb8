// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_file.h"

#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("a file is read byte for byte")
{
    const TemporaryFolder folder;
    const std::string bytes("a\r\n\0\xFF\x1A"
                            "b",
                            7);
    writeBytes(folder.path("100% of it?.csv"), bytes);
    CHECK(readFile(folder.path("100% of it?.csv")) == bytes);
    writeBytes(folder.path("empty"), "");
    CHECK(readFile(folder.path("empty")).empty());
}

TEST_CASE("a file that cannot be read says why")
{
    const TemporaryFolder folder;
    CHECK(refusal([&] { readFile(folder.path("none.csv")); }) == ErrorCode::FileNotFound);
    CHECK(refusal([&] { readFile(folder.path()); }) == ErrorCode::FileIsDirectory);
    writeBytes(folder.path("file"), "");
    CHECK(refusal([&] { readFile(folder.path("file/inside")); }) == ErrorCode::FileNotFound);
    CHECK(refusal([] { readFile("/proc/self/mem"); }) == ErrorCode::ReadFailed);
}
