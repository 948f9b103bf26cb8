// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a round with a staff survey from the window's session.
#include <QTemporaryDir>
#include <QUndoStack>

#include "app/session/session.h"
#include "tests/support/closing_workspace.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// A session on a file whose open rounds people have answered.
struct ClosingDesk {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("w.soundings"));
    Session session;
    std::vector<Error> refused;

    explicit ClosingDesk(const std::vector<std::vector<Person>>& rounds)
    {
        {
            const Connection file =
                Connection::create(path.toStdString(), Sharing::Exclusive, [](const Transaction& transaction) {
                    insertSmallWorkspace(transaction);
                    insertRound(transaction,
                                {kNextRound, "Spring 2027", {2027, 4, 5}, RoundState::Open, {}, {kStaffSurvey}});
                });
            for (std::size_t i = 0; i < rounds.size(); ++i)
                addStaff(file, i == 0 ? kRound : kNextRound, rounds[i], someComments(12));
        }
        QObject::connect(&session, &Session::failed, &session,
                         [this](const Error& error) { refused.push_back(error); });
        REQUIRE(session.open(path));
    }
    [[nodiscard]] RoundState state(const RoundId& round) const { return session.rounds().record(round).round.state; }
};

std::vector<ClosingChoices> forStaff(ClosingChoices choices)
{
    choices.survey = kStaffSurvey;
    return {std::move(choices)};
}

} // namespace

TEST_CASE("a round is closed with what was chosen, and its figures follow from what was published")
{
    ClosingDesk desk({variedPeople(24)});
    const auto previews = desk.session.rounds().previewClosing(kRound);
    REQUIRE(previews);
    REQUIRE(previews->size() == 1);
    CHECK(previews->front().people == 24);
    CHECK(desk.session.staffSurveys().finishedPeople(kRound, kStaffSurvey) == 24);
    ClosingChoices choices;
    choices.headcount = 60;
    choices.withholdComments = true;
    REQUIRE(desk.session.rounds().close(kRound, forStaff(choices)));
    const StaffResult* staff = desk.session.rounds().result(kRound).staff();
    REQUIRE(staff != nullptr);
    CHECK(staff->headcount == 60);
    CHECK(staff->comments.empty());
    CHECK(desk.session.staffSurveys().finishedPeople(kRound, kStaffSurvey) == 24);
    CHECK_FALSE(desk.session.staffSurveys().isOpen(kRound, kStaffSurvey));
    CHECK_FALSE(desk.session.undoStack()->canUndo());
    REQUIRE(desk.session.rounds().reopen(kRound, QStringLiteral("A note was wrong")));
    CHECK(desk.session.staffSurveys().finishedPeople(kRound, kStaffSurvey) == 24);
    CHECK(desk.session.rounds().previewClosing(kRound)->empty());
    REQUIRE(desk.session.rounds().close(kRound));
    CHECK(desk.session.rounds().result(kRound).staff()->headcount == 60);
}

TEST_CASE("a headcount that cannot be is refused, and the round stays open")
{
    ClosingDesk desk({variedPeople(24)});
    ClosingChoices choices;
    choices.headcount = 5;
    CHECK_FALSE(desk.session.rounds().close(kRound, forStaff(choices)));
    REQUIRE(desk.refused.size() == 1);
    CHECK(desk.refused.front().code() == ErrorCode::HeadcountTooLow);
    CHECK(desk.state(kRound) == RoundState::Open);
    CHECK(desk.session.staffSurveys().isOpen(kRound, kStaffSurvey));
}

TEST_CASE("a round of the same people stays open until somebody chooses to close it unpublished")
{
    std::vector<Person> more = variedPeople(24);
    more.push_back(variedPeople(30).back());
    ClosingDesk desk({variedPeople(24), more});
    REQUIRE(desk.session.rounds().close(kRound));
    CHECK(desk.session.rounds().previewClosing(kNextRound)->front().sameAs == "Autumn 2026");
    CHECK_FALSE(desk.session.rounds().close(kNextRound));
    REQUIRE(desk.refused.size() == 1);
    CHECK(desk.refused.front().code() == ErrorCode::SamePeople);
    CHECK(desk.state(kNextRound) == RoundState::Open);
    ClosingChoices choices;
    choices.closeUnpublished = true;
    REQUIRE(desk.session.rounds().close(kNextRound, forStaff(choices)));
    CHECK(desk.session.rounds().record(kNextRound).surveys.front().standing == SurveyStanding::NotPublished);
    CHECK(desk.session.staffSurveys().finishedPeople(kNextRound, kStaffSurvey) == std::nullopt);
}
