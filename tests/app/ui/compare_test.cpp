// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/compare_page.h"

#include "app/text/change_text.h"
#include "app/text/comparison_text.h"
#include "app/ui/charts_view/ruler_canvas.h"
#include "app/ui/charts_view/ruler_chart_view.h"
#include "app/ui/kit/round_picker.h"
#include "tests/app/ui/sample_window.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <cstdlib>

using namespace soundings;
using soundings::test::SampleWindow;

namespace {

template <class Widget> Widget& part(const QWidget& page, const char* name)
{
    auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

void choose(RoundPicker& picker, int index)
{
    picker.setCurrentIndex(index);
    Q_EMIT picker.activated(index);
}

RoundComparison lastTwo(const Session& session)
{
    const auto& rounds = session.workspace().rounds;
    return session.rounds().comparison(rounds[rounds.size() - 2].id, rounds.back().id);
}

} // namespace

TEST_CASE("the compare page begins with the current round and the one before it")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.show();
    const auto& rounds = window.session.workspace().rounds;
    CHECK(part<RoundPicker>(page, "compare.before").chosenRound() == rounds[rounds.size() - 2].id);
    CHECK(part<RoundPicker>(page, "compare.after").chosenRound() == rounds.back().id);
    const RoundComparison comparison = lastTwo(window.session);
    CHECK(part<QLabel>(page, "compare.finding").text() == comparisonTitle(comparison));
    CHECK(part<RulerCanvas>(page, "compare.chart.canvas").accessibleDescription() == comparisonText(comparison));
}

TEST_CASE("swapping the rounds turns the finding round")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.show();
    part<QPushButton>(page, "compare.swap").click();
    const auto& rounds = window.session.workspace().rounds;
    const RoundComparison turned = window.session.rounds().comparison(rounds.back().id, rounds[rounds.size() - 2].id);
    CHECK(part<QLabel>(page, "compare.finding").text() == comparisonTitle(turned));
    CHECK(part<RoundPicker>(page, "compare.before").chosenRound() == rounds.back().id);
}

TEST_CASE("the same round twice is refused in words")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.show();
    auto& before = part<RoundPicker>(page, "compare.before");
    choose(before, 0);
    CHECK(part<QWidget>(page, "compare.same").isVisible());
    CHECK(page.findChild<RulerChartView*>(QStringLiteral("compare.chart")) == nullptr);
    CHECK(part<QLabel>(page, "compare.title").text() == QStringLiteral("Compare rounds"));
}

TEST_CASE("fewer than two rounds lead to the rounds")
{
    SampleWindow window(SampleWindow::Content::Workspace);
    REQUIRE(window.session.rounds().add(QStringLiteral("First"), {2026, 10, 5}, {{"governance"}}));
    ComparePage page(window.session, window.prompts);
    page.show();
    std::vector<Place> gone;
    QObject::connect(&page, &Page::goTo, &page, [&](const Place& place) { gone.push_back(place); });
    part<QPushButton>(page, "compare.empty.action").click();
    REQUIRE(gone.size() == 1);
    CHECK(gone.front().page == PageId::Home);
}

TEST_CASE("a round whose staff answers are withheld is named and no staff figure is drawn")
{
    SampleWindow window;
    window.session.rounds().choose(window.session.workspace().rounds[1].id);
    ComparePage page(window.session, window.prompts);
    page.show();
    part<QPushButton>(page, "compare.incomparable.toggle").click();
    const auto& staff = part<QWidget>(page, "compare.part.1");
    CHECK(staff.findChild<RulerChartView*>() == nullptr);
    QStringList texts;
    for (const QLabel* label : staff.findChildren<QLabel*>())
        texts << label->text();
    REQUIRE(texts.size() == 4); // with what is done about it
    CHECK(texts[1].startsWith(QStringLiteral("Nothing is shown of the staff answers of Spring 2025")));
}

TEST_CASE("the first round of all is compared with the one after it")
{
    SampleWindow window;
    window.session.rounds().choose(window.session.workspace().rounds.front().id);
    ComparePage page(window.session, window.prompts);
    CHECK(part<RoundPicker>(page, "compare.before").chosenRound() == window.session.workspace().rounds[0].id);
    CHECK(part<RoundPicker>(page, "compare.after").chosenRound() == window.session.workspace().rounds[1].id);
}

TEST_CASE("everything on the compare page that takes the focus has a name")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.show();
    CHECK(test::unnamedWidgets(page) == QStringList{});
}

TEST_CASE("what changed comes first, and what did not is one line that opens")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.show();
    const RoundComparison comparison = lastTwo(window.session);
    const RulerChart& chart = part<RulerCanvas>(page, "compare.chart.canvas").chart();
    REQUIRE_FALSE(chart.rows.empty());
    int last = 100;
    for (const RulerRow& row : chart.rows) {
        CHECK(row.isClearChange);
        const int size = std::abs(row.after->value - row.before->value);
        CHECK(size <= last);
        last = size;
    }
    CHECK(page.findChild<QWidget*>(QStringLiteral("compare.chart.rest.canvas")) == nullptr);
    part<QPushButton>(page, "compare.chart.unchanged.toggle").click();
    for (const RulerRow& row : part<RulerCanvas>(page, "compare.chart.rest.canvas").chart().rows)
        CHECK_FALSE(row.isClearChange);
}

TEST_CASE("one chart of the compare page has a legend, and its table is whole")
{
    SampleWindow window;
    ComparePage page(window.session, window.prompts);
    page.show();
    int legends = 0;
    for (const RulerCanvas* canvas : page.findChildren<RulerCanvas*>())
        legends += canvas->chart().hasOwnLegend ? 1 : 0;
    CHECK(legends == 1);
    part<QPushButton>(page, "compare.chart.toggle").click();
    const RoundComparison comparison = lastTwo(window.session);
    CHECK(
        part<QTableView>(page, "compare.chart.table").model()->rowCount()
        == static_cast<int>(1 + comparison.consensus.size() + comparison.surveys.size() + comparison.partners.size()));
}

TEST_CASE("an empty round is a gap, said in words, never a change")
{
    SampleWindow window;
    Session& session = window.session;
    const auto all = session.workspace().rounds.back().questionnaires;
    const RoundId last = session.rounds().add(QStringLiteral("Spring 2027"), {2027, 4, 5}, all).value();
    session.rounds().choose(last);
    ComparePage page(session, window.prompts);
    page.show();
    const auto isGap = [&page] {
        return part<QLabel>(page, "compare.finding").text() == QStringLiteral("Spring 2027 has no numbers yet")
            && page.findChild<QWidget*>(QStringLiteral("compare.gap")) != nullptr
            && page.findChild<QWidget*>(QStringLiteral("compare.unchanged")) == nullptr
            && page.findChild<RulerChartView*>() == nullptr;
    };
    CHECK(isGap());
    CHECK(part<QPushButton>(page, "compare.gap.action").text() == QStringLiteral("Start answering Spring 2027"));
    const ResponseId begun = session.answering().respond(last, {"governance"}, {}).value();
    const QuestionnairePtr governance = session.workspace().questionnaires.front();
    REQUIRE(session.answering().answer(begun, governance->items().front()->id, {Answer::rated(1), {}, {}, false}));
    static_cast<Page&>(page).refresh(Changes{}); // as the window does
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(isGap()); // one answer makes no number
    CHECK(part<QPushButton>(page, "compare.gap.action").text() == QStringLiteral("Go on answering Spring 2027"));
    const RoundComparison comparison = lastTwo(session);
    for (const ResponseChange& change : comparison.consensus)
        CHECK(movedLines(change, change.items.size()).empty());
    std::vector<Place> gone;
    QObject::connect(&page, &Page::goTo, &page, [&](const Place& place) { gone.push_back(place); });
    part<QPushButton>(page, "compare.gap.action").click();
    REQUIRE(gone.size() == 1);
    CHECK(gone.front().page == PageId::Assess);
    REQUIRE(session.rounds().close(last));
    static_cast<Page&>(page).refresh(Changes{});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the page showed before
    CHECK(part<QLabel>(page, "compare.finding").text() == QStringLiteral("Spring 2027 has no numbers"));
    part<QPushButton>(page, "compare.gap.action").click();
    CHECK(gone.back().page == PageId::Results);
    CHECK(session.rounds().current()->label == "Autumn 2026");
}

TEST_CASE("a partner rated in one of the rounds only is named on the page, whichever round that is")
{
    SampleWindow window;
    Session& session = window.session;
    const auto all = session.workspace().rounds.back().questionnaires;
    const RoundId last = session.rounds().add(QStringLiteral("Spring 2027"), {2027, 4, 5}, all).value();
    const ResponseId response = session.answering().respond(last, {"governance"}, {}).value();
    for (const Item* item : session.workspace().questionnaires.front()->items())
        REQUIRE(session.answering().answer(response, item->id, {Answer::rated(3), {}, {}, false}));
    session.rounds().choose(last);
    ComparePage page(session, window.prompts);
    page.show();
    const QString once = QStringLiteral("Rated only in Autumn 2026, and so not compared: ");
    CHECK(part<QLabel>(page, "compare.ratedOnce").isVisible());
    CHECK(part<QLabel>(page, "compare.ratedOnce").text().startsWith(once));
    part<QPushButton>(page, "compare.swap").click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the page showed before
    CHECK(part<QLabel>(page, "compare.ratedOnce").text().startsWith(once));
}

TEST_CASE("what was left unanswered and moved nothing is not listed as a movement")
{
    SampleWindow window;
    RoundComparison comparison = lastTwo(window.session);
    ResponseChange& governance = comparison.consensus.front();
    const std::size_t before = movedLines(governance, governance.items.size()).size();
    REQUIRE(before > 0);
    ItemChange gap = governance.items.back();
    gap.after = {};
    gap.moved = {};
    governance.items.push_back(gap);
    CHECK(movedLines(governance, governance.items.size()).size() == before);
    governance.items.back().moved = Fraction(1);
    CHECK(movedLines(governance, governance.items.size()).size() == before + 1);
}
