// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/actions_page.h"
#include "app/ui/compare/compare_page.h"
#include "app/ui/partners/partners_page.h"
#include "app/ui/results/results_page.h"
#include "app/ui/round_acts.h"
#include "tests/app/ui/sample_window.h"
#include "tests/support/open_window.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;
using soundings::test::SampleWindow;

namespace {

QStringList earlierOn(const QWidget& page)
{
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>(QStringLiteral("results.earlier")))
        words << label->text();
    return words;
}

std::vector<Place> placesAskedBy(Page& page, const QString& button)
{
    std::vector<Place> gone;
    QObject::connect(&page, &Page::goTo, &page, [&](const Place& place) { gone.push_back(place); });
    auto* found = page.findChild<QPushButton*>(button);
    REQUIRE(found != nullptr);
    found->click();
    return gone;
}

} // namespace

TEST_CASE("results say beside each number what it was in the round before")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    const QStringList words = earlierOn(page);
    CHECK(words.contains(QStringLiteral("36 in Spring 2026: rose by 10"))); // trust in Westmoor Police
    CHECK(words.contains(QStringLiteral("61 in Spring 2026: rose by 10"))); // governance
    CHECK(words.size() == 4);
    window.session.rounds().choose(window.session.workspace().rounds.front().id);
    ResultsPage first(window.session, window.prompts);
    CHECK(earlierOn(first).isEmpty());
}

TEST_CASE("what fell clearly over all rounds stands above the charts in words")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.findChild<QRadioButton*>(QStringLiteral("compare.all"))->click();
    const auto* falls = page.findChild<QLabel*>(QStringLiteral("compare.falls"));
    REQUIRE(falls != nullptr);
    CHECK(falls->text().startsWith(QStringLiteral("Trust in Westmoor Police fell by ")));
}

TEST_CASE("a partner's row leads to the answers about it and to its results")
{
    SampleWindow window;
    RoundActs acts(window.session, window.prompts, nullptr);
    PartnersPage page(window.session, window.prompts, acts, nullptr);
    page.rebuild();
    const AgencyId partner = window.session.workspace().partners.front().id;
    const QString id = QString::fromStdString(partner.value);
    const auto answers = placesAskedBy(page, QStringLiteral("answers-") + id);
    REQUIRE(answers.size() == 1);
    CHECK(answers.front().page == PageId::Assess);
    CHECK(answers.front().about == partner);
    const auto results = placesAskedBy(page, QStringLiteral("results-") + id);
    REQUIRE(results.size() == 1);
    CHECK(results.front().page == PageId::Results);
    CHECK(results.front().about == partner);
}

TEST_CASE("the rail keeps the page that a form was asked for from")
{
    OpenWindow w;
    w.click("home-sample");
    const auto lit = [&] {
        for (const auto* button : w.find("rail").findChildren<QAbstractButton*>())
            if (button->isChecked())
                return button->objectName();
        return QString();
    };
    const QString home = lit();
    w.window.goTo({PageId::Partners, {}, {}, {}, PlaceStep::NewRound, PageId::Home});
    CHECK(lit() == home);
    w.trigger("go-5");
    CHECK(lit() != home);
}

TEST_CASE("a row of the chart of two rounds leads to what moved its number")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.resize(1190, 700);
    page.show();
    auto* canvas = page.findChild<QWidget*>(QStringLiteral("compare.chart.canvas"));
    REQUIRE(canvas != nullptr);
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_End); // governance or a partner: each has a card
    QTest::keyClick(canvas, Qt::Key_Return);
    const QWidget* focused = page.focusWidget();
    REQUIRE(focused != nullptr);
    CHECK(focused != canvas);
    CHECK(focused->objectName().startsWith(QStringLiteral("compare.part.")));
}
