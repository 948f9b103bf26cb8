// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology is told of the window's parts.
#include <QAccessible>
#include <QToolBar>

#include "app/look/tokens.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

QAccessibleInterface* spoken(QObject& object) { return QAccessible::queryAccessibleInterface(&object); }

/// Whether `wanted` is found from `root` down, as a screen reader finds it.
bool isInTree(QAccessibleInterface* root, const QObject& wanted)
{
    for (int at = 0; root != nullptr && at < root->childCount(); ++at) {
        QAccessibleInterface* child = root->child(at);
        if (child != nullptr && (child->object() == &wanted || isInTree(child, wanted)))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("the entries of the rail are tabs that are selected, not boxes that are checked")
{
    OpenWindow w;
    w.startOurs();
    CHECK(spoken(w.find("rail"))->role() == QAccessible::PageTabList);
    for (const char* name : {"rail-home", "rail-assess", "rail-results", "rail-compare", "rail-partners"}) {
        INFO(name);
        QAccessibleInterface* tab = spoken(w.find(name));
        CHECK(tab->role() == QAccessible::PageTab);
        CHECK_FALSE(tab->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(tab->state().checkable);
        CHECK(tab->state().selected == (QString::fromLatin1(name) == QStringLiteral("rail-home")));
    }
    QAccessibleActionInterface* acts = spoken(w.find("rail-partners"))->actionInterface();
    REQUIRE(acts != nullptr);
    REQUIRE(acts->actionNames().contains(QAccessibleActionInterface::pressAction()));
    acts->doAction(QAccessibleActionInterface::pressAction());
    OpenWindow::settle();
    CHECK(w.window.page() == PageId::Partners);
    CHECK(spoken(w.find("rail-partners"))->state().selected);
}

TEST_CASE("the toolbar and its buttons are found by assistive technology")
{
    OpenWindow w;
    w.startOurs();
    QAccessibleInterface* window = spoken(w.window);
    CHECK(isInTree(window, w.find("toolbar")));
    for (const char* name : {"toolbar-edit-undo", "toolbar-view-larger"}) {
        INFO(name);
        CHECK(isInTree(window, w.find(name)));
        CHECK_FALSE(spoken(w.find(name))->text(QAccessible::Name).isEmpty());
    }
    w.window.resize(1000, 700);
    OpenWindow::settle();
    const QWidget& toolbar = w.find("toolbar");
    REQUIRE(toolbar.isVisible());
    CHECK(toolbar.geometry().right() == w.window.width() - 1 - space::kXs);
    CHECK(toolbar.geometry().bottom() <= w.window.menuWidget()->geometry().bottom());
}

TEST_CASE("the sides of what helps and hinders are tabs too")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {{"partner-understanding"}}));
    w.window.goTo({PageId::Assess, {"partner-understanding"}, w.session.workspace().partners.front().id, {}});
    OpenWindow::settle();
    w.click("openInfluences");
    CHECK(spoken(w.find("sideTheirs"))->role() == QAccessible::PageTab);
    CHECK(spoken(w.find("sideTheirs"))->state().selected);
    CHECK_FALSE(spoken(w.find("sideOurs"))->state().selected);
}
