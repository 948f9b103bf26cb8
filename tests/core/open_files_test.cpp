// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/open_files.h"

#include "core/storage/connection.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace soundings;

using soundings::test::insertSmallWorkspace;
using soundings::test::TemporaryFolder;

TEST_CASE("a workspace that is open is known under every name it has, and no longer once it is closed")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("ours.soundings");
    const std::string link = folder.path("link");
    const std::string other = folder.path("other name");
    {
        const Connection open = Connection::create(path, Sharing::Exclusive, insertSmallWorkspace);
        std::filesystem::create_symlink(path, link);
        std::filesystem::create_hard_link(path, other);
        for (const std::string& name : {path, link, other})
            CHECK(isOpenHere(name));
        CHECK_FALSE(isOpenHere(folder.path("nowhere")));
    }
    for (const std::string& name : {path, link, other})
        CHECK_FALSE(isOpenHere(name));
}

TEST_CASE("a file that is open twice is open until both are closed")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("ours.soundings");
    const Connection first = Connection::create(path, Sharing::Shared, insertSmallWorkspace);
    {
        const Connection second = Connection::open(path, Sharing::Shared, Access::ReadOnly);
        CHECK(isOpenHere(path));
    }
    CHECK(isOpenHere(path));
}

TEST_CASE("what is in memory is no open file")
{
    const Connection made = Connection::inMemory();
    CHECK_FALSE(isOpenHere(""));
}
