// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/read_file_sheet.h"

#include "tests/support/full_workspace.h"

#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

int answered(const Answers& answers)
{
    int count = 0;
    for (const auto& [item, record] : answers)
        count += record.answer.state != AnswerState::NotAnswered ? 1 : 0;
    return count;
}

int written(const Answers& answers)
{
    int count = 0;
    for (const auto& [item, record] : answers)
        count += (record.note.empty() ? 0 : 1) + (record.answer.reason.empty() ? 0 : 1);
    return count;
}

int named(const Answers& answers)
{
    int count = 0;
    for (const auto& [item, record] : answers)
        count += static_cast<int>(record.evidence.size());
    return count;
}

} // namespace

TEST_CASE("the sheet of a file says what it holds, in counts")
{
    Connection file = Connection::inMemory();
    fillFullWorkspace(file);
    transact(file, [](const Transaction& t) { insertDecisions(t); });
    const Answers ours = patternAnswers(*builtInQuestionnaire({"governance"}));
    const Answers theirs = patternAnswers(*builtInQuestionnaire({"partner-understanding"}));
    const FileSheet sheet = fileSheet(file);
    CHECK(sheet.ours == "Northvale Council");
    CHECK(sheet.partners == std::vector<std::string>{"Westmoor Police"});
    CHECK(sheet.marking == "OFFICIAL-SENSITIVE");
    CHECK(sheet.retainUntil == Date{2030, 4, 1});
    CHECK(sheet.minimumGroup == 10);
    CHECK(sheet.openRounds == 1);
    CHECK(sheet.closedRounds == 1);
    CHECK(sheet.consensusAnswers == 2 * answered(ours));
    CHECK(sheet.partnerAnswers == 2 * answered(theirs));
    CHECK(sheet.notes == 2 * (written(ours) + written(theirs)));
    CHECK(sheet.evidence == 2 * (named(ours) + named(theirs)));
    CHECK(sheet.influenceMarks == 2);
    CHECK(sheet.openSurveys == 1);
    CHECK(sheet.publishedSurveys == 1);
    CHECK(sheet.comments == 0); // two are fewer than may be published
    CHECK(sheet.actions == 3);
    CHECK(sheet.schemaVersion == "9");
}

TEST_CASE("the sheet of an empty file has nothing in it but whose it is")
{
    const FileSheet sheet = fileSheet(smallWorkspace());
    CHECK(sheet.ours == "Northvale Council");
    CHECK(sheet.marking.empty());
    CHECK(sheet.consensusAnswers + sheet.partnerAnswers + sheet.notes + sheet.evidence + sheet.comments == 0);
}

TEST_CASE("the sheet counts comments in published tables, and a board's has its partnership's name")
{
    Connection file = Connection::inMemory();
    fillFullWorkspace(file);
    file.database().exec("UPDATE survey_release SET content = json_set(content, '$.comments', json('[\"a\", \"b\"]'));"
                         "UPDATE agency SET role = 'partner';"
                         "UPDATE workspace SET kind = 'board', partnership = 'Vale Partnership'");
    CHECK(fileSheet(file).comments == 2);
    CHECK(fileSheet(file).ours == "Vale Partnership");
    CHECK(fileSheet(file).partners.size() == 2);
}
