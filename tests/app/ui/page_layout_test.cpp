// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/page_layout.h"

#include "app/ui/charts_view/ruler_canvas.h"
#include "app/ui/compare/compare_page.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/results_page.h"
#include "tests/app/ui/sample_window.h"
#include "tests/support/open_window.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <catch2/catch.hpp>

#include <memory>

using namespace soundings;
using soundings::test::OpenWindow;
using soundings::test::SampleWindow;

namespace {

QRect placeIn(const QWidget& widget, const QWidget& page) { return {widget.mapTo(&page, QPoint()), widget.size()}; }

template <class Widget = QWidget> Widget& partOf(const QWidget& page, const char* name)
{
    auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
}

template <class PageType> void showAt(PageType& page, int width)
{
    page.resize(width, 800);
    page.show();
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

/// The names of what Tab goes through.
QStringList tabStops(const QWidget& page)
{
    QStringList names;
    for (QWidget* at = page.nextInFocusChain(); at != &page; at = at->nextInFocusChain())
        if (page.isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) != 0 && at->isVisibleTo(&page))
            names << at->objectName();
    return names;
}

int headings(const QWidget& page, const char* role)
{
    int count = 0;
    for (QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible() && label->property("role").toString() == QLatin1String(role)) {
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(label);
            INFO(label->text().toStdString());
            CHECK(spoken->role() == QAccessible::Heading);
            CHECK(spoken->text(QAccessible::Name) == label->text());
            ++count;
        }
    return count;
}

} // namespace

TEST_CASE("a page has one column in the middle, and a second from about 1400 pixels on")
{
    applyTheme(ThemeChoice::Light, TextSize::Normal);
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    const auto first = [&] { return placeIn(partOf(page, "results.readiness"), page); };
    const auto second = [&] { return placeIn(partOf(page, "results.partner"), page); };
    showAt(page, 1190);
    CHECK(second().top() > first().bottom());
    CHECK(second().left() == first().left());
    CHECK(std::abs(first().left() - (page.width() - second().right())) <= 24); // the scroll bar is at one side
    showAt(page, 1800);
    CHECK(second().left() > first().right());
    CHECK(second().top() < first().bottom());
    CHECK(std::abs(first().left() - (page.width() - second().right())) <= 24);
    showAt(page, 1190);
    CHECK(second().top() > first().bottom());
}

TEST_CASE("large text has one column where normal text has two")
{
    applyTheme(ThemeChoice::Light, TextSize::Double);
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    showAt(page, 1800);
    CHECK(placeIn(partOf(page, "results.partner"), page).top() > placeIn(partOf(page, "results.readiness"), page).bottom());
    applyTheme(ThemeChoice::Light, TextSize::Normal);
}

TEST_CASE("Tab goes through a page in the same order however wide it is")
{
    applyTheme(ThemeChoice::Light, TextSize::Normal);
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    showAt(page, 1190);
    const QStringList narrow = tabStops(page);
    REQUIRE(narrow.size() > 10);
    showAt(page, 1800);
    CHECK(tabStops(page) == narrow);
    CHECK(narrow.indexOf(QStringLiteral("results.partner.chart.canvas"))
          < narrow.indexOf(QStringLiteral("results.consensus.0.chart.canvas")));
}

TEST_CASE("the titles of pages and cards are headings to assistive technology")
{
    OpenWindow w;
    CHECK(headings(w.window, "title") == 1);
    w.click("home-sample");
    for (const char* go : {"go-1", "go-2", "go-3", "go-4", "go-5", "go-6"}) {
        INFO(go);
        w.trigger(go);
        CHECK(headings(w.window, "title") == 1);
        CHECK(headings(w.window, "section") >= 1);
    }
}

TEST_CASE("a page opens at its top with its title whole, in a small window and with large text")
{
    OpenWindow w;
    w.click("home-sample");
    applyTheme(ThemeChoice::Light, TextSize::Double);
    w.window.resize(900, 600);
    OpenWindow::settle();
    for (const char* go : {"go-1", "go-3", "go-4"}) {
        INFO(go);
        w.trigger(go);
        for (const QScrollArea* area : w.window.findChildren<QScrollArea*>())
            if (area->isVisible())
                CHECK(area->verticalScrollBar()->value() == 0);
    }
    applyTheme(ThemeChoice::Light, TextSize::Normal);
}

TEST_CASE("what is hidden or scrolled away does not say that it is showing")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    showAt(page, 1190);
    const QAccessibleInterface* table =
        QAccessible::queryAccessibleInterface(&partOf<QTableView>(page, "results.partner.chart.table"));
    CHECK(table->childCount() == 0);
    partOf<QPushButton>(page, "results.partner.chart.toggle").click();
    CHECK(table->childCount() > 0);
    partOf<QPushButton>(page, "results.partner.chart.toggle").click();
    CHECK(table->childCount() == 0);

    auto& canvas = partOf<RulerCanvas>(page, "results.consensus.0.chart.canvas");
    const QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&canvas);
    REQUIRE(chart->childCount() > 0);
    page.findChild<QScrollArea*>()->verticalScrollBar()->setValue(0);
    CHECK(chart->child(chart->childCount() - 1)->state().offscreen);
    auto* bar = page.findChild<QScrollArea*>()->verticalScrollBar();
    bar->setValue(canvas.mapTo(page.findChild<QScrollArea*>()->widget(), QPoint()).y());
    QApplication::processEvents();
    CHECK_FALSE(chart->child(0)->state().offscreen);
}

TEST_CASE("running text wraps at 60 to 75 characters, however wide its place is")
{
    applyTheme(ThemeChoice::Light, TextSize::Normal);
    for (const TextRole role : {TextRole::Body, TextRole::Muted, TextRole::Item}) {
        const std::unique_ptr<QLabel> line(makeLabel(role, QStringLiteral("One")));
        const QString words = QStringLiteral("A word or two of plain English to fill a line. ").repeated(20);
        const std::unique_ptr<QLabel> text(makeLabel(role, words));
        for (QLabel* label : {line.get(), text.get()})
            label->ensurePolished();
        const double lines = static_cast<double>(text->heightForWidth(2000)) / line->heightForWidth(2000);
        CHECK(static_cast<double>(words.size()) / lines > 60);
        CHECK(static_cast<double>(words.size()) / lines < 75);
    }
}
