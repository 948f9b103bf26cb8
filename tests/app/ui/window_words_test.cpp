// SPDX-License-Identifier: GPL-3.0-or-later
// Words that have to be whole, and room that has to be used, in every size of window and text.
#include "tests/support/open_window.h"

#include <catch2/catch.hpp>

#include <QMenuBar>
#include <QPushButton>

#include <cstdlib>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Buttons that are too small for their words, as "name: width of width".
QStringList cutButtons(const QWidget& window)
{
    QStringList cut;
    for (const auto* button : window.findChildren<QPushButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const QSize needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
        const QRect seen = button->rect().intersected(
            QRect(QPoint(), button->parentWidget()->size()).translated(-button->geometry().topLeft()));
        if (seen.width() < needed.width() || button->height() < needed.height())
            cut << QStringLiteral("%1: %2x%3 of %4x%5")
                       .arg(button->objectName())
                       .arg(seen.width())
                       .arg(button->height())
                       .arg(needed.width())
                       .arg(needed.height());
    }
    return cut;
}

QRect placeOf(const OpenWindow& w, const char* name)
{
    const QWidget& widget = w.find(name);
    return {widget.mapTo(&w.window, QPoint()), widget.size()};
}

} // namespace

TEST_CASE("no button's words are cut on any page at twice the text size")
{
    OpenWindow w;
    w.trigger("text-size-200");
    for (const QSize& room : {QSize(1280, 800), QSize(900, 600)}) {
        w.session.createSample(w.path("sample.soundings"));
        w.window.resize(room);
        for (const PageId page : {PageId::Home, PageId::Assess, PageId::Results, PageId::Compare, PageId::Partners}) {
            w.window.goTo({page, {}, {}, {}});
            OpenWindow::settle();
            INFO(static_cast<int>(page) << " " << room.width());
            CHECK(w.window.findChildren<QPushButton*>().size() > 1);
            CHECK(cutButtons(w.window) == QStringList());
        }
        w.trigger("round-new");
        CHECK(cutButtons(w.window) == QStringList());
        w.trigger("file-new");
        CHECK(cutButtons(w.window) == QStringList());
    }
    w.trigger("text-size-100");
}

TEST_CASE("the tools stand in the middle of the menus' line and off the edge of the window")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    for (const char* size : {"text-size-100", "text-size-200"}) {
        w.window.resize(1280, 800);
        w.trigger(size);
        INFO(size);
        REQUIRE(w.find("toolbar").isVisible());
        const QRect tools = placeOf(w, "toolbar");
        CHECK(tools.right() < w.window.width() - 1);
        CHECK(tools.height() >= w.window.menuBar()->height());
    }
    w.trigger("text-size-100");
}

TEST_CASE("what staff write stays off the edge of a narrow window")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {{"staff-confidence"}}));
    w.window.resize(900, 600);
    w.trigger("text-size-200");
    w.window.goTo({PageId::Assess, {"staff-confidence"}, {}, {}});
    OpenWindow::settle();
    w.click("surveyHandOver");
    OpenWindow::settle();
    w.click("staffStart");
    for (int step = 0; step < 60 && !w.find("staffComment").isVisible(); ++step)
        w.click("staffNext");
    REQUIRE(w.find("staffComment").isVisible());
    CHECK(placeOf(w, "staffComment").right() <= w.window.width() - space::kM);
    CHECK(placeOf(w, "staffComment").right() <= placeOf(w, "staffNext").right());
    w.trigger("text-size-100");
}

TEST_CASE("Partners uses a wide window: who is there on the left, the rounds on the right")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    w.window.resize(1920, 1000);
    w.window.goTo({PageId::Partners, {}, {}, {}});
    OpenWindow::settle();
    CHECK(placeOf(w, "partners-new-round").left() > placeOf(w, "partners-partner-name").right());
    CHECK(placeOf(w, "partners-new-round").top() < placeOf(w, "partners-partner-name").top());
    w.window.resize(1280, 800);
    OpenWindow::settle();
    CHECK(placeOf(w, "partners-new-round").top() > placeOf(w, "partners-partner-name").bottom());
}

TEST_CASE("Results without a partner keeps no empty column beside what it has")
{
    OpenWindow w;
    w.startOurs();
    const RoundId round =
        w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {{"governance"}}).value();
    const ResponseId response = w.session.answering().respond(round, {"governance"}, {}).value();
    for (const Item* item : w.session.workspace().questionnaires.front()->items())
        REQUIRE(w.session.answering().answer(response, item->id,
                                             {Answer::rated(4), {}, {}, false})); // no next step to show
    w.window.resize(1920, 1000);
    w.window.goTo({PageId::Results, {}, {}, {}});
    OpenWindow::settle();
    const QRect card = placeOf(w, "results.consensus.0");
    const int page = w.window.width() - placeOf(w, "rail").width();
    const int middle = placeOf(w, "rail").right() + page / 2;
    CHECK(std::abs(card.center().x() - middle) < 40);
}
