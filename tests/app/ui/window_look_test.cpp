// SPDX-License-Identifier: GPL-3.0-or-later
#include <QToolButton>

#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

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

TEST_CASE("the report can be exported from the results")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    w.click("rail-results");
    w.click("results.export");
    REQUIRE_FALSE(w.prompts.asked.isEmpty());
    CHECK(w.prompts.asked.back().startsWith(QStringLiteral("Export the report")));
}
