// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollBar>
#include <QToolButton>

#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

TEST_CASE("the start page never shows scroll bars where it has room, not even at first")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    test::ScriptedPrompts prompts;
    Session session;
    MainWindow window(session, prompts, settings);
    window.resize(853, 485); // 1280 by 728 at 150 %
    window.show();
    window.goTo({}); // what is painted next
    const auto* page = window.findChild<QWidget*>(QStringLiteral("welcome.scroller"));
    REQUIRE(page != nullptr);
    for (const auto* bar : page->findChildren<QScrollBar*>())
        CHECK_FALSE(bar->isVisible());
}

TEST_CASE("no page squeezes the words out of the rail, however large the text")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    w.window.resize(900, 600);
    for (const char* size : {"text-size-100", "text-size-200"}) {
        w.trigger(size);
        for (const char* page :
             {"rail-home", "rail-assess", "rail-results", "rail-compare", "rail-partners", "rail-actions"}) {
            w.click(page);
            const auto& button = w.find<QToolButton>("rail-compare");
            INFO(page << " at " << size);
            CHECK(button.width() >= button.fontMetrics().horizontalAdvance(button.text()));
        }
    }
    w.trigger("text-size-100");
}
