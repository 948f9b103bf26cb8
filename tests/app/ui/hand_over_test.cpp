// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenuBar>
#include <QUndoStack>

#include "core/questionnaire/built_in.h"
#include "tests/support/open_window.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

struct Desk : OpenWindow {
    RoundId round;
    Desk()
    {
        startOurs();
        round =
            session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}, {"staff-confidence"}}).value();
        settle();
    }
    void handOver()
    {
        window.goTo({PageId::Assess, {"staff-confidence"}, {}, {}});
        OpenWindow::settle();
        click("surveyHandOver");
        settle();
    }
    [[nodiscard]] QStringList menus() const
    {
        QStringList names;
        for (const QAction* action : window.menuBar()->actions())
            names << action->menu()->objectName();
        return names;
    }
    void beginPerson()
    {
        handOver();
        click("staffStart");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        settle();
    }
    [[nodiscard]] bool hasDraft() const
    {
        return session.staffSurveys().draft(round, {"staff-confidence"}).has_value();
    }
};

} // namespace

TEST_CASE("whoever only answers finds no way to the rest of the workspace, and it is back with the screen")
{
    Desk w;
    const QStringList all = w.menus();
    CHECK(all.size() == 6);
    w.handOver();
    CHECK_FALSE(w.find("rail").isVisible());
    CHECK(w.menus() == QStringList{QStringLiteral("menu-view"), QStringLiteral("menu-help")});
    const QWidget& toolbar = w.find("toolbar");
    CHECK(toolbar.geometry().right() > w.window.width() - toolbar.width()); // at the end of the bar, however short
    QTest::keyClick(&w.window, Qt::Key_3, Qt::ControlModifier);
    OpenWindow::settle();
    CHECK(w.window.page() == PageId::Assess);
    w.trigger("language-cy");
    CHECK_FALSE(w.find("rail").isVisible());
    CHECK(w.menus().size() == 2);
    w.trigger("language-en");
    w.click("staffLeave");
    CHECK(w.find("rail").isVisible());
    CHECK(w.menus() == all);
}

TEST_CASE("the menus are back when something else than the survey is shown")
{
    Desk w;
    w.handOver();
    w.window.goTo({PageId::Home, {}, {}, {}});
    OpenWindow::settle();
    CHECK(w.menus().size() == 6);
    w.window.goTo({PageId::Assess, {}, {}, {}});
    OpenWindow::settle();
    CHECK(w.find("rail").isVisible() == (w.menus().size() == 6));
}

TEST_CASE("unfinished answers of somebody are deleted only after a second question")
{
    Desk w;
    w.beginPerson();
    REQUIRE(w.hasDraft());
    w.window.goTo({PageId::Home, {}, {}, {}});
    w.handOver();
    w.click("staffStartAgain");
    CHECK(w.hasDraft());
    w.click("staffKeepFound");
    CHECK(w.has("staffGoOn"));
    w.click("staffStartAgain");
    w.click("staffDeleteFound");
    CHECK_FALSE(w.hasDraft());
    CHECK(w.has("staffStart"));
}

TEST_CASE("closing a round says that somebody is in the middle of the survey")
{
    Desk w;
    const auto asked = [&w] {
        w.window.goTo({PageId::Home, {}, {}, {}});
        OpenWindow::settle();
        w.trigger("round-close");
        return w.prompts.asked.back();
    };
    CHECK_FALSE(asked().contains(QStringLiteral("in the middle of")));
    w.beginPerson();
    CHECK(asked().contains(QStringLiteral("in the middle of Staff confidence")));
}

TEST_CASE("a copy while people are answering is made only where that is confirmed")
{
    Desk w;
    w.beginPerson();
    w.window.goTo({PageId::Home, {}, {}, {}});
    OpenWindow::settle();
    w.prompts.savePaths = {w.path("copy.soundings")};
    w.trigger("file-save-copy");
    CHECK_FALSE(QFile::exists(w.path("copy.soundings")));
    CHECK(w.prompts.actions.back() == QStringLiteral("Save a copy anyway"));
    w.prompts.confirms = {true};
    w.trigger("file-save-copy");
    CHECK(QFile::exists(w.path("copy.soundings")));
}

TEST_CASE("what was only opened does not keep a round or a partner from being undone, and comes back with it")
{
    Desk w;
    REQUIRE(w.session.agencies().addPartner(QStringLiteral("Lantern Housing")));
    const AgencyId partner = w.session.workspace().partners[1].id;
    Round details = w.session.workspace().rounds.front();
    details.questionnaires = {{"governance"}, {"partner-understanding"}};
    REQUIRE(w.session.rounds().change(details));
    const auto about = w.session.answering().respond(w.round, {"partner-understanding"}, partner).value();
    const auto ours = w.session.answering().respond(w.round, {"governance"}, {}).value();
    const ItemId item = builtInQuestionnaire({"governance"})->items().front()->id;
    AnswerRecord record;
    record.answer = Answer::rated(3);
    REQUIRE(w.session.answering().answer(ours, item, record));
    QUndoStack& stack = *w.session.undoStack();
    const int steps = stack.count();
    while (stack.canUndo())
        stack.undo();
    CHECK(w.session.workspace().rounds.empty());
    CHECK(w.session.workspace().partners.size() == 2);
    CHECK(stack.count() == steps);
    while (stack.canRedo())
        stack.redo();
    CHECK(stack.count() == steps);
    CHECK(w.session.answering().answers(ours).at(item).answer == record.answer);
    CHECK(w.session.answering().respond(w.round, {"partner-understanding"}, partner) == about);
}
