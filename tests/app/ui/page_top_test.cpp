// SPDX-License-Identifier: GPL-3.0-or-later
// Every page opens at its top, whatever was seen of it before.
#include <QScrollArea>
#include <QScrollBar>

#include "app/ui/kit/page_layout.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

constexpr PageId kPages[] = {PageId::Home, PageId::Results, PageId::Compare, PageId::Partners, PageId::Actions};

QScrollBar* barOf(const OpenWindow& w)
{
    for (auto* layout : w.find("pages").findChildren<PageLayout*>())
        if (layout->isVisible())
            return layout->findChild<QScrollArea*>()->verticalScrollBar();
    return nullptr;
}

void open(OpenWindow& w, PageId page)
{
    w.window.goTo({page, {}, {}, {}});
    OpenWindow::settle();
}

void scrollDown(OpenWindow& w, PageId page)
{
    open(w, page);
    QScrollBar* bar = barOf(w);
    REQUIRE(bar != nullptr);
    REQUIRE(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    for (auto* button : w.find("pages").findChildren<QPushButton*>()) // the last that can be seen
        if (button->isVisible() && !button->visibleRegion().isEmpty())
            button->setFocus();
    OpenWindow::settle();
}

} // namespace

TEST_CASE("every page opens at its top, also where it was left at its end, and after something changed")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    w.window.resize(900, 600);
    for (int i = 0; i < 12; ++i) {
        Action action;
        action.text = "Visit the partner " + std::to_string(i);
        REQUIRE(w.session.decisions().add(action));
    }
    OpenWindow::settle();
    for (const bool changes : {false, true})
        for (const PageId page : kPages) {
            INFO(static_cast<int>(page) << (changes ? " changed" : ""));
            scrollDown(w, page);
            open(w, PageId::Assess);
            if (changes)
                w.session.rounds().choose(w.session.workspace().rounds[w.session.workspace().rounds.size() - 2].id);
            open(w, page);
            CHECK(barOf(w)->value() == 0);
            if (changes)
                w.session.rounds().choose(w.session.workspace().rounds.back().id);
        }
}

TEST_CASE("another file opens at the top of Home")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    w.window.resize(900, 600);
    scrollDown(w, PageId::Home);
    w.session.createSample(w.path("another.soundings"));
    OpenWindow::settle();
    REQUIRE(barOf(w) != nullptr);
    CHECK(barOf(w)->maximum() > 0);
    CHECK(barOf(w)->value() == 0);
}
