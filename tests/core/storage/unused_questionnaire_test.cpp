// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/built_in.h"
#include "core/storage/check_file.h"
#include "core/storage/load_round.h"
#include "core/storage/questionnaire_table.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

std::string workspaceWith(const TemporaryFolder& folder, const std::string& sql)
{
    const std::string path = folder.path("w.soundings");
    smallWorkspace().saveCopy(path);
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec(sql);
    return path;
}

} // namespace

TEST_CASE("a questionnaire that nothing uses and that cannot be read keeps nobody from the rest; the check names it")
{
    const TemporaryFolder folder;
    const std::string path = workspaceWith(folder,
                                           "INSERT INTO questionnaire VALUES ('mine', '1', '{'), ('mine', '2', '[]'),"
                                           " ('governance', '99', '{}')");
    const Connection file = Connection::open(path, Sharing::Shared);
    CHECK(questionnaires(file).size() == builtInQuestionnaires().size());
    CHECK(findQuestionnaire(file, {"mine"}) == nullptr);
    CHECK(findQuestionnaire(file, {"governance"}) == builtInQuestionnaire({"governance"}));
    const auto results = checkFile(path);
    for (const FileCheckResult& result : results) {
        CHECK(result.passed);
        CHECK(result.notes.empty() == (result.check != FileCheck::QuestionnairesRead));
    }
    const auto read = std::find_if(results.begin(), results.end(),
                                   [](const auto& result) { return !result.notes.empty(); });
    REQUIRE(read != results.end());
    CHECK(read->notes.front().starts_with("governance 99: "));
}

TEST_CASE("of several versions in the file the newest that can be read is used")
{
    const TemporaryFolder folder;
    std::string source = builtInQuestionnaire({"governance"})->source;
    const std::size_t at = source.find("\"version\":");
    REQUIRE(at != std::string::npos);
    const std::size_t open = source.find('"', at + 10);
    source.replace(open + 1, source.find('"', open + 1) - open - 1, "98");
    const std::string path = workspaceWith(folder, "INSERT INTO questionnaire VALUES ('governance', '99', '{}')");
    {
        SQLite::Database database(path, SQLite::OPEN_READWRITE);
        SQLite::Statement insert(database, "INSERT INTO questionnaire VALUES ('governance', '98', ?)");
        insert.bind(1, source);
        insert.exec();
    }
    const Connection file = Connection::open(path, Sharing::Shared);
    CHECK(findQuestionnaire(file, {"governance"})->version == "98");
}

TEST_CASE("a questionnaire that a round was given and that cannot be read is damage")
{
    const TemporaryFolder folder;
    const std::string path = workspaceWith(folder,
                                           "INSERT INTO questionnaire VALUES ('mine', '1', '{');"
                                           "INSERT INTO round_questionnaire SELECT id, 'mine', 1 FROM round");
    CHECK(refusal([&] { Connection::open(path, Sharing::Shared); }) == ErrorCode::Damaged);
}
