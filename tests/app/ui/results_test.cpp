// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/results_page.h"

#include "app/text/result_text.h"
#include "app/text/score_text.h"
#include "app/ui/charts_view/ruler_canvas.h"
#include "app/ui/charts_view/ruler_chart_view.h"
#include "core/results/next_steps.h"
#include "tests/app/ui/sample_window.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch.hpp>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace soundings;
using soundings::test::SampleWindow;

namespace {

QStringList shownTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts << label->text();
    return texts;
}

/// The card of a part of the page.
QWidget& card(const QWidget& page, const char* name)
{
    auto* found = page.findChild<QWidget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

/// The page that the button of an empty page asks for.
PageId whereEmptyLeads(Page& page)
{
    page.show();
    std::vector<Place> gone;
    QObject::connect(&page, &Page::goTo, &page, [&](const Place& place) { gone.push_back(place); });
    auto* button = page.findChild<QPushButton*>(QStringLiteral("results.empty.action"));
    REQUIRE(button != nullptr);
    button->click();
    REQUIRE(gone.size() == 1);
    return gone.front().page;
}

} // namespace

TEST_CASE("without a workspace the results page says what will be here and leads home")
{
    SampleWindow window(SampleWindow::Content::Nothing);
    ResultsPage page(window.session, window.prompts);
    CHECK(whereEmptyLeads(page) == PageId::Home);
}

TEST_CASE("a round without answers leads to answering")
{
    SampleWindow window(SampleWindow::Content::Workspace);
    REQUIRE(window.session.rounds().add(QStringLiteral("First"), {2026, 10, 5}, {{"governance"}}));
    ResultsPage page(window.session, window.prompts);
    CHECK(whereEmptyLeads(page) == PageId::Assess);
    CHECK(page.findChild<QWidget*>(QStringLiteral("results.readiness")) == nullptr);
}

TEST_CASE("the results page begins with the sentence")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.show();
    const auto round = window.session.rounds().current();
    auto* sentence = page.findChild<QLabel*>(QStringLiteral("results.sentence"));
    REQUIRE(sentence != nullptr);
    CHECK(sentence->text() == resultSentence(window.session.rounds().result(round->id)));
}

TEST_CASE("partners stand in alphabetical order and choosing one shows its details")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.show();
    const auto rows = card(page, "results.trust").findChildren<QRadioButton*>();
    REQUIRE(rows.size() == 5);
    QStringList names;
    for (const QRadioButton* row : rows)
        names << row->accessibleName();
    QStringList sorted = names;
    sorted.sort();
    CHECK(names == sorted);
    const RoundResult& result = window.session.rounds().result(window.session.rounds().current()->id);
    REQUIRE(lowestTrust(result) != nullptr);
    const QString named = QString::fromStdString(lowestTrust(result)->about.id.value);
    CHECK(card(page, qPrintable(QStringLiteral("results.partner.") + named)).property("checked").toBool());

    rows.back()->setFocus();
    rows.back()->setChecked(true);
    CHECK(shownTexts(card(page, "results.partner")).contains(QStringLiteral("Trust in Westmoor Police")));
    page.rebuild();
    CHECK(shownTexts(card(page, "results.partner")).contains(QStringLiteral("Trust in Westmoor Police")));
}

TEST_CASE("the results page asks for its report")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.show();
    const QSignalSpy asked(&page, &ResultsPage::reportAsked);
    page.findChild<QPushButton*>(QStringLiteral("results.export"))->click();
    CHECK(asked.size() == 1);
}

TEST_CASE("a small staff group is withheld with that sentence and nothing more")
{
    SampleWindow window;
    window.session.rounds().choose(window.session.workspace().rounds.front().id);
    ResultsPage page(window.session, window.prompts);
    page.show();
    const RoundResult& result = window.session.rounds().result(window.session.workspace().rounds.front().id);
    REQUIRE(result.surveys.size() == 1);
    QWidget& survey = card(page, "results.survey.0");
    CHECK(shownTexts(survey)
          == QStringList{QStringLiteral("Staff confidence"), withheldText(result.surveys.front()), QStringLiteral("▸"),
                         QStringLiteral("The cases, and what each answer does")});
    CHECK(survey.findChild<RulerChartView*>() == nullptr);
    for (const QString& text : shownTexts(page))
        CHECK_FALSE(text.contains(QStringLiteral("8 people")));
}

TEST_CASE("every list shows three lines first and all of them on request")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.show();
    QWidget& steps = card(page, "results.nextSteps");
    const auto links = [&] {
        return steps.findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^results\\.nextSteps\\.go\\.")))
            .size();
    };
    CHECK(links() == 3);
    const auto round = window.session.rounds().current();
    const auto all = suggestedNextSteps(window.session.rounds().result(round->id), 1000).size();
    steps.findChild<QPushButton*>(QStringLiteral("results.nextSteps.more"))->click();
    CHECK(static_cast<std::size_t>(links()) == all);
}

TEST_CASE("the results page follows an answer while it is shown and later while it is not")
{
    SampleWindow window(SampleWindow::Content::Workspace);
    const auto round = window.session.rounds().add(QStringLiteral("First"), {2026, 10, 5}, {{"governance"}});
    REQUIRE(round);
    ResultsPage page(window.session, window.prompts);
    QObject::connect(&window.session, &Session::changed, &page, &Page::refresh);
    const auto response = window.session.answering().respond(*round, {"governance"}, {});
    REQUIRE(response);
    AnswerRecord record;
    record.answer = Answer::rated(3);
    REQUIRE(window.session.answering().answer(*response, {"gov.strategy.shared-purpose"}, record));
    page.show();
    CHECK(page.findChild<QWidget*>(QStringLiteral("results.consensus.0")) != nullptr);
    const auto facts = [&] { return shownTexts(card(page, "results.consensus.0")).at(1); };
    const QString before = facts();
    REQUIRE(window.session.answering().answer(*response, {"gov.strategy.benefits-case"}, record));
    CHECK(facts() != before);
}

TEST_CASE("everything on the results page that takes the focus has a name")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.show();
    CHECK(test::unnamedWidgets(page) == QStringList{});
}

TEST_CASE("must-haves that nobody has answered are not called unmet")
{
    SampleWindow window(SampleWindow::Content::Workspace);
    REQUIRE(window.session.rounds().add(QStringLiteral("First"), {2026, 10, 5}, {{"governance"}}));
    const RoundId round = window.session.workspace().rounds.back().id;
    const auto text = [&] {
        ResultsPage page(window.session, window.prompts);
        page.show();
        QString all;
        for (const QLabel* label : page.findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    };
    AnswerRecord answer;
    answer.answer = Answer::rated(3);
    const auto response = window.session.answering().respond(round, {"governance"}, {});
    REQUIRE(response);
    REQUIRE(window.session.answering().answer(*response, {"gov.strategy.shared-purpose"}, answer));
    CHECK(text().contains(QStringLiteral("Must-haves: not answered")));
}

TEST_CASE("another round begins at its top, the same one stays where it was")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.resize(900, 500);
    page.show();
    const auto bar = [&page] {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        return page.findChild<QScrollArea*>()->verticalScrollBar();
    };
    REQUIRE(bar()->maximum() > 300);
    bar()->setValue(300);
    page.rebuild();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(bar()->value() == 300);
    window.session.rounds().choose(window.session.workspace().rounds.front().id);
    page.rebuild();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(bar()->value() == 0);
}
