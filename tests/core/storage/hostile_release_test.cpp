// SPDX-License-Identifier: GPL-3.0-or-later
// A file may say anything of a closed survey. What publishing could not have made is damage, and is never shown.
#include "core/error.h"
#include "core/storage/check_file.h"
#include "core/storage/load_round.h"
#include "tests/support/full_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

using Json = nlohmann::json;

const std::string kSurvey = "Spring 2026/staff-confidence/";

std::string contentIn(const std::string& path)
{
    return SQLite::Database(path).execAndGet("SELECT content FROM survey_release").getString();
}

void setContent(const std::string& path, const std::string& content)
{
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    SQLite::Statement update(database, "UPDATE survey_release SET content = ?");
    update.bind(1, content);
    update.exec();
}

struct Hostile {
    std::string at; ///< JSON pointer
    Json value;
    std::string place; ///< how what is said of it begins
};

const std::string kFirst = "/statements/staff.rules.know-basis";

const std::vector<Hostile> kHostile{
    {"/rules", 2, "rules"},
    {"/minimum", 9, "minimum"},
    {"/questionnaire", "governance", "questionnaire"},
    {"/version", "0.1", "version"},
    {"/people", 25, "statements/staff.rules.know-basis/points"},
    {"/people", 9, "people"},
    {"/people", 9007199254740993, "people"},
    {"/people", 24.5, "people"},
    {"/headcount", 23, "headcount"},
    {"/surplus", 1, "surplus"},
    {kFirst + "/points", Json::array({4, 4, 4, 4, 4, 0}), "statements/staff.rules.know-basis/points"},
    {kFirst + "/points/0", -4, "statements/staff.rules.know-basis/points"},
    {kFirst + "/points/0", 5, "statements/staff.rules.know-basis/points"},
    {kFirst, Json::array({55, 9}), "statements/staff.rules.know-basis"},
    {kFirst, Json::array({57, 19}), "statements/staff.rules.know-basis"},
    {"/statements/gov.strategy.joint-plan", Json::array({55, 19}), "statements/gov.strategy.joint-plan"},
    {"/consistency/staff.rules", {{"alpha", 80}}, "consistency/staff.rules"},
    {"/roles/front-line/staff.rules", Json::array({50, 3}), "roles/front-line"},
    {"/roles/nobody/staff.rules", Json::array({50, 12}), "roles/nobody"},
    {"/comments", Json::array({"only one"}), "comments"},
    {"/comments/0", "\u202eesrever", "comments"},
};

} // namespace

TEST_CASE("a release that publishing could not have made is refused with its place, whatever opens the file")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, insertFullWorkspace);
    const Json whole = Json::parse(contentIn(path));
    for (const Hostile& hostile : kHostile) {
        CAPTURE(hostile.at, hostile.value.dump());
        Json changed = whole;
        changed[Json::json_pointer(hostile.at)] = hostile.value;
        setContent(path, changed.dump());
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            std::string places;
            try {
                Connection::open(path, Sharing::Shared, access);
            } catch (const Error& error) {
                CHECK(error.code() == ErrorCode::Damaged);
                places = error.detail();
            }
            CHECK(places.find(kSurvey + hostile.place) != std::string::npos);
        }
        for (const FileCheckResult& result : checkFile(path))
            CHECK(result.passed == (result.check != FileCheck::ReleasesFit));
    }
    setContent(path, whole.dump());
    CHECK(loadRound(Connection::open(path, Sharing::Shared), kClosedRound).surveys.at(0).release->people == 24);
}

TEST_CASE("a release that was changed behind the back of an open file is not shown either")
{
    const Connection file = Connection::inMemory();
    fillFullWorkspace(file);
    file.database().exec("UPDATE survey_release SET content = json_set(content, '$.people', 25)");
    const auto isDamaged = [](const auto& look) {
        try {
            look();
        } catch (const Error& error) {
            return error.code() == ErrorCode::Damaged;
        }
        return false;
    };
    CHECK(isDamaged([&] { loadRound(file, kClosedRound); }));
    CHECK(isDamaged([&] { storedReleases(file, {"staff-confidence"}); }));
    file.database().exec("DELETE FROM survey_release");
    CHECK(isDamaged([&] { loadRound(file, kClosedRound); }));
}
