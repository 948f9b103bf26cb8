// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/path_length.h"

#include "core/storage/connection.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// `length` bytes of names in `folder`, none of them too long for itself.
std::string deepIn(const TemporaryFolder& folder, std::size_t length)
{
    std::string path = folder.path();
    while (path.size() + 101 < length)
        path += "/" + std::string(100, 'd');
    return path + "/" + std::string(length - path.size() - 1, 'e');
}

std::optional<ErrorCode> opening(const std::string& path)
{
    return refusal([&] { Connection::open(path, Sharing::Shared, Access::ReadOnly); });
}

} // namespace

TEST_CASE("a workspace whose name or path is too long is refused for that, and up to there it is made and opened")
{
    const TemporaryFolder folder;
    const Connection memory = smallWorkspace();
    const auto saving = [&](const std::string& path) { return refusal([&] { memory.saveCopy(path); }); };

    const std::string longest = folder.path(std::string(255, 'n'));
    CHECK(saving(longest) == ErrorCode::FileNameTooLong);
    CHECK(saving(longest + "n") == ErrorCode::FileNameTooLong);
    CHECK(opening(longest + "n") == ErrorCode::FileNameTooLong);
    CHECK(opening(longest) == ErrorCode::FileNotFound);
    const std::string usual = folder.path(std::string(200, 'n'));
    CHECK(saving(usual) == std::nullopt);
    std::filesystem::rename(usual, longest);
    CHECK(opening(longest) == std::nullopt); // it may still be read
    CHECK(refusal([&] { Connection::open(longest, Sharing::Shared); }) == ErrorCode::FileNameTooLong);

    const std::string deep = deepIn(folder, 480);
    std::filesystem::create_directories(deep);
    CHECK(saving(deep + "/a") == std::nullopt);
    CHECK(opening(deep + "/a") == std::nullopt);
    CHECK(saving(deep + "/" + std::string(40, 'a')) == ErrorCode::PathTooLong);
    CHECK(opening(deep + "/" + std::string(40, 'a')) == ErrorCode::PathTooLong);
    CHECK(opening(deepIn(folder, 5000)) == ErrorCode::PathTooLong);
}
