// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/series_canvas.h"
#include "app/ui/compare/change_card.h"
#include "app/ui/compare/compare_page.h"
#include "app/ui/compare/contribution_list.h"
#include "tests/app/ui/sample_window.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace soundings;
using soundings::test::SampleWindow;

namespace {

template <class Widget> Widget& movedPart(const QWidget& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    REQUIRE(found != nullptr);
    return *found;
}

RoundComparison lastPair(const Session& session)
{
    const auto& rounds = session.workspace().rounds;
    return session.rounds().comparison(rounds[rounds.size() - 2].id, rounds.back().id);
}

QStringList wordsOn(const QWidget& widget)
{
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        words << label->text();
    return words;
}

void showAllRounds(ComparePage& page)
{
    movedPart<QRadioButton>(page, QStringLiteral("compare.all")).click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("a must-have that is met now stands on the page, in sight")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.show();
    const QStringList words = wordsOn(movedPart<QWidget>(page, QStringLiteral("compare.mustHaves")));
    CHECK(words.contains(QStringLiteral("Must-haves of Governance: 8 of 8 met, 7 before")));
    CHECK(words.filter(QStringLiteral("Now met: ")).size() == 2);
}

TEST_CASE("what moved readiness stands on the page: three contributions, the rest folded, and what they come to")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.show();
    const RoundComparison comparison = lastPair(window.session);
    const auto lines = readinessLines(comparison);
    REQUIRE(lines.size() > 4);
    const auto& card = movedPart<QWidget>(page, QStringLiteral("compare.readiness"));
    const QStringList words = wordsOn(card);
    CHECK(words.contains(lines[0].words));
    CHECK(words.contains(lines[2].words));
    CHECK_FALSE(words.contains(lines[3].words));
    movedPart<QPushButton>(page, QStringLiteral("compare.readiness.moved.rest.toggle")).click();
    const QStringList opened = wordsOn(card);
    for (const ContributionLine& line : lines)
        CHECK(opened.contains(line.words));
    CHECK(movedPart<QLabel>(page, QStringLiteral("compare.readiness.moved.total")).text()
          == contributionTotal(comparison.readiness));
}

TEST_CASE("a partner's card splits the change, and one with little in common has its answers only")
{
    SampleWindow window;
    RoundComparison comparison = lastPair(window.session);
    REQUIRE_FALSE(comparison.partners.empty());
    ResponseChange& partner = comparison.partners.front();
    REQUIRE_FALSE(partner.items.empty());
    {
        ChangeCard card(QStringLiteral("card"), window.prompts);
        card.show(comparison, partner);
        CHECK(wordsOn(card).contains(contributionTotal(partner.change)));
    }
    partner.common.items = 5;
    partner.common.weight = Fraction::of(1, 2);
    partner.common.leftOut.onlyBefore = {{"gone"}};
    partner.change = {};
    partner.sections.clear();
    partner.contributions.clear();
    ChangeCard card(QStringLiteral("card"), window.prompts);
    card.show(comparison, partner);
    const QString words = wordsOn(card).join(QLatin1Char('\n'));
    CHECK(words.contains(QStringLiteral("Based on 5 of 6 questions (50 % of the weight)")));
    CHECK(words.contains(QStringLiteral("Answers that differ")));
    CHECK_FALSE(words.contains(QStringLiteral("Together")));
}

TEST_CASE("all rounds stand as lines, with a table and where each is going")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.resize(1000, 800);
    page.show();
    showAllRounds(page);
    const auto series = window.session.rounds().series();
    std::size_t lines = 0;
    for (const SeriesCanvas* canvas : page.findChildren<SeriesCanvas*>()) {
        lines += canvas->chart().lines.size();
        CHECK(canvas->chart().rounds.size() == window.session.workspace().rounds.size());
    }
    CHECK(lines == series.size());
    CHECK(page.findChild<QWidget*>(QStringLiteral("compare.swap")) == nullptr);
    CHECK(wordsOn(page).join(QLatin1Char('\n')).contains(QStringLiteral("Readiness: ")));
    movedPart<QPushButton>(page, QStringLiteral("compare.all.0.chart.toggle")).click();
    CHECK(movedPart<QTableView>(page, QStringLiteral("compare.all.0.chart.table")).model()->rowCount()
          == static_cast<int>(window.session.workspace().rounds.size()));
    CHECK(test::unnamedWidgets(page) == QStringList{});
    movedPart<QRadioButton>(page, QStringLiteral("compare.two")).click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(page.findChild<SeriesCanvas*>() == nullptr);
    CHECK(page.findChild<QWidget*>(QStringLiteral("compare.swap")) != nullptr);
}

TEST_CASE("the lines of all rounds are walked and spoken one by one")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.resize(1000, 800);
    page.show();
    showAllRounds(page);
    auto& canvas = movedPart<SeriesCanvas>(page, QStringLiteral("compare.all.0.chart.canvas"));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&canvas);
    REQUIRE(spoken != nullptr);
    CHECK(spoken->role() == QAccessible::List);
    REQUIRE(spoken->childCount() == canvas.rowCount());
    const QString first = spoken->child(0)->text(QAccessible::Name);
    CHECK(first.startsWith(QStringLiteral("Readiness: ")));
    for (const Round& round : window.session.workspace().rounds)
        CHECK(first.contains(QString::fromStdString(round.label)));
    CHECK(canvas.currentRow() == 0);
    QTest::keyClick(&canvas, Qt::Key_Down);
    CHECK(canvas.currentRow() == 1);
}
