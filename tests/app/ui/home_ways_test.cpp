// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

#include "core/questionnaire/built_in.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

TEST_CASE("who comes back finds the file they worked on last under the focus, with its whole name")
{
    OpenWindow w;
    w.startOurs();
    w.settings.addRecentFile(w.path("ours.soundings"));
    w.trigger("file-close");
    CHECK(w.window.focusWidget() == &w.find("home-recent-0"));
    CHECK(w.find<QPushButton>("home-recent-0").text() == QStringLiteral("ours.soundings"));
}

TEST_CASE("Cancel comes before the action, on the screen and for Tab")
{
    OpenWindow w;
    w.click("home-own");
    QWidget& cancel = w.find("new-cancel");
    QWidget& make = w.find("new-make");
    CHECK(cancel.mapTo(&w.window, QPoint()).x() < make.mapTo(&w.window, QPoint()).x());
    cancel.setFocus();
    QTest::keyClick(&cancel, Qt::Key_Tab);
    CHECK(make.hasFocus());
}

TEST_CASE("all questions answered does not call the influences answered, and does not promise results by closing")
{
    OpenWindow w;
    w.startOurs();
    const auto round = w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"partner-understanding"}});
    REQUIRE(round);
    for (const Agency& partner : w.session.workspace().partners) {
        const auto response = w.session.answering().respond(*round, {"partner-understanding"}, partner.id).value();
        for (const Item* item : builtInQuestionnaire({"partner-understanding"})->items())
            REQUIRE(w.session.answering().answer(response, item->id, {Answer::rated(3), {}, {}, false}));
    }
    OpenWindow::settle();
    const QString sentence = w.find<QLabel>("home-next-sentence").text();
    CHECK(sentence
          == QStringLiteral("Every question in One is answered. Close the round to keep its results as they "
                            "are. Marking what helps and hinders is optional."));
}

TEST_CASE("of a closed round the filled button has the focus, also right after the round was closed from Home")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}}));
    for (const Item* item : builtInQuestionnaire({"governance"})->items())
        REQUIRE(w.session.answering().answer(
            w.session.answering().respond(w.session.workspace().rounds.front().id, {"governance"}, {}).value(),
            item->id, {Answer::rated(3), {}, {}, false}));
    w.window.goTo({});
    OpenWindow::settle();
    w.prompts.confirms = {true};
    w.find("home-next").setFocus();
    w.click("home-next");
    REQUIRE(w.session.workspace().rounds.front().state == RoundState::Closed);
    CHECK(w.window.focusWidget() == &w.find("home-next"));
    w.window.goTo({PageId::Results, {}, {}, {}});
    w.window.goTo({});
    OpenWindow::settle();
    CHECK(w.window.focusWidget() == &w.find("home-next"));
    CHECK(w.find("home-next").property("button") == QStringLiteral("primary"));
}

TEST_CASE("a name alone is kept beside the other workspaces, and the field shows where")
{
    OpenWindow w;
    w.click("home-own");
    w.type("new-name", QStringLiteral("Northvale"));
    w.type("new-path", QStringLiteral("Westmoor Police"));
    w.find("new-name").setFocus();
    OpenWindow::settle();
    CHECK(w.find<QLineEdit>("new-path").text() == QDir::toNativeSeparators(w.path("Westmoor Police.soundings")));
    w.type("new-path", QStringLiteral("Northvale"));
    QTest::keyClick(&w.find("new-make"), Qt::Key_Space);
    OpenWindow::settle();
    REQUIRE(w.session.isOpen());
    CHECK(w.session.file().path == w.path("Northvale.soundings"));
}
