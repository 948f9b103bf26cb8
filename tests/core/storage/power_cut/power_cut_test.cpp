// SPDX-License-Identifier: GPL-3.0-or-later
// What is left when the power goes at any moment: "saved" is said of what is on the disk, and of nothing else.
#include "core/sample/sample_partnership.h"
#include "core/storage/replace_workspace.h"
#include "tests/core/storage/power_cut/crash_images.h"
#include "tests/support/full_workspace.h"
#include "tests/support/places.h"
#include "tests/support/sanitized.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <functional>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

const std::string kFile = "w.soundings";
/// With the sanitizers one in eight of the images is looked at, which moves with the commit: what breaks there is
/// SQLite's or the disk's, and no memory of ours.
constexpr std::uint64_t kStep = oneIn(8);

/// Every row of every table.
std::string contentOf(SQLite::Database& database)
{
    std::string content;
    SQLite::Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        SQLite::Statement rows(database, "SELECT * FROM \"" + table + "\"");
        while (rows.executeStep()) {
            content += table;
            for (int i = 0; i < rows.getColumnCount(); ++i)
                content += '|' + rows.getColumn(i).getString();
            content += '\n';
        }
    }
    return content;
}

/// What somebody finds after the power came back: SQLite takes back by itself what was cut off. Empty where there is no
/// such file.
std::string contentAt(const std::string& path)
{
    if (!std::filesystem::exists(path))
        return {};
    try {
        SQLite::Database database(path, SQLite::OPEN_READWRITE);
        database.exec("PRAGMA synchronous = OFF"); // of the test's own writing
        if (database.execAndGet("PRAGMA quick_check").getString() != "ok")
            return "damaged";
        return contentOf(database);
    } catch (const SQLite::Exception& exception) {
        return std::string("unreadable: ") + exception.what();
    }
}

/// One program at work on a folder, what was to be found there after each of its promises, and what the power may
/// leave.
class Trial {
public:
    using Prepare = std::function<void(const std::string& folder)>;
    explicit Trial(const Prepare& prepare, std::string file = kFile) : m_file(std::move(file))
    {
        prepare(m_folder.path(""));
        m_states.push_back(contentAt(path()));
        m_disk.emplace(m_folder.path());
    }
    [[nodiscard]] std::string path() const { return m_folder.path(m_file); }
    /// Through the connection that has the file, because no other can look.
    void promise(const Connection& file)
    {
        m_disk->promise();
        m_states.push_back(contentOf(file.database()));
    }
    void promise()
    {
        m_disk->promise();
        m_states.push_back(contentAt(path()));
    }
    /// In how many images something promised is lost, or something is half done. One in `step` is looked at.
    int lossesIn(int& images, const std::function<bool(const std::string& folder)>& isRight = {},
                 std::uint64_t step = kStep)
    {
        m_disk->stop();
        const TemporaryFolder after;
        int losses = 0;
        std::uint64_t image = windowOf(step);
        images += forEachCrashImage(*m_disk, [&](const CrashImage& left, std::size_t promises) {
            if (image++ % step != 0)
                return;
            for (const std::string& name : after.names())
                std::filesystem::remove(after.path(name));
            for (const auto& [name, bytes] : left())
                writeBytes(after.path(name), bytes);
            const std::string content = contentAt(after.path(m_file));
            const bool isNext = promises + 1 < m_states.size() && content == m_states[promises + 1];
            if ((content != m_states[promises] && !isNext) || (isRight && !isRight(after.path(""))))
                ++losses;
        });
        return losses;
    }

private:
    TemporaryFolder m_folder;
    std::string m_file;
    std::vector<std::string> m_states;
    std::optional<RecordedDisk> m_disk;
};

void makeSmall(const std::string& folder) { Connection::create(folder + kFile, Sharing::Shared, insertSmallWorkspace); }
void makeFull(const std::string& folder) { Connection::create(folder + kFile, Sharing::Shared, insertFullWorkspace); }
void makeNothing(const std::string&) { }

void answer(Trial& trial, const Connection& file, int times)
{
    const Questionnaire& governance = *builtInQuestionnaire({"governance"});
    for (int n = 0; n < times; ++n) {
        transact(file, [&](const Transaction& t) {
            const ResponseId response = ensureResponse(t, kRound, governance, {}).id;
            exchangeAnswer(t, response, governance.items()[static_cast<std::size_t>(n)]->id,
                           {Answer::rated(n % 5), std::string(900, 'n'), {}, false});
        });
        trial.promise(file);
    }
}

int answeringOneByOne(int& images, Sharing sharing, const char* settings = "", std::uint64_t step = kStep)
{
    Trial trial(makeSmall);
    {
        const Connection file = Connection::open(trial.path(), sharing);
        file.database().exec(settings);
        answer(trial, file, 4);
    }
    return trial.lossesIn(images, {}, step);
}

int recording(int& images)
{
    Trial trial(makeSmall);
    {
        const Connection file = Connection::open(trial.path(), Sharing::Shared);
        transact(file, [](const Transaction& t) { answerEverything(t, kRound); });
        trial.promise(file);
    }
    return trial.lossesIn(images);
}

int closingAndReopening(int& images)
{
    Trial trial(makeFull);
    {
        const Connection file = Connection::open(trial.path(), Sharing::Shared);
        transact(file, [](const Transaction& t) { publishAndClose(t, kRound, "2026-11-01T09:00:00Z"); });
        trial.promise(file);
        transact(file, [](const Transaction& t) { reopenRound(t, kRound, "A slip", "2026-11-02T09:00:00Z"); });
        trial.promise(file);
    }
    return trial.lossesIn(images);
}

int creating(int& images, const Connection::Fill& fill, Sharing sharing)
{
    Trial trial(makeNothing);
    Connection::create(trial.path(), sharing, fill);
    trial.promise();
    return trial.lossesIn(images);
}

int replacing(int& images)
{
    Trial trial(makeSmall);
    std::optional<Connection> old = Connection::open(trial.path(), Sharing::Exclusive);
    replaceWorkspace(trial.path(), Sharing::Exclusive, insertFullWorkspace, [&] { old.reset(); });
    trial.promise();
    return trial.lossesIn(images);
}

int copying(int& images)
{
    Trial trial(makeFull, "copy.soundings");
    const Connection file =
        Connection::open(std::filesystem::path(trial.path()).replace_filename(kFile), Sharing::Shared);
    file.saveCopy(trial.path());
    trial.promise();
    return trial.lossesIn(images);
}

/// Nothing is lost before the update, and nothing that it published after it; the backup is there until then at least.
int updating(int& images)
{
    const std::string old = soundings::test::testData() + "/schema-2.soundings";
    const std::string before = contentAt(old);
    Trial trial([&](const std::string& folder) { std::filesystem::copy_file(old, folder + kFile); });
    Connection::open(trial.path(), Sharing::Exclusive);
    trial.promise();
    int wasThere = 0;
    const int losses = trial.lossesIn(images, [&](const std::string& folder) {
        wasThere += contentAt(folder + "w (before update).soundings") == before ? 1 : 0;
        return true;
    });
    CHECK(wasThere > 0);
    return losses;
}

} // namespace

TEST_CASE("whenever the power goes, what was said to be saved is there, and nothing is there by half")
{
    int images = 0;
    CHECK(answeringOneByOne(images, Sharing::Shared) == 0);
    CHECK(answeringOneByOne(images, Sharing::Exclusive) == 0);
    CHECK(recording(images) == 0);
    CHECK(closingAndReopening(images) == 0);
    CHECK(creating(images, insertSmallWorkspace, Sharing::Exclusive) == 0);
    CHECK(creating(
              images, [](const Transaction& t) { insertSample(t, "en"); }, Sharing::Shared)
          == 0);
    CHECK(replacing(images) == 0);
    CHECK(copying(images) == 0);
    CHECK(updating(images) == 0);
    CAPTURE(images);
    CHECK(images > 1000);
}

TEST_CASE("with less care an answer that was said to be saved would be gone")
{
    int images = 0;
    CHECK(answeringOneByOne(images, Sharing::Shared, "PRAGMA synchronous = FULL", 1) > 0); // in one image or another
}
