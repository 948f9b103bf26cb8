// SPDX-License-Identifier: GPL-3.0-or-later
// Actions, checks set aside, marking and retention from the window's session, and removing a round for good.
#include <QTemporaryDir>
#include <QUndoStack>

#include "app/session/session.h"
#include "tests/support/full_workspace.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

struct DecisionDesk {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("w.soundings"));
    Session session;
    std::vector<Error> refused;
    std::vector<Changes> changes;

    DecisionDesk()
    {
        Connection::create(path.toStdString(), Sharing::Shared, insertFullWorkspace);
        QObject::connect(&session, &Session::failed, &session,
                         [this](const Error& error) { refused.push_back(error); });
        QObject::connect(&session, &Session::changed, &session,
                         [this](const Changes& changed) { changes.push_back(changed); });
        REQUIRE(session.open(path));
    }
    Decisions& decisions() { return session.decisions(); }
    [[nodiscard]] std::vector<Action> actions()
    {
        std::vector<Action> all;
        for (const FollowedAction& followed : decisions().actions())
            all.push_back(followed.action);
        return all;
    }
    void undo(int times)
    {
        for (int i = 0; i < times; ++i)
            session.undoStack()->undo();
    }
    void redo(int times)
    {
        for (int i = 0; i < times; ++i)
            session.undoStack()->redo();
    }
};

Action visit()
{
    Action action;
    action.text = "Visit them";
    action.about = kPolice;
    action.round = kClosedRound;
    return action;
}

} // namespace

TEST_CASE("actions are added, changed and removed, and each can be undone and done again")
{
    DecisionDesk desk;
    REQUIRE(desk.decisions().add(visit()));
    REQUIRE(desk.actions().size() == 1);
    const Action added = desk.actions().front();
    CHECK(added.id == 1);
    CHECK(desk.changes.back().decisions);
    Action done = added;
    done.status = ActionStatus::Done;
    REQUIRE(desk.decisions().change(done));
    CHECK(desk.actions() == std::vector<Action>{done});
    REQUIRE(desk.decisions().remove(1));
    CHECK(desk.actions().empty());
    desk.undo(1);
    CHECK(desk.actions() == std::vector<Action>{done});
    desk.undo(1);
    CHECK(desk.actions() == std::vector<Action>{added});
    desk.undo(1);
    CHECK(desk.actions().empty());
    desk.redo(2);
    CHECK(desk.actions() == std::vector<Action>{done});
    CHECK(desk.refused.empty());
    done.text = "";
    CHECK_FALSE(desk.decisions().change(done));
    CHECK(desk.refused.back().code() == ErrorCode::TextEmpty);
}

TEST_CASE("a marking and a day are what the workspace says at once, and can be undone")
{
    DecisionDesk desk;
    REQUIRE(desk.decisions().setMarking(QStringLiteral("OFFICIAL")));
    REQUIRE(desk.decisions().setRetention(Date{2030, 4, 1}));
    CHECK(desk.session.workspace().marking == "OFFICIAL");
    CHECK(desk.session.workspace().retainUntil == Date{2030, 4, 1});
    CHECK(desk.decisions().fileSheet().marking == "OFFICIAL");
    CHECK(desk.decisions().isRetentionDue({2030, 4, 1}));
    CHECK_FALSE(desk.decisions().isRetentionDue({2030, 3, 31}));
    desk.undo(2);
    CHECK(desk.session.workspace().marking.empty());
    CHECK_FALSE(desk.session.workspace().retainUntil);
}

TEST_CASE("a check is set aside with a reason and asked again")
{
    DecisionDesk desk;
    REQUIRE(desk.decisions().setAside(kClosedRound, {{"no-evidence", {}, kPolice, "On paper"}}));
    REQUIRE(desk.decisions().checksSetAside(kClosedRound).size() == 1);
    REQUIRE(desk.decisions().setAside(kClosedRound, {{"no-evidence", {}, kPolice, ""}}));
    CHECK(desk.decisions().checksSetAside(kClosedRound).empty());
    desk.undo(1);
    CHECK(desk.decisions().checksSetAside(kClosedRound).front().reason == "On paper");
}

TEST_CASE("several checks are set aside by one act, which is undone as one")
{
    DecisionDesk desk;
    REQUIRE(desk.decisions().setAside(
        kClosedRound, {{"no-evidence", {"a"}, {}, "On paper"}, {"no-evidence", {"b"}, {}, "On paper"}}));
    CHECK(desk.decisions().checksSetAside(kClosedRound).size() == 2);
    desk.undo(1);
    CHECK(desk.decisions().checksSetAside(kClosedRound).empty());
    desk.session.undoStack()->redo();
    CHECK(desk.decisions().checksSetAside(kClosedRound).size() == 2);
}

TEST_CASE("a round that is removed for good cannot be brought back by undo")
{
    DecisionDesk desk;
    REQUIRE(desk.decisions().add(visit()));
    desk.session.rounds().choose(kClosedRound);
    CHECK(desk.session.rounds().previewRemoval(kClosedRound)->content.actions == 1);
    const std::optional<RoundRemoval> removal = desk.session.rounds().removeForGood(kClosedRound);
    REQUIRE(removal);
    CHECK(removal->isOverwritten);
    CHECK_FALSE(desk.session.undoStack()->canUndo());
    CHECK(desk.session.workspace().rounds.size() == 1);
    CHECK(desk.session.rounds().current()->id == kRound);
    CHECK(desk.actions().front().round.isEmpty());
    CHECK_FALSE(desk.session.rounds().removeForGood(kClosedRound));
    CHECK(desk.refused.back().code() == ErrorCode::NoSuchRound);
}
