// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a file while it is open: moved, deleted, replaced, its folder gone.
#include "core/questionnaire/built_in.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/response_table.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace fs = std::filesystem;

namespace {

std::optional<ErrorCode> addAgency(const Connection& file, const std::string& name)
{
    return refusal([&] {
        transact(file, [&](const Transaction& t) { insertAgency(t, {{name}, name, AgencyRole::Partner, {}}); });
    });
}

/// A workspace in a folder of its own, which can be moved as a whole.
struct OpenFile {
    explicit OpenFile(Sharing sharing)
    {
        fs::create_directory(folder.path("share"));
        file = Connection::create(path, sharing, insertSmallWorkspace);
        CHECK(addAgency(*file, "First") == std::nullopt);
        CHECK(file->place() == FilePlace::Here);
    }
    TemporaryFolder folder;
    std::string path = folder.path("share/w.soundings");
    std::optional<Connection> file;
};

Sharing anySharing() { return GENERATE(Sharing::Shared, Sharing::Exclusive); }

} // namespace

TEST_CASE("nothing is saved into a file that was deleted, and what was there can be saved elsewhere")
{
    OpenFile w(anySharing());
    fs::remove(w.path);
    CHECK(w.file->place() == FilePlace::Gone);
    CHECK(addAgency(*w.file, "Second") == ErrorCode::FileGone);
    CHECK(agencies(*w.file).size() == 3);
    const std::string copy = GENERATE(as<std::string>(), "copy.soundings", "w.soundings");
    w.file->saveCopy(w.folder.path("share/" + copy));
    w.file.reset();
    const Connection saved = Connection::open(w.folder.path("share/" + copy), Sharing::Exclusive);
    CHECK(agencies(saved).size() == 3);
    CHECK(addAgency(saved, "Second") == std::nullopt);
}

TEST_CASE("nothing is saved into a file that was moved away, until it is put back")
{
    OpenFile w(anySharing());
    const std::string moved = w.folder.path("moved.soundings");
    fs::rename(w.path, moved);
    CHECK(addAgency(*w.file, "Second") == ErrorCode::FileGone);
    fs::rename(moved, w.path);
    CHECK(w.file->place() == FilePlace::Here);
    CHECK(addAgency(*w.file, "Second") == std::nullopt);
    w.file.reset();
    CHECK(agencies(Connection::open(w.path, Sharing::Shared)).size() == 4);
}

TEST_CASE("a file put in the place of the open one is neither written nor taken for it")
{
    OpenFile w(anySharing());
    const std::string other = w.folder.path("other.soundings");
    Connection::create(other, Sharing::Shared, insertSmallWorkspace);
    const std::string before = bytesOf(other);
    fs::rename(other, w.path);
    CHECK(w.file->place() == FilePlace::Replaced);
    CHECK(addAgency(*w.file, "Second") == ErrorCode::FileReplaced);
    CHECK(agencies(*w.file).size() == 3);
    {
        const Connection there = Connection::open(w.path, Sharing::Exclusive);
        CHECK(agencies(there).size() == 2);
    }
    w.file.reset();
    CHECK(bytesOf(w.path) == before);
    CHECK(agencies(Connection::open(w.path, Sharing::Exclusive)).size() == 2);
}

TEST_CASE("a journal that belongs to the file in the place of ours stays where it is")
{
    OpenFile w(Sharing::Exclusive);
    fs::remove(w.path);
    fs::remove(w.path + "-journal");
    writeBytes(w.path, "another");
    writeBytes(w.path + "-journal", "another's");
    CHECK(addAgency(*w.file, "Second") == ErrorCode::FileReplaced);
    w.file.reset();
    CHECK(bytesOf(w.path + "-journal") == "another's");
}

TEST_CASE("nothing is saved while the folder is not there")
{
    OpenFile w(anySharing());
    fs::rename(w.folder.path("share"), w.folder.path("unmounted"));
    CHECK(addAgency(*w.file, "Second") == ErrorCode::FileGone);
    SECTION("and another stands in its place")
    {
        fs::create_directory(w.folder.path("share"));
        CHECK(addAgency(*w.file, "Second") == ErrorCode::FileGone);
        writeBytes(w.path, "another");
        CHECK(addAgency(*w.file, "Second") == ErrorCode::FileReplaced);
        fs::remove_all(w.folder.path("share"));
    }
    fs::rename(w.folder.path("unmounted"), w.folder.path("share"));
    CHECK(addAgency(*w.file, "Second") == std::nullopt);
}

TEST_CASE("an act is refused as well if the file goes away in the midst of it")
{
    OpenFile w(anySharing());
    CHECK(refusal([&] {
              transact(*w.file, [&](const Transaction& t) {
                  insertAgency(t, {{"2"}, "Second", AgencyRole::Partner, {}});
                  fs::rename(w.path, w.folder.path("moved.soundings"));
              });
          })
          == ErrorCode::FileGone);
    CHECK(agencies(*w.file).size() == 3);
    w.file.reset();
    CHECK(agencies(Connection::open(w.folder.path("moved.soundings"), Sharing::Shared)).size() == 3);
}

TEST_CASE("another name of the same file is the same file")
{
    OpenFile w(Sharing::Shared);
    fs::create_hard_link(w.path, w.folder.path("second name"));
    fs::create_symlink(w.path, w.folder.path("link"));
    CHECK(FileIdentity::of(w.path) == FileIdentity::of(w.folder.path("second name")));
    CHECK(FileIdentity::of(w.path) == FileIdentity::of(w.folder.path("link")));
    fs::copy_file(w.path, w.folder.path("copy"));
    CHECK(FileIdentity::of(w.path) != FileIdentity::of(w.folder.path("copy")));
    CHECK(FileIdentity::of(w.folder.path("nothing")) == std::nullopt);
}
