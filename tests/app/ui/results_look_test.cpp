// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/results_page.h"

#include "app/ui/theme/theme.h"
#include "tests/app/ui/sample_window.h"

#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::SampleWindow;

TEST_CASE("no text of the results page is cut, however narrow the page")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.show();
    for (const int width : {1200, 800, 620}) {
        page.resize(width, 600);
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            INFO(label->text().toStdString() << " at " << width);
            if (label->isVisible() && label->wordWrap())
                CHECK(QTest::qWaitFor( // each change of width is laid out over several turns of the event loop
                    [label] { return label->height() >= label->heightForWidth(label->width()); }));
        }
    }
}

TEST_CASE("the results page at double text size needs no more room than the smallest window has")
{
    const auto size = GENERATE(TextSize::Normal, TextSize::Double);
    applyTheme(ThemeChoice::Light, size);
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.resize(size == TextSize::Double ? 1100 : 780, 700);
    page.show();
    QTest::qWait(50);
    const auto* area = page.findChild<QScrollArea*>();
    REQUIRE(area != nullptr);
    CHECK(area->widget()->width() <= area->viewport()->width());
    applyTheme(ThemeChoice::Light, TextSize::Normal);
}
