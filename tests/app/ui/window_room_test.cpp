// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps its place in the window: the page under a message, what is saved, the least size.
#include <QScrollArea>

#include <algorithm>

#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

QRect placeInWindow(const QWidget& window, const QWidget& part) { return {part.mapTo(&window, QPoint()), part.size()}; }

} // namespace

TEST_CASE("a message has a room of its own and moves nothing on the page")
{
    OpenWindow w;
    w.startOurs();
    w.trigger("go-5");
    const QWidget& field = w.find("partners-partner-name");
    const QRect before = placeInWindow(w.window, field);
    REQUIRE(w.session.agencies().rename(w.session.workspace().ours.id, QStringLiteral("Northvale")));
    OpenWindow::settle();
    w.trigger("edit-undo");
    REQUIRE(w.find("messageBar").isVisible());
    CHECK(placeInWindow(w.window, w.find("partners-partner-name")) == before);
    const QRect message = placeInWindow(w.window, w.find("messageBar"));
    const QRect pages = placeInWindow(w.window, *w.find("partnersPage").parentWidget());
    CHECK_FALSE(message.intersects(pages));
    CHECK(message.top() > pages.center().y()); // at the foot
    w.click("message-close");
    CHECK(placeInWindow(w.window, w.find("partners-partner-name")) == before);
}

TEST_CASE("a message of several lines covers nothing, and one that has room for it stands on one line")
{
    OpenWindow w;
    w.startOurs();
    w.trigger("go-5");
    const QWidget& pages = *w.find("partnersPage").parentWidget();
    const auto message = [&] { return placeInWindow(w.window, w.find("messageBar")); };
    w.window.resize(900, 600);
    Q_EMIT w.session.failed(Error(ErrorCode::FileGone, {}, "/home/somebody/Documents/sharing/2026/ours.soundings"));
    OpenWindow::settle();
    REQUIRE(w.find("message-save-as-new").isVisible());
    CHECK_FALSE(message().intersects(placeInWindow(w.window, pages)));
    CHECK(placeInWindow(w.window, w.find("message-text")).top() - message().top() >= 4); // off the edge
    w.click("message-close");
    CHECK(placeInWindow(w.window, pages).top() - placeInWindow(w.window, *pages.parentWidget()).top() <= 16);
    w.window.resize(1600, 800);
    OpenWindow::settle();
    Q_EMIT w.session.failed(
        Error(ErrorCode::WriteFailed, "disk", "/home/somebody/Documents/sharing/2026/ours.soundings"));
    OpenWindow::settle();
    INFO(w.message().toStdString());
    CHECK(message().height() < 45);
}

TEST_CASE("the window can be smaller than it is designed for, and the line that says what is saved stays")
{
    OpenWindow w;
    w.session.createSample(w.path("a-rather-long-name-of-a-workspace-that-nobody-would-want-to-lose.soundings"));
    CHECK(w.window.minimumWidth() <= 910); // 1366 by 768 at 150 per cent, less a title bar
    CHECK(w.window.minimumHeight() <= 464);
    for (const char* size : {"text-size-100", "text-size-200"}) {
        w.trigger(size);
        w.window.resize(w.window.minimumSize());
        OpenWindow::settle();
        INFO(size);
        CHECK(w.window.size() == w.window.minimumSize());
        const QRect saved = placeInWindow(w.window, w.find("status-saved"));
        CHECK(w.find("status-saved").isVisible());
        CHECK(w.window.rect().contains(saved));
        const auto& words = w.find<QLabel>("status-saved");
        CHECK(words.width() >= words.fontMetrics().horizontalAdvance(words.text()));
        CHECK(w.window.rect().contains(placeInWindow(w.window, w.find("status-mark"))));
    }
    w.trigger("text-size-100");
}

TEST_CASE("the whole name of the file is told where there is room")
{
    OpenWindow w;
    const char* name = "a-rather-long-name-of-a-workspace-that-nobody-would-want-to-lose.soundings";
    w.session.createSample(w.path(name));
    w.window.resize(1600, 800);
    OpenWindow::settle();
    CHECK(w.find<QLabel>("status-file").text() == QString::fromLatin1(name));
    w.window.resize(900, 600);
    OpenWindow::settle();
    CHECK(w.find<QLabel>("status-file").text().contains(QChar(0x2026)));
}

TEST_CASE("Next and what is saved are in sight on a small screen, at both text sizes")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5},
                                   {{"governance"}, {"partner-understanding"}}));
    for (const char* size : {"text-size-100", "text-size-200"})
        for (const QSize& room : {QSize(900, 600), QSize(910, 464)}) {
            w.trigger(size);
            w.window.resize(room);
            w.window.goTo({PageId::Assess, {"governance"}, {}, {}});
            OpenWindow::settle();
            INFO(size << " " << room.height());
            CHECK(w.window.size() == room);
            for (const char* part : {"next", "previous", "nextUnanswered", "status-saved", "backToOverview"}) {
                INFO(part);
                CHECK(w.find(part).isVisible());
                CHECK(w.window.rect().contains(placeInWindow(w.window, w.find(part))));
                CHECK(w.find(part).visibleRegion().boundingRect() == w.find(part).rect());
            }
            w.window.goTo({PageId::Home, {}, {}, {}});
        }
    w.trigger("text-size-100");
}

namespace {

/// Controls of which a part stays hidden even when Tab has come to them.
QStringList outOfReach(OpenWindow& w)
{
    QStringList faults;
    w.find("rail-home").setFocus(); // what has the focus on arriving is not brought into view: a page opens at its top
    QTest::keyClick(&w.window, Qt::Key_Tab);
    OpenWindow::settle();
    for (QWidget* widget : w.window.findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() || !widget->isEnabled()
            || widget->window() != &w.window || qobject_cast<QAbstractScrollArea*>(widget) != nullptr)
            continue;
        widget->setFocus(Qt::TabFocusReason);
        OpenWindow::settle();
        const QSize seen = widget->visibleRegion().boundingRect().size();
        const int most = std::min(widget->height(), 100);
        if (seen.width() < widget->width() || seen.height() < most)
            faults << QStringLiteral("%1: %2x%3 of %4x%5")
                          .arg(widget->objectName())
                          .arg(seen.width())
                          .arg(seen.height())
                          .arg(widget->width())
                          .arg(widget->height());
    }
    return faults;
}

} // namespace

TEST_CASE("every control of Assess and Partners can be reached at twice the text size in a small window")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5},
                                   {{"governance"}, {"staff-confidence"}, {"partner-understanding"}}));
    w.trigger("text-size-200");
    w.window.resize(900, 600);
    const auto reach = [&](const char* where) {
        OpenWindow::settle();
        INFO(where);
        CHECK(outOfReach(w) == QStringList());
    };
    w.window.goTo({PageId::Assess, {}, {}, {}});
    reach("round");
    w.window.goTo({PageId::Assess, {"governance"}, {}, {}});
    reach("answering");
    w.click("showTasks");
    reach("all questions");
    w.window.goTo({PageId::Assess, {"partner-understanding"}, w.session.workspace().partners.front().id, {}});
    w.find<QAbstractButton>("openInfluences").click();
    reach("influences");
    w.find<QAbstractButton>("influencesDone").click();
    reach("check");
    w.window.goTo({PageId::Partners, {}, {}, {}});
    reach("partners");
    w.trigger("round-new");
    reach("new round");
    w.window.goTo({PageId::Assess, {"staff-confidence"}, {}, {}});
    OpenWindow::settle();
    w.click("surveyHandOver");
    reach("staff welcome");
    w.click("staffStart");
    reach("staff question");
    w.trigger("text-size-100");
}

TEST_CASE("no page of Assess scrolls sideways at twice the text size, with a closed round of many partners")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    w.trigger("text-size-200");
    w.window.resize(900, 600);
    w.window.goTo({PageId::Assess, {}, {}, {}});
    OpenWindow::settle();
    for (const QScrollArea* area : w.find("roundView").findChildren<QScrollArea*>()) {
        INFO(area->widget()->minimumSizeHint().width());
        CHECK(area->widget()->width() <= area->viewport()->width());
    }
    w.trigger("text-size-100");
}
