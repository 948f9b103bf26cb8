// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/release_table.h"

#include "core/storage/check_file.h"
#include "core/storage/load_round.h"
#include "core/storage/survey_table.h"
#include "tests/support/full_workspace.h"
#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/traces.h"

#include <catch2/catch.hpp>
#include <regex>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr const char* kClosing = "2026-11-01T09:00:00Z";
const QuestionnaireId kStaff{"staff-confidence"};

/// As many comments as are published, and each with a word that is nowhere else.
std::vector<std::string> secretiveComments()
{
    std::vector<std::string> comments;
    for (int n = 0; n < 9; ++n)
        comments.push_back("SECRETIVE thought " + std::to_string(n));
    return comments;
}

void fill(const Connection& file)
{
    transact(file, [](const Transaction& t) { addPeople(t, kRound, smallSurvey(), peopleInALongRow(smallSurvey()), {}); });
    transact(file, [](const Transaction& t) { // so that the first columns are overwritten by longer ones
        addPeople(t, kRound, smallSurvey(), peopleInALongRow(smallSurvey()), secretiveComments());
        exchangeDraft(t, kRound, smallSurvey(), DraftPerson{{{1, 2, 3}, 0, {1}, {1}}, "SECRETIVE, half"});
    });
}

enum class Closing { Published, Unpublished };

void closeAs(const Connection& file, Closing closing)
{
    transact(file, [&](const Transaction& t) {
        if (closing == Closing::Unpublished)
            closeUnpublished(t, kRound, {"staff"});
        publishAndClose(t, kRound, kClosing);
    });
}

template <class Act> std::optional<ErrorCode> refused(const Connection& file, const Act& act)
{
    return refusal([&] { transact(file, act); });
}

} // namespace

TEST_CASE("of a closed survey no answer, comment or draft is in any byte of the file, its journal and its free pages")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    const Sharing sharing = GENERATE(Sharing::Shared, Sharing::Exclusive);
    const Closing closing = GENERATE(Closing::Published, Closing::Unpublished);
    {
        const Connection file = Connection::create(path, sharing, insertSmallWorkspace);
        fill(file);
        CHECK(longestTrace(folder) > 1000);
        CHECK(occurrences(folder, "SECRETIVE") == 10);
        closeAs(file, closing);
        CHECK(longestTrace(folder) < 100); // while the file is still open, too
        CHECK(occurrences(folder, "SECRETIVE") == 0);
    }
    CHECK(longestTrace(folder) < 100);
    CHECK(occurrences(folder, "SECRETIVE") == 0);
    for (const FileCheckResult& result : checkFile(path))
        CHECK(result.passed);
}

TEST_CASE("without secure deletion the answers would still be there")
{
    const TemporaryFolder folder;
    const Connection file = Connection::create(folder.path("w.soundings"), Sharing::Shared, insertSmallWorkspace);
    fill(file);
    file.database().exec("PRAGMA secure_delete = OFF");
    closeAs(file, Closing::Published);
    CHECK(longestTrace(folder) > 1000);
}

TEST_CASE("the room of many answers is given back, so that the file of a closed survey is no longer than its release")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    const Sharing sharing = GENERATE(Sharing::Shared, Sharing::Exclusive);
    const Connection file = Connection::create(path, sharing, insertSmallWorkspace);
    const auto before = std::filesystem::file_size(path);
    AnswerColumns many = AnswerColumns::emptyFor(smallSurvey());
    many.people = 300'000;
    for (CodeColumn* column : many.all())
        column->assign(many.people, Code{1});
    transact(file, [&](const Transaction& t) { addPeople(t, kRound, smallSurvey(), many, {}); });
    CHECK(std::filesystem::file_size(path) > 1'800'000);
    closeAs(file, Closing::Published);
    CHECK(std::filesystem::file_size(path) < before + 20'000);
}

TEST_CASE("the surveys that may be closed come with their answers and comments, in the order of the round")
{
    const Connection file = Connection::inMemory();
    fillFullWorkspace(file);
    transact(file, [](const Transaction& t) {
        raiseMinimumGroup(t, 12);
        addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {Person{}}), {"one", "two"});
        Round details = roundById(t.connection(), kRound);
        details.questionnaires = {{"staff"}, {"governance"}, kStaff};
        exchangeRoundDetails(t, kRound, details);
    });
    const std::vector<OpenSurvey> surveys = openSurveys(file, kRound);
    REQUIRE(surveys.size() == 2);
    CHECK(surveys[0].questionnaire->id == QuestionnaireId{"staff"});
    CHECK(surveys[0].answers.people == 1);
    CHECK(surveys[0].comments.size() == 2);
    CHECK(surveys[0].minimumGroup == 12);
    CHECK(surveys[1].questionnaire->id == kStaff);
    CHECK(surveys[1].answers.people == 24);
    CHECK(openSurveys(file, kClosedRound).empty());
    CHECK(openSurveys(file, {"none"}).empty());
}

TEST_CASE("releases come by the day of their round, of every version, and as they were stored")
{
    const Connection file = Connection::inMemory();
    fillFullWorkspace(file);
    const SurveyRelease autumn = published(openSurveys(file, kRound).at(0), 30);
    transact(file, [&](const Transaction& t) {
        closeSurvey(t, kRound, autumn);
        insertRound(t, {{"winter"}, "Winter 2025", {2025, 12, 1}, RoundState::Open, {}, {}});
        Questionnaire newer = *builtInQuestionnaire(kStaff);
        newer.version = "0.9";
        newer.source = std::regex_replace(newer.source, std::regex(R"("version": *"[^"]*")"), R"("version":"0.9")",
                                          std::regex_constants::format_first_only);
        addPeople(t, {"winter"}, newer, columnsOf(newer, {Person{}}), {});
        publishAndClose(t, {"winter"}, kClosing);
    });
    const std::vector<StoredRelease> releases = storedReleases(file, kStaff);
    REQUIRE(releases.size() == 3);
    CHECK(releases[0].roundLabel == "Winter 2025");
    CHECK(releases[0].release.version == "0.9");
    CHECK_FALSE(releases[0].release.people);
    CHECK(releases[1].round == kClosedRound);
    CHECK(releases[1].release.people == 24);
    CHECK(releases[2].release == autumn);
    CHECK(storedReleases(file, {"staff"}).empty());
}

TEST_CASE("a survey is closed once, and only with a release of its own that can be read again")
{
    const Connection file = Connection::inMemory();
    fillFullWorkspace(file);
    const SurveyRelease release = published(openSurveys(file, kRound).at(0));
    const auto closing = [&](const SurveyRelease& with, const RoundId& round = kRound) {
        return refused(file, [&](const Transaction& t) { closeSurvey(t, round, with); });
    };
    SurveyRelease other = release;
    other.version = "0.9";
    CHECK(closing(other) == ErrorCode::Internal);
    other = release;
    other.statements.pop_back();
    CHECK(closing(other) == ErrorCode::Internal);
    other.questionnaire = {"governance"};
    CHECK(closing(other) == ErrorCode::NoSuchResponse);
    CHECK(closing(release, kClosedRound) == ErrorCode::RoundClosed);
    CHECK(closing(release, {"none"}) == ErrorCode::NoSuchRound);
    CHECK(peopleCount(file, kRound, kStaff) == 24);
    CHECK(closing(release) == std::nullopt);
    CHECK(closing(release) == ErrorCode::SurveyClosed);
    CHECK(refused(file, [](const Transaction& t) { closeUnpublished(t, kRound, kStaff); }) == ErrorCode::SurveyClosed);
    CHECK(openSurveys(file, kRound).empty());
}

TEST_CASE("a survey that is only being answered, by nobody who has finished, is not one to close")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) { exchangeDraft(t, kRound, smallSurvey(), DraftPerson{}); });
    CHECK(openSurveys(file, kRound).empty());
    CHECK(refused(file, [](const Transaction& t) { closeUnpublished(t, kRound, {"staff"}); })
          == ErrorCode::NoSuchResponse);
}

TEST_CASE("what is closed stays so whatever becomes of its round, published or not")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) { addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {Person{}}), {}); });
    const Closing closing = GENERATE(Closing::Published, Closing::Unpublished);
    closeAs(file, closing);
    const SurveyStanding standing = loadRound(file, kRound).surveys.at(0).standing;
    CHECK(standing == (closing == Closing::Published ? SurveyStanding::Published : SurveyStanding::NotPublished));
    transact(file, [](const Transaction& t) { reopenRound(t, kRound, "A partner's answer", kClosing); });
    CHECK(loadRound(file, kRound).surveys.at(0).standing == standing);
    CHECK(refused(file, [](const Transaction& t) {
              addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {Person{}}), {});
          })
          == ErrorCode::SurveyClosed);
    transact(file, [](const Transaction& t) { publishAndClose(t, kRound, kClosing); });
    CHECK(loadRound(file, kRound).surveys.at(0).standing == standing);
}

TEST_CASE("what does not show in a comment is named before anybody reads it, and keeps no survey from being published")
{
    const Connection file = smallWorkspace();
    const std::vector<Person> ten(10, Person{{1, 2, 3}, 1, {1}, {1}});
    transact(file, [&](const Transaction& t) {
        addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), ten),
                  std::vector<std::string>(10, "two\r\nlines\rand \u202ehidden \xff"));
    });
    const std::string shown = "two\nlines\nand <U+202E>hidden \uFFFD";
    CHECK(openSurveys(file, kRound).at(0).comments == std::vector<std::string>(10, shown));
    closeAs(file, Closing::Published);
    CHECK(storedReleases(file, {"staff"}).at(0).release.comments == std::vector<std::string>(10, shown));
}

TEST_CASE("a survey with answers that do not fit is not published")
{
    const Connection file = Connection::inMemory();
    fillFullWorkspace(file);
    file.database().exec("UPDATE survey_answers SET codes = CAST(X'07' || substr(codes, 2) AS BLOB)");
    CHECK(refusal([&] { openSurveys(file, kRound); }) == ErrorCode::Damaged);
}

TEST_CASE("adding people can be stopped with nothing stored")
{
    const Connection file = smallWorkspace();
    const AnswerColumns people = peopleInALongRow(smallSurvey());
    double last = 0;
    const auto add = [&](const ProgressListener& progress) {
        return refused(file,
                       [&](const Transaction& t) { addPeople(t, kRound, smallSurvey(), people, {}, progress); });
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
    CHECK(peopleCount(file, kRound, {"staff"}) == static_cast<int>(people.people));
}
