// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/influence_text.h"
#include "app/text/result_text.h"
#include "app/ui/charts_view/ruler_canvas.h"
#include "app/ui/results/results_page.h"
#include "tests/app/ui/sample_window.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;
using soundings::test::SampleWindow;

namespace {

QStringList shownTexts(const ResultsPage& page, const QString& name)
{
    QStringList texts;
    const auto* part = page.findChild<QWidget*>(name);
    REQUIRE(part != nullptr);
    for (const QLabel* label : part->findChildren<QLabel*>())
        texts << label->text();
    return texts;
}

} // namespace

TEST_CASE("what hinders and helps shows its three strongest first")
{
    SampleWindow window;
    const RoundResult& result = window.session.rounds().result(window.session.rounds().current()->id);
    const PartnerResult* named = lowestTrust(result);
    REQUIRE(named != nullptr);
    const auto groups = markedInfluences(result, *named);
    REQUIRE_FALSE(groups.empty());
    ResultsPage page(window.session, window.prompts);
    page.show();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const QString name = QStringLiteral("results.partner.influences.%1").arg(i + 1);
        const QStringList texts = shownTexts(page, name);
        const auto isShown = [&](const MarkedInfluence& influence) { return texts.contains(influence.text); };
        const auto shown = std::count_if(groups[i].influences.begin(), groups[i].influences.end(), isShown);
        const auto all = std::ssize(groups[i].influences);
        CHECK(shown == (all <= 4 ? all : 3)); // a fourth takes no more room than the button
        auto* more = page.findChild<QPushButton*>(name + QStringLiteral(".more"));
        REQUIRE((more != nullptr) == (all > 4));
    }
}

TEST_CASE("a row that opens its sum is told from one that does not")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.resize(1190, 800);
    page.show();
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    auto* canvas = page.findChild<RulerCanvas*>(QStringLiteral("results.partner.chart.canvas"));
    REQUIRE(canvas != nullptr);
    const QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(canvas);
    CHECK(chart->child(0)->state().expandable);
    const QRect row = canvas->rowRect(0);
    const QImage before = canvas->grab(QRect(row.left(), row.top(), row.height(), row.height())).toImage();
    canvas->setRowAction({});
    CHECK(before != canvas->grab(QRect(row.left(), row.top(), row.height(), row.height())).toImage());
}
