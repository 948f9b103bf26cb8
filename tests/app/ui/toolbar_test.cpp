// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "tests/support/open_window.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

QStringList buttons(const QToolBar& toolbar)
{
    QStringList names;
    for (const QAction* act : toolbar.actions())
        if (!act->isSeparator())
            names << act->objectName();
    return names;
}

} // namespace

TEST_CASE("the toolbar offers what every page wants, with the menus' own words, state and effect")
{
    OpenWindow w;
    w.startOurs();
    auto& toolbar = w.find<QToolBar>("toolbar");
    CHECK(buttons(toolbar).join(QLatin1Char(' '))
          == QStringLiteral("edit-undo edit-redo file-export-report view-smaller view-larger"));
    for (const QAction* act : toolbar.actions())
        CHECK((act->isSeparator() || !act->icon().isNull()));
    CHECK_FALSE(w.find("toolbar-edit-undo").isEnabled());
    REQUIRE(w.session.agencies().addPartner(QStringLiteral("Lantern Housing")));
    auto& undo = w.find<QToolButton>("toolbar-edit-undo");
    CHECK(undo.isEnabled());
    CHECK(undo.toolTip().contains(QStringLiteral("Lantern Housing")));
    CHECK(undo.height() >= space::kTarget);
    const auto partners = w.session.workspace().partners.size();
    undo.click();
    CHECK(w.session.workspace().partners.size() == partners - 1);
    CHECK(w.find("toolbar-edit-redo").isEnabled());
}

TEST_CASE("the toolbar holds the menus' acts of today after they are built anew")
{
    OpenWindow w;
    w.startOurs();
    const auto exporting = [&] { return w.find<QToolButton>("toolbar-file-export-report").isEnabled(); };
    CHECK_FALSE(exporting());
    const Questionnaire& first = *w.session.workspace().questionnaires.front();
    REQUIRE(w.session.rounds().add(QStringLiteral("Spring 2026"), Date{2026, 4, 13}, {first.id}));
    QTest::qWait(20);
    CHECK(exporting());
    CHECK(buttons(w.find<QToolBar>("toolbar")).size() == 5);
}
