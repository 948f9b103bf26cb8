// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/close_surveys.h"

#include "core/privacy/reduced_survey.h"
#include "core/privacy/staff_release.h"
#include "core/response/sealed_access.h"
#include "core/storage/check_file.h"
#include "core/storage/load_round.h"
#include "core/storage/survey_table.h"
#include "tests/support/full_workspace.h"
#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <numeric>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr const char* kClosing = "2026-11-01T09:00:00Z";
const QuestionnaireId kStaff{"staff-confidence"};

std::optional<ErrorCode> destroying(const Connection& file, const RoundId& round, const QuestionnaireId& questionnaire)
{
    return refusal([&] { transact(file, [&](const Transaction& t) { destroyAnswers(t, round, questionnaire); }); });
}

/// What a screen would show of a release.
std::string shown(const StaffRelease& release)
{
    std::string text = std::to_string(release.respondents().value_or(0));
    const auto add = [&](const std::optional<ReleasedFigure>& figure) {
        text += figure ? " " + std::to_string(figure->display()) + "/" + std::to_string(figure->people()) : " -";
    };
    add(release.score());
    for (const ReleasedSection& section : release.sections())
        add(section.score);
    for (const ReleasedItem& item : release.items())
        add(item.score);
    return text;
}

constexpr std::size_t kMany = 20'000;

/// So many people who all said "don't know" to the first item: in whatever order they are stored, that is a long row of
/// one byte which nothing else in a file is.
AnswerColumns alike()
{
    AnswerColumns people = AnswerColumns::emptyFor(smallSurvey());
    people.people = kMany;
    for (CodeColumn* column : people.all())
        column->assign(kMany, Code{1});
    people.items[0].assign(kMany, kCodeDontKnow);
    return people;
}

/// How long the longest row of that byte is in any file of the folder.
std::size_t longestTrace(const TemporaryFolder& folder)
{
    std::size_t longest = 0;
    for (const std::string& name : folder.names()) {
        std::size_t length = 0;
        for (const char byte : bytesOf(folder.path(name))) {
            length = static_cast<Code>(byte) == kCodeDontKnow ? length + 1 : 0;
            longest = std::max(longest, length);
        }
    }
    return longest;
}

void fillAndClose(const Connection& file)
{
    transact(file, [](const Transaction& t) { addPeople(t, kRound, smallSurvey(), alike(), {}); });
    transact(file, [](const Transaction& t) { // so that the first columns are overwritten by longer ones
        addPeople(t, kRound, smallSurvey(), alike(), {"a thought"});
        closeRound(t, kRound, kClosing);
    });
}

} // namespace

TEST_CASE("destroyed answers are in no byte of the file, its journal and its free pages")
{
    const TemporaryFolder folder;
    const Sharing sharing = GENERATE(Sharing::Shared, Sharing::Exclusive);
    {
        const Connection file = Connection::create(folder.path("w.soundings"), sharing, insertSmallWorkspace);
        fillAndClose(file);
        CHECK(longestTrace(folder) > 1000);
        CHECK(destroying(file, kRound, {"staff"}) == std::nullopt);
        CHECK(longestTrace(folder) < 100); // while the file is still open, too
    }
    CHECK(longestTrace(folder) < 100);
}

TEST_CASE("without secure deletion the answers would still be there")
{
    const TemporaryFolder folder;
    {
        const Connection file = Connection::create(folder.path("w.soundings"), Sharing::Shared, insertSmallWorkspace);
        fillAndClose(file);
        file.database().exec("PRAGMA secure_delete = OFF");
        CHECK(destroying(file, kRound, {"staff"}) == std::nullopt);
    }
    CHECK(longestTrace(folder) > 1000);
}

TEST_CASE("figures are the same before and after the answers are destroyed")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    const Connection file = Connection::create(path, Sharing::Shared, insertFullWorkspace);
    const SurveyRecord before = loadRound(file, kClosedRound).surveys.at(0);
    REQUIRE(releaseSurvey(before, RoundState::Closed).isShown());
    CHECK(closedSurveysWithAnswers(file, kClosedRound) == std::vector{kStaff});
    CHECK(closedSurveysWithAnswers(file, kRound).empty());
    CHECK(destroying(file, kClosedRound, kStaff) == std::nullopt);
    CHECK(closedSurveysWithAnswers(file, kClosedRound).empty());
    CHECK(destroying(file, kClosedRound, kStaff) == std::nullopt); // nothing left to do
    const SurveyRecord after = loadRound(file, kClosedRound).surveys.at(0);
    CHECK(SealedAccess::columns(after.responses) == nullptr);
    CHECK(*SealedAccess::counts(after.responses) == *SealedAccess::counts(before.responses));
    CHECK(shown(releaseSurvey(after, RoundState::Closed)) == shown(releaseSurvey(before, RoundState::Closed)));
    CHECK(SealedAccess::comments(after.responses).size() == 2);
    CHECK(peopleCount(file, kClosedRound, kStaff) == 24);
    CHECK_FALSE(reducedSurvey(after, after.questionnaire));
    CHECK(SealedAccess::columns(loadRound(file, kRound).surveys.at(0).responses)->people == 24); // the other survey
    for (const FileCheckResult& result : checkFile(path))
        CHECK(result.passed);
}

TEST_CASE("answers of an open survey, or of none, are not destroyed")
{
    const Connection file = Connection::inMemory();
    fillFullWorkspace(file);
    CHECK(destroying(file, kRound, kStaff) == ErrorCode::SurveyOpen);
    CHECK(destroying(file, kClosedRound, {"governance"}) == ErrorCode::NoSuchResponse);
    CHECK(destroying(file, {"none"}, kStaff) == ErrorCode::NoSuchRound);
    CHECK(peopleCount(file, kRound, kStaff) == 24);
}

TEST_CASE("a survey that is closed keeps what was counted then, whatever becomes of its round")
{
    const Connection file = Connection::inMemory();
    fillFullWorkspace(file);
    const auto counts = [&] { return *SealedAccess::counts(loadRound(file, kClosedRound).surveys.at(0).responses); };
    const SurveyCounts before = counts();
    CHECK(before.people == 24);
    CHECK(destroying(file, kClosedRound, kStaff) == std::nullopt);
    transact(file, [](const Transaction& t) {
        reopenRound(t, kClosedRound, "A partner's answer", kClosing);
        closeRound(t, kClosedRound, kClosing);
    });
    CHECK(counts() == before);
    file.database().exec("UPDATE survey_counts SET counts = '[]'");
    CHECK(refusal([&] { counts(); }) == ErrorCode::Damaged);
}

TEST_CASE("a round with answers that do not fit is not closed")
{
    const Connection file = Connection::inMemory();
    fillFullWorkspace(file);
    file.database().exec("UPDATE survey_answers SET codes = CAST(X'07' || substr(codes, 2) AS BLOB)");
    CHECK(refusal([&] { transact(file, [](const Transaction& t) { closeRound(t, kRound, kClosing); }); })
          == ErrorCode::Damaged);
    CHECK(roundById(file, kRound).state == RoundState::Open);
}

TEST_CASE("adding people can be stopped with nothing stored")
{
    const Connection file = smallWorkspace();
    double last = 0;
    const auto add = [&](const ProgressListener& progress) {
        return refusal([&] {
            transact(file, [&](const Transaction& t) { addPeople(t, kRound, smallSurvey(), alike(), {}, progress); });
        });
    };
    CHECK(add([&](double done) {
              last = done;
              return done < 0.5;
          })
          == ErrorCode::Interrupted);
    CHECK(last == Approx(0.5));
    CHECK(peopleCount(file, kRound, {"staff"}) == 0);
    CHECK(add([&](double done) {
              last = done;
              return true;
          })
          == std::nullopt);
    CHECK(last == 1);
    CHECK(peopleCount(file, kRound, {"staff"}) == kMany);
}
