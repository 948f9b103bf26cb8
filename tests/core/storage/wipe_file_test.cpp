// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_steps.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("a file that is wiped is gone, and so is what was in it")
{
    const TemporaryFolder folder;
    const std::string content(200'000, 'x');
    writeBytes(folder.path("wiped"), content);
    std::ifstream still(folder.path("wiped"), std::ios::binary);
    CHECK_FALSE(wipeFile(folder.path("wiped")));
    CHECK(folder.names().empty());
    CHECK(std::string(std::istreambuf_iterator<char>(still), {}) == std::string(content.size(), '\0'));
}

TEST_CASE("what somebody has by another name, too, stays there as it was")
{
    const TemporaryFolder folder;
    writeBytes(folder.path("kept"), "kept");
    std::filesystem::create_hard_link(folder.path("kept"), folder.path("linked"));
    std::filesystem::create_symlink(folder.path("kept"), folder.path("pointing"));
    CHECK_FALSE(wipeFile(folder.path("pointing")));
    CHECK_FALSE(wipeFile(folder.path("linked")));
    CHECK(folder.names() == std::vector<std::string>{"kept"});
    CHECK(bytesOf(folder.path("kept")) == "kept");
}

TEST_CASE("wiping a file that is not there changes nothing")
{
    const TemporaryFolder folder;
    CHECK_FALSE(wipeFile(folder.path("none")));
    CHECK(folder.names().empty());
}
