// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/results_page.h"

#include "app/text/score_text.h"
#include "app/ui/charts_view/ruler_canvas.h"
#include "app/ui/charts_view/ruler_chart_view.h"
#include "tests/app/ui/sample_window.h"

#include <catch2/catch.hpp>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace soundings;
using soundings::test::SampleWindow;

TEST_CASE("a section opens its own sum with the keyboard and Escape goes back to it")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.resize(1000, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    auto* canvas = page.findChild<RulerCanvas*>(QStringLiteral("results.consensus.0.chart.canvas"));
    auto* tree = page.findChild<QTreeView*>(QStringLiteral("results.consensus.0.sum.tree"));
    REQUIRE(canvas != nullptr);
    REQUIRE(tree != nullptr);
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Down);
    QTest::keyClick(canvas, Qt::Key_Return);
    REQUIRE(tree->isVisible());
    CHECK(tree->hasFocus());
    CHECK(tree->currentIndex().siblingAtColumn(0).data().toString() == canvas->chart().rows[1].title);
    CHECK(tree->isExpanded(tree->currentIndex().siblingAtColumn(0)));

    QTest::keyClick(tree, Qt::Key_Escape);
    CHECK_FALSE(tree->isVisible());
    CHECK(canvas->hasFocus());
}

TEST_CASE("Enter on an answer of a sum goes to its question")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.resize(1000, 800);
    page.show();
    std::vector<Place> gone;
    QObject::connect(&page, &Page::goTo, &page, [&](const Place& place) { gone.push_back(place); });
    auto* canvas = page.findChild<RulerCanvas*>(QStringLiteral("results.consensus.0.chart.canvas"));
    auto* tree = page.findChild<QTreeView*>(QStringLiteral("results.consensus.0.sum.tree"));
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Return);
    QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Return);
    REQUIRE(gone.size() == 1);
    CHECK(gone.front().page == PageId::Assess);
    CHECK(gone.front().questionnaire.value == "governance");
    CHECK(gone.front().item.value == "gov.strategy.shared-purpose");
}

TEST_CASE("readiness opens its sum with governance and staff below it")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.show();
    page.findChild<QPushButton*>(QStringLiteral("results.readiness.sum"))->click();
    auto* tree = page.findChild<QTreeView*>(QStringLiteral("results.readiness.panel.tree"));
    REQUIRE(tree->isVisible());
    const QModelIndex top = tree->model()->index(0, 0);
    CHECK(top.data().toString() == QStringLiteral("Readiness"));
    REQUIRE(tree->model()->rowCount(top) == 2);
    CHECK(tree->model()->index(0, 0, top).data().toString() == QStringLiteral("Governance"));
}
