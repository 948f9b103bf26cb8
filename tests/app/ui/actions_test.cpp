// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

#include "app/text/today.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

void goToActions(OpenWindow& w)
{
    w.window.goTo({PageId::Actions, {}, {}, {}});
    OpenWindow::settle();
    REQUIRE(w.window.page() == PageId::Actions);
}

void openActions(OpenWindow& w)
{
    w.startOurs();
    goToActions(w);
}

void write(OpenWindow& w, const QString& text, const QString& due = {})
{
    w.click(w.has("actions-new") ? "actions-new" : "actions.empty.action");
    w.type("action-text", text);
    w.type("action-due", due);
    w.click("action-keep");
}

Action last(const OpenWindow& w)
{
    const std::vector<Action> all = w.session.decisions().actionList();
    REQUIRE_FALSE(all.empty());
    return all.back();
}

Action only(const OpenWindow& w)
{
    const std::vector<Action> all = w.session.decisions().actionList();
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("an action is written, begun, done and removed, and each can be undone")
{
    OpenWindow w;
    openActions(w);
    CHECK(w.has("actions.empty"));
    write(w, QStringLiteral("Visit them"), QStringLiteral("1/2/2020"));
    CHECK(only(w).text == "Visit them");
    CHECK(only(w).due == Date{2020, 2, 1});
    CHECK(w.find<QLabel>("action-state-1").text().contains(QStringLiteral("Overdue: was due on 1 February 2020")));
    w.click("action-begin-1");
    CHECK(only(w).status == ActionStatus::Doing);
    w.click("action-done-1");
    CHECK(only(w).status == ActionStatus::Done);
    CHECK_FALSE(w.has("action-1")); // only what is unfinished is seen
    w.click("message-undo");
    CHECK(only(w).status == ActionStatus::Doing);
    w.click("action-remove-1");
    CHECK(w.session.decisions().actionList().empty());
    w.click("message-undo");
    CHECK(only(w).text == "Visit them");
}

TEST_CASE("actions are seen by their status, with how many there are of each")
{
    OpenWindow w;
    openActions(w);
    write(w, QStringLiteral("One"));
    write(w, QStringLiteral("Two"));
    w.click("action-drop-2");
    CHECK(w.find<QRadioButton>("actions-filter-0").text() == QStringLiteral("Open and being done (1)"));
    w.click("actions-filter-3");
    CHECK_FALSE(w.has("action-1"));
    CHECK(w.has("action-2"));
    w.click("actions-filter-1");
    CHECK(w.has("action-1"));
    w.click("actions-filter-2");
    CHECK_FALSE(w.has("action-2"));
}

TEST_CASE("what is overdue can be seen alone where something is")
{
    OpenWindow w;
    openActions(w);
    write(w, QStringLiteral("One"));
    CHECK_FALSE(w.has("actions-filter-4"));
    Action late;
    late.text = "Two";
    late.due = Date{2020, 2, 1};
    REQUIRE(w.session.decisions().add(late));
    OpenWindow::settle();
    CHECK(w.find<QRadioButton>("actions-filter-4").text() == QStringLiteral("Overdue (1)"));
    w.click("actions-filter-4");
    CHECK(w.has("action-2"));
    CHECK_FALSE(w.has("action-1"));
    w.click("action-done-2");
    CHECK_FALSE(w.has("action-2"));
}

TEST_CASE("an action without words, or due on no day, is refused in words and what was written stays")
{
    OpenWindow w;
    openActions(w);
    w.click("actions.empty.action");
    w.click("action-keep");
    CHECK(w.find<QLabel>("action-fault").isVisible());
    CHECK(w.window.focusWidget() == &w.find("action-text"));
    w.type("action-text", QStringLiteral("Visit them"));
    w.type("action-due", QStringLiteral("soon"));
    w.click("action-keep");
    CHECK(w.window.focusWidget() == &w.find("action-due"));
    CHECK(w.session.decisions().actionList().empty());
    w.trigger("go-1");
    w.trigger("text-size-125");
    goToActions(w);
    CHECK(w.find<QLineEdit>("action-text").text() == QStringLiteral("Visit them"));
    CHECK(w.find<QLineEdit>("action-due").text() == QStringLiteral("soon"));
    w.trigger("text-size-100");
}

TEST_CASE("an action that is changed keeps what was not changed, and is about the partner of its question")
{
    OpenWindow w;
    w.click("home-sample");
    goToActions(w);
    w.click("actions-new");
    auto& aims = w.find<QComboBox>("action-aim");
    REQUIRE(aims.count() > 2);
    int chosen = 0;
    for (int i = 1; i < aims.count() && w.find("action-partner").isEnabled(); ++i)
        aims.setCurrentIndex(chosen = i);
    REQUIRE_FALSE(w.find("action-partner").isEnabled());
    CHECK_FALSE(w.find<QLineEdit>("action-text").text().isEmpty()); // as suggested
    w.click("action-keep");
    const Action added = last(w);
    CHECK_FALSE(added.item.isEmpty());
    CHECK_FALSE(added.about.isEmpty());
    CHECK(added.round == w.session.rounds().current()->id);
    w.click(("action-change-" + std::to_string(added.id)).c_str());
    CHECK(w.find<QComboBox>("action-aim").currentIndex() == chosen);
    w.type("action-owner", QStringLiteral("Head of information"));
    w.click("action-keep");
    Action expected = added;
    expected.owner = "Head of information";
    CHECK(last(w) == expected);
}

TEST_CASE("one click makes a suggested next step an action; another one then leads to it")
{
    OpenWindow w;
    w.click("home-sample");
    w.click("rail-results");
    CHECK(w.find<QPushButton>("results.nextSteps.plan.0").text() == QStringLiteral("In your actions"));
    auto& plan = w.find<QPushButton>("results.nextSteps.plan.1");
    CHECK(plan.text() == QStringLiteral("Make it an action"));
    w.click("results.nextSteps.plan.1");
    CHECK(plan.text() == QStringLiteral("In your actions"));
    CHECK(w.session.decisions().actionList().size() == 8);
    CHECK_FALSE(last(w).item.isEmpty());
    CHECK_FALSE(last(w).text.empty());
    w.click("message-undo");
    CHECK(plan.text() == QStringLiteral("Make it an action"));
    w.click("results.nextSteps.plan.1");
    w.click("results.nextSteps.plan.1");
    CHECK(w.window.page() == PageId::Actions);
    CHECK(w.has(("action-" + std::to_string(last(w).id)).c_str()));
}

TEST_CASE("an action made from an earlier round says whether its answer moved")
{
    OpenWindow w;
    w.click("home-sample");
    w.session.rounds().choose(w.session.workspace().rounds.front().id);
    w.click("rail-results");
    w.click("results.nextSteps.plan.0");
    goToActions(w);
    const std::string id = std::to_string(last(w).id);
    CHECK(w.find<QLabel>(("action-since-" + id).c_str()).text().contains(QStringLiteral("then")));
    CHECK(w.find<QLabel>(("action-question-" + id).c_str()).text().startsWith(QStringLiteral("Meant to move: ")));
}

TEST_CASE("Home says in one line what is due and overdue, and leads there")
{
    OpenWindow w;
    w.startOurs();
    CHECK_FALSE(w.has("home-due"));
    Action action;
    action.text = "Visit them";
    action.due = today();
    REQUIRE(w.session.decisions().add(action));
    OpenWindow::settle();
    CHECK(w.find<QLabel>("home-due").text() == QStringLiteral("1 action is due within two weeks."));
    w.click("home-actions");
    CHECK(w.window.page() == PageId::Actions);
}

TEST_CASE("all actions are exported, and a refusal is said")
{
    OpenWindow w;
    openActions(w);
    write(w, QStringLiteral("Visit them"));
    w.prompts.choices = {1};
    w.prompts.savePaths = {w.path("out")};
    w.click("actions-export");
    QFile file(w.path("out.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Visit them"));
    CHECK(w.message().contains(QStringLiteral("out.csv")));
    w.prompts.choices = {2}; // nothing has a due day
    w.prompts.savePaths = {w.path("out")};
    w.click("actions-export");
    CHECK_FALSE(QFile::exists(w.path("out.ics")));
    CHECK_FALSE(w.message().contains(QStringLiteral("out.ics")));
}

TEST_CASE("an export never replaces the open workspace")
{
    OpenWindow w;
    openActions(w);
    write(w, QStringLiteral("Visit them"));
    w.prompts.choices = {0};
    w.prompts.savePaths = {w.path("ours.soundings")};
    w.click("actions-export");
    CHECK(only(w).text == "Visit them");
    CHECK(w.message().contains(QStringLiteral("ours.soundings")));
}

TEST_CASE("the board shows actions by status, and the keyboard moves one between columns, keeping the focus on it")
{
    OpenWindow w;
    openActions(w);
    write(w, QStringLiteral("Visit them"));
    CHECK_FALSE(w.has("actionBoard"));
    w.click("actions-view");
    REQUIRE(w.has("actionBoard"));
    CHECK_FALSE(w.has("actions-filter-0"));
    const auto isIn = [&](const char* column) {
        return w.find(column).findChild<QWidget*>(QStringLiteral("board-card-1")) != nullptr;
    };
    CHECK(isIn("board-column-0"));
    CHECK(w.find("board-card-1").accessibleName() == QStringLiteral("Visit them: Open"));
    w.window.activateWindow();
    OpenWindow::settle();
    w.find("board-card-1").setFocus();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&w.find("board-card-1"), key, Qt::AltModifier);
        OpenWindow::settle();
    };
    press(Qt::Key_Left); // there is no column before the first
    CHECK(only(w).status == ActionStatus::Open);
    press(Qt::Key_Right);
    CHECK(only(w).status == ActionStatus::Doing);
    CHECK(isIn("board-column-1"));
    CHECK(w.window.focusWidget() == &w.find("board-card-1"));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Right); // nor one after the last
    CHECK(only(w).status == ActionStatus::Dropped);
    CHECK(isIn("board-column-3"));
    w.trigger("edit-undo");
    CHECK(only(w).status == ActionStatus::Done);
    for (const int width : {1200, 640}) { // columns side by side where there is room for them
        w.window.resize(width, 700);
        OpenWindow::settle();
        CHECK((w.find("board-column-0").y() == w.find("board-column-1").y()) == (width == 1200));
    }
    w.click("actions-view");
    CHECK_FALSE(w.has("actionBoard"));
    CHECK(w.has("actions-filter-0"));
}

TEST_CASE("the menu of a card on the board offers every other column, and the form")
{
    OpenWindow w;
    openActions(w);
    write(w, QStringLiteral("Visit them"));
    w.click("actions-view");
    w.click("board-card-1");
    auto& menu = w.find<QMenu>("board-menu");
    REQUIRE(menu.actions().size() == 5); // three columns, a line, the form
    menu.actions().at(1)->trigger();
    OpenWindow::settle();
    CHECK(only(w).status == ActionStatus::Done);
}
