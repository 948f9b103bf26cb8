// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_file.h"

#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

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

TEST_CASE("a pipe or a device is refused at once, and what the shell hands over is read")
{
    const TemporaryFolder folder;
    REQUIRE(::mkfifo(folder.path("pipe").c_str(), 0600) == 0);
    CHECK(refusal([&] { readFile(folder.path("pipe")); }) == ErrorCode::NotRegularFile);
    CHECK(refusal([] { readFile("/dev/zero"); }) == ErrorCode::NotRegularFile);
    CHECK(refusal([] { readFile("/dev/null"); }) == ErrorCode::NotRegularFile);

    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    folder.path("socket").copy(address.sun_path, sizeof address.sun_path - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    CHECK(refusal([&] { readFile(folder.path("socket")); }) == ErrorCode::NotRegularFile);
    ::close(socket);

    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    REQUIRE(::write(ends[1], "item,answer", 11) == 11);
    ::close(ends[1]);
    CHECK(readFile("/dev/fd/" + std::to_string(ends[0])) == "item,answer");
    ::close(ends[0]);
}

TEST_CASE("a name or a path that is too long is called that")
{
    const TemporaryFolder folder;
    CHECK(refusal([&] { readFile(folder.path(std::string(300, 'n'))); }) == ErrorCode::FileNameTooLong);
    CHECK(refusal([&] { readFile(folder.path(std::string(300, 'n') + "/a.csv")); }) == ErrorCode::FileNameTooLong);
    std::string deep;
    while (deep.size() < 4200)
        deep += std::string(200, 'd') + "/";
    CHECK(refusal([&] { readFile(folder.path(deep + "a.csv")); }) == ErrorCode::PathTooLong);
}
