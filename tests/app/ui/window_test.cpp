// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractScrollArea>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QToolButton>

#include "app/text/language.h"
#include "app/ui/window/file_acts.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

TEST_CASE("a file that cannot be opened at the start is told once the window stands")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.soundings")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear colleagues");
    file.close();
    Settings settings(folder.path());
    soundings::test::ScriptedPrompts prompts;
    Session session;
    MainWindow window(session, prompts, settings);
    QObject::connect(&window, &MainWindow::appeared, &window, [&] { window.fileActs().openPath(file.fileName()); });
    window.show();
    for (int i = 0; i < 20 && window.findChild<QWidget*>(QStringLiteral("homePage")) == nullptr; ++i)
        QTest::qWait(20);
    CHECK(window.findChild<QLabel*>(QStringLiteral("message-text"))->isVisible());
    CHECK(
        window.findChild<QLabel*>(QStringLiteral("message-text"))->text().contains(QStringLiteral("letter.soundings")));
}

TEST_CASE("without a workspace only Home is there")
{
    OpenWindow w;
    CHECK(w.find("rail-home").isEnabled());
    CHECK_FALSE(w.find("rail-results").isVisible());
    w.window.goTo({PageId::Partners, {}, {}, {}});
    CHECK(w.window.page() == PageId::Home);
    w.startOurs();
    CHECK(w.find("rail-results").isVisible());
}

TEST_CASE("the window speaks Welsh at once and English again")
{
    OpenWindow w;
    w.startOurs();
    const QString english = w.find<QToolButton>("rail-partners").text();
    w.trigger("language-cy");
    CHECK(programLanguage() == QStringLiteral("cy"));
    CHECK(w.settings.language() == QStringLiteral("cy"));
    CHECK(w.find<QAction>("language-cy").isChecked());
    w.trigger("language-en");
    CHECK(w.find<QToolButton>("rail-partners").text() == english);
}

TEST_CASE("a shortcut to a page puts the keyboard on the page; the rail keeps it when it was used")
{
    OpenWindow w;
    w.click("home-sample");
    QToolButton& home = w.find<QToolButton>("rail-home");
    home.setFocus();
    w.window.goTo({PageId::Results, {}, {}, {}});
    OpenWindow::settle();
    CHECK_FALSE(home.hasFocus());
    home.setFocus();
    w.click("rail-compare");
    CHECK(home.hasFocus());
}

TEST_CASE("theme and text size change the window that is open, and are remembered")
{
    OpenWindow w;
    w.startOurs();
    w.window.resize(1280, 1024); // where the rail has room for its icons at every size of text
    OpenWindow::settle();
    const int before = w.find("rail-home").height();
    w.trigger("theme-dark");
    CHECK(w.settings.theme() == ThemeChoice::Dark);
    CHECK(w.window.palette().color(QPalette::Window) == darkTokens().ground);
    w.trigger("view-larger");
    w.trigger("view-larger");
    w.trigger("view-larger");
    CHECK(w.settings.textSize() == TextSize::Double);
    CHECK(w.find("rail-home").height() > before * 3 / 2);
    w.trigger("view-normal");
    CHECK(w.settings.textSize() == TextSize::Normal);
}

TEST_CASE("the status line tells the file and when the last answer was put on disk")
{
    OpenWindow w;
    w.startOurs();
    CHECK(w.find<QLabel>("status-file").text() == QStringLiteral("ours.soundings"));
    REQUIRE(w.session.agencies().addPartner(QStringLiteral("Fernhollow Homes")));
    CHECK(w.find<QLabel>("status-saved").text().contains(w.session.file().savedAt.toString(QStringLiteral("HH:mm"))));
    CHECK_FALSE(w.find("status-mark").isVisible());
}

TEST_CASE("undo in the menu names the act, and a message offers to undo only what it tells of")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.agencies().addPartner(QStringLiteral("Fernhollow Homes")));
    OpenWindow::settle();
    CHECK(w.find<QAction>("edit-undo").text().contains(QStringLiteral("Fernhollow Homes")));
    w.prompts.savePaths = {w.path("copy.soundings")};
    w.trigger("file-save-copy");
    CHECK(QFile::exists(w.path("copy.soundings")));
    CHECK(w.message().contains(QStringLiteral("copy.soundings")));
    CHECK_FALSE(w.find("message-undo").isVisible());
    w.click("message-close");
    CHECK_FALSE(w.find("messageBar").isVisible());
}

TEST_CASE("the round shown is chosen in the menu")
{
    OpenWindow w;
    w.click("home-sample");
    const RoundId first = w.session.workspace().rounds.front().id;
    w.find<QAction>(QStringLiteral("round-") + QString::fromStdString(first.value)).trigger();
    OpenWindow::settle();
    CHECK(w.session.rounds().current()->id == first);
    CHECK(w.find<QAction>(QStringLiteral("round-") + QString::fromStdString(first.value)).isChecked());
}

TEST_CASE("the window fits 900 by 600 at every text size")
{
    OpenWindow w;
    w.click("home-sample");
    for (const char* size : {"text-size-100", "text-size-200"}) {
        w.trigger(size);
        for (const char* go : {"go-1", "go-5", "go-6"}) {
            INFO(size << " " << go);
            w.trigger(go);
            w.window.resize(900, 600);
            OpenWindow::settle();
            CHECK(w.window.width() == 900);
            CHECK(w.window.height() == 600);
            for (const QAbstractScrollArea* area : w.window.findChildren<QAbstractScrollArea*>())
                if (area->isVisible() && area->property("kit").toString() == QStringLiteral("scroller"))
                    CHECK(area->horizontalScrollBar()->maximum() == 0);
        }
    }
    w.trigger("text-size-100");
}

TEST_CASE("help lists the shortcuts and says what happens to your data")
{
    OpenWindow w;
    w.trigger("help-shortcuts");
    CHECK(w.prompts.asked.last().contains(QStringLiteral("Ctrl+1")));
    w.trigger("help-about");
    CHECK(w.prompts.asked.last().contains(QStringLiteral("General Public License")));
    CHECK(w.prompts.asked.last().contains(QStringLiteral("does not use the network")));
}

TEST_CASE("the window comes back where it was")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    soundings::test::ScriptedPrompts prompts;
    Session session;
    {
        MainWindow window(session, prompts, settings);
        window.resize(950, 650);
        window.show();
        window.close();
    }
    MainWindow again(session, prompts, settings);
    CHECK(again.size() == QSize(950, 650));
}

TEST_CASE("a message does not stay for whoever answers, nor in the old language")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(
        w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {{"governance"}, {"staff-confidence"}}));
    const auto saveCopy = [&w](const char* name) {
        w.prompts.savePaths = {w.path(name)};
        w.trigger("file-save-copy");
        REQUIRE(w.find("messageBar").isVisible());
    };
    for (const char* questionnaire : {"governance", "staff-confidence"}) {
        saveCopy(questionnaire);
        w.window.goTo({PageId::Assess, {questionnaire}, {}, {}});
        OpenWindow::settle();
        CHECK_FALSE(w.find("messageBar").isVisible());
        w.window.goTo({PageId::Home, {}, {}, {}});
    }
    saveCopy("another");
    w.trigger("language-cy");
    CHECK_FALSE(w.find("messageBar").isVisible());
    w.trigger("language-en");
}

TEST_CASE("what failed is told again in the language chosen")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {{"governance"}}));
    w.window.goTo({PageId::Assess, {"governance"}, {}, {}}); // an answer that is not on disk concerns whoever gave it
    Q_EMIT w.session.failed(Error(ErrorCode::WriteFailed, "disk", "ours.soundings"));
    const QString english = w.message();
    REQUIRE_FALSE(english.isEmpty());
    w.trigger("language-cy");
    CHECK(w.find("messageBar").isVisible());
    CHECK(w.message() != english);
    CHECK(w.message().contains(QStringLiteral("ours.soundings")));
    w.trigger("language-en");
    CHECK(w.message() == english);
}
