// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QUndoStack>

#include "app/ui/survey/lock/screen_lock.h"
#include "tests/support/open_window.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

const QuestionnaireId kLockedSurvey{"staff-confidence"};

struct LockDesk : OpenWindow {
    RoundId round;
    LockDesk()
    {
        startOurs();
        round = session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}, kLockedSurvey}).value();
        window.goTo({PageId::Assess, kLockedSurvey, {}, {}});
        settle();
    }
    void lock(const QString& code = QStringLiteral("tide 7"))
    {
        click("surveyLock.toggle");
        type("lockCode", code);
        type("lockAgain", code);
        click("lockHandOver");
    }
    void tryCode(const QString& code)
    {
        type("unlockCode", code);
        click("unlock");
    }
    void beginPerson()
    {
        click("staffStart");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        settle();
    }
    [[nodiscard]] bool hasDraft() const { return session.staffSurveys().draft(round, kLockedSurvey).has_value(); }
    [[nodiscard]] ScreenLock& screenLock() const { return *window.findChild<ScreenLock*>(); }
};

} // namespace

TEST_CASE("a code that is too short or typed differently does not lock the screen")
{
    LockDesk w;
    w.click("surveyLock.toggle");
    w.type("lockCode", QStringLiteral("abc"));
    w.type("lockAgain", QStringLiteral("abc"));
    w.click("lockHandOver");
    CHECK_FALSE(w.screenLock().isOn());
    w.type("lockCode", QStringLiteral("abcd"));
    w.type("lockAgain", QStringLiteral("abce"));
    w.click("lockHandOver");
    CHECK_FALSE(w.screenLock().isOn());
    CHECK(w.find<QLabel>("lockFault").text() == QStringLiteral("The two codes differ."));
}

TEST_CASE("a locked screen is left by nothing but the code")
{
    LockDesk w;
    w.lock();
    CHECK(w.window.isFullScreen());
    CHECK_FALSE(w.find("rail").isVisible());
    REQUIRE(w.window.menuBar()->actions().size() == 1);
    CHECK(w.window.menuBar()->actions().front()->menu()->objectName() == QStringLiteral("menu-view"));
    CHECK_FALSE(w.window.close());
    CHECK(w.window.isVisible());
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F11}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        OpenWindow::settle();
    }
    for (const Qt::Key key : {Qt::Key_Q, Qt::Key_W, Qt::Key_O, Qt::Key_1}) {
        QTest::keyClick(&w.window, key, Qt::ControlModifier);
        OpenWindow::settle();
    }
    w.window.showNormal();
    OpenWindow::settle();
    CHECK(w.window.isFullScreen());
    w.window.goTo({PageId::Home, {}, {}, {}});
    OpenWindow::settle();
    CHECK(w.window.page() == PageId::Assess);
    w.trigger("language-cy");
    w.trigger("language-en");
    CHECK(w.screenLock().isOn());
    CHECK(w.window.isFullScreen());
    w.click("staffLeave");
    w.tryCode(QStringLiteral("tide 8"));
    CHECK(w.find<QLabel>("unlockFault").text() == QStringLiteral("That is not the code."));
    CHECK(w.find<QLineEdit>("unlockCode").text().isEmpty());
    w.tryCode(QStringLiteral("tide 7"));
    CHECK_FALSE(w.window.isFullScreen());
    CHECK(w.find("rail").isVisible());
    CHECK(w.find("surveyPage").isVisible());
    w.window.goTo({PageId::Home, {}, {}, {}});
    CHECK(w.window.page() == PageId::Home);
}

TEST_CASE("after five wrong codes none is taken for a while")
{
    ScreenLock lock(nullptr);
    lock.switchOn(QStringLiteral("1234"), std::chrono::seconds(60));
    for (int time = 0; time < 5; ++time)
        CHECK_FALSE(lock.open(QStringLiteral("0000")));
    CHECK(lock.secondsToWait() > 50);
    CHECK_FALSE(lock.open(QStringLiteral("1234")));
    CHECK(lock.isOn());
}

TEST_CASE("the code is in no byte of the file")
{
    LockDesk w;
    w.lock(QStringLiteral("PLANTEDCODE77"));
    w.beginPerson();
    QFile file(w.path("ours.soundings"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("PLANTEDCODE77"));
}

TEST_CASE("a locked survey that is left in the middle begins anew, after saying so, and deletes what was answered")
{
    LockDesk w;
    w.lock();
    w.screenLock().switchOn(QStringLiteral("1234"), std::chrono::seconds(4));
    w.beginPerson();
    REQUIRE(w.hasDraft());
    CHECK_FALSE(w.find("idleBar").isVisible());
    CHECK(QTest::qWaitFor([&] { return w.find("idleBar").isVisible(); }, 4000));
    CHECK(w.hasDraft());
    SECTION("somebody is there again")
    {
        QTest::mouseClick(&w.find("idleHere"), Qt::LeftButton);
        CHECK_FALSE(w.find("idleBar").isVisible());
        CHECK(w.hasDraft());
    }
    SECTION("nobody is there")
    {
        CHECK(QTest::qWaitFor([&] { return !w.hasDraft(); }, 6000));
        CHECK(w.find("staffStart").isVisible());
        CHECK_FALSE(w.find("idleBar").isVisible());
        CHECK(w.screenLock().isOn());
    }
}

TEST_CASE("nothing of a person is left in the fields, their undo or the clipboard once they have gone")
{
    LockDesk w;
    w.lock();
    w.beginPerson();
    auto& comment = w.find<QPlainTextEdit>("staffComment");
    while (!comment.isVisible())
        w.click("staffNext");
    comment.setFocus();
    QTest::keyClicks(&comment, QStringLiteral("PLANTED words"));
    QTest::keyClick(&comment, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&comment, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QApplication::clipboard()->text() == QStringLiteral("PLANTED words"));
    w.click("staffNext");
    SECTION("sent") { w.click("staffSend"); }
    SECTION("stopped")
    {
        w.click("staffBackFromFinish");
        w.click("staffStop");
        w.click("staffDelete");
    }
    CHECK(comment.toPlainText().isEmpty());
    CHECK_FALSE(comment.document()->isUndoAvailable());
    CHECK_FALSE(comment.document()->isRedoAvailable());
    CHECK(QApplication::clipboard()->text().isEmpty());
    CHECK_FALSE(w.session.undoStack()->canUndo());
    for (const QLabel* label : w.window.findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(QStringLiteral("PLANTED")));
    for (const auto* card : w.window.findChildren<QAbstractButton*>())
        if (card->objectName().startsWith(QStringLiteral("choice-")))
            CHECK_FALSE(card->isChecked());
}
