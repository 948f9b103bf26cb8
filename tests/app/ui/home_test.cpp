// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include "app/ui/round_tasks.h"
#include "core/questionnaire/built_in.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

TEST_CASE("the first five minutes: the sample is one click away and marked as such")
{
    OpenWindow w;
    w.click("home-sample");
    REQUIRE(w.session.isOpen());
    CHECK(w.session.workspace().isSample);
    CHECK(w.find<QLabel>("status-mark").text().contains(QStringLiteral("SAMPLE")));
    CHECK(w.find<QLabel>("status-mark").isVisible());
    w.click("rounds-turn");
    CHECK(w.find<QTableWidget>("rounds-table").rowCount() == 4);
    CHECK(w.settings.recentFiles().isEmpty());
}

TEST_CASE("the sample as its board sees it is one click away, and is reset by itself")
{
    OpenWindow w;
    w.click("home-sample-board");
    REQUIRE(w.session.isOpen());
    CHECK(w.session.workspace().isSample);
    CHECK(w.session.workspace().isBoard());
    CHECK(w.session.workspace().partners.size() == 6);
    CHECK(w.session.workspace().rounds.size() == 2);
    CHECK(w.settings.recentFiles().isEmpty());
    REQUIRE(w.session.agencies().addPartner(QStringLiteral("Nobody")));
    w.prompts.confirms = {true};
    w.trigger("file-reset-sample");
    CHECK(w.session.workspace().isBoard());
    CHECK(w.session.workspace().partners.size() == 6);
    w.trigger("file-sample");
    CHECK_FALSE(w.session.workspace().isBoard());
}

TEST_CASE("the sample can be reset, after a question")
{
    OpenWindow w;
    w.click("home-sample");
    const std::size_t before = w.session.workspace().partners.size();
    REQUIRE(w.session.agencies().addPartner(QStringLiteral("Nobody")));
    w.trigger("file-reset-sample");
    CHECK(w.session.workspace().partners.size() == before + 1);
    w.prompts.confirms = {true};
    w.trigger("file-reset-sample");
    CHECK(w.session.workspace().partners.size() == before);
}

TEST_CASE("a workspace of our own is made from name, partners and a place to keep it")
{
    OpenWindow w;
    w.click("home-own");
    CHECK(w.window.focusWidget() == &w.find("new-name"));
    w.type("new-name", QStringLiteral("Northvale: Council"));
    CHECK(w.find<QLineEdit>("new-path").text().endsWith(QStringLiteral("Northvale- Council.soundings")));
    w.find<QPlainTextEdit>("new-partners").setPlainText(QStringLiteral("Westmoor Police\n\n  Eastholm  Health \n"));
    w.click("new-make");
    REQUIRE(w.session.isOpen());
    CHECK(w.session.workspace().ours.name == "Northvale: Council");
    REQUIRE(w.session.workspace().partners.size() == 2);
    CHECK(w.session.workspace().partners[0].name == "Eastholm Health");
    CHECK(w.settings.recentFiles() == QStringList{w.path("Northvale- Council.soundings")});
    CHECK(w.window.windowTitle() == QStringLiteral("Northvale: Council – Soundings"));
}

TEST_CASE("the form says what is missing and keeps what was written")
{
    OpenWindow w;
    w.click("home-own");
    w.click("new-make");
    CHECK(w.find<QLabel>("new-fault").isVisible());
    CHECK(w.window.focusWidget() == &w.find("new-name"));
    w.type("new-name", QStringLiteral("Northvale"));
    w.find<QPlainTextEdit>("new-partners").setPlainText(QStringLiteral("Westmoor\nNORTHVALE"));
    w.click("new-make");
    CHECK(w.find<QLabel>("new-fault").text().contains(QStringLiteral("NORTHVALE")));
    CHECK_FALSE(w.session.isOpen());
    CHECK(w.find<QLineEdit>("new-name").text() == QStringLiteral("Northvale"));
}

TEST_CASE("what was typed for a new workspace is there again after another page, gone after Cancel")
{
    OpenWindow w;
    w.click("home-sample");
    w.trigger("file-new");
    w.type("new-name", QStringLiteral("Northvale"));
    w.find<QPlainTextEdit>("new-partners").setPlainText(QStringLiteral("Westmoor"));
    w.window.goTo({PageId::Results, {}, {}, {}});
    w.window.goTo({});
    OpenWindow::settle();
    CHECK(w.session.workspace().isSample);
    CHECK(w.has("rounds-table"));
    w.trigger("file-new");
    CHECK(w.find<QLineEdit>("new-name").text() == QStringLiteral("Northvale"));
    CHECK(w.find<QPlainTextEdit>("new-partners").toPlainText() == QStringLiteral("Westmoor"));
    CHECK(w.find<QLineEdit>("new-path").text().endsWith(QStringLiteral("Northvale.soundings")));
    w.click("new-cancel");
    CHECK(w.session.workspace().isSample);
    w.trigger("file-new");
    CHECK(w.find<QLineEdit>("new-name").text().isEmpty());
    CHECK(w.find<QPlainTextEdit>("new-partners").toPlainText().isEmpty());
    w.type("new-name", QStringLiteral("Northvale"));
    w.click("new-make");
    CHECK(w.session.workspace().ours.name == "Northvale");
    CHECK_FALSE(w.has("new-name"));
    w.trigger("file-new");
    CHECK(w.find<QLineEdit>("new-name").text().isEmpty());
}

TEST_CASE("a file that is there already is never written over")
{
    OpenWindow w;
    QFile file(w.path("ours.soundings"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    w.click("home-own");
    w.type("new-name", QStringLiteral("ours"));
    w.click("new-make");
    CHECK_FALSE(w.session.isOpen());
    CHECK(w.find<QLabel>("new-fault").text().contains(QStringLiteral("is there already")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
}

TEST_CASE("recent files open again; one that is gone is greyed and can be taken off the list")
{
    OpenWindow w;
    w.startOurs();
    w.settings.addRecentFile(w.path("ours.soundings"));
    w.settings.addRecentFile(w.path("gone.soundings"));
    w.trigger("file-close");
    CHECK_FALSE(w.find("home-recent-0").isEnabled());
    CHECK(w.find("home-recent-1").isEnabled());
    w.click("home-recent-remove-0");
    CHECK(w.settings.recentFiles().size() == 1);
    w.click("home-recent-0");
    CHECK(w.session.isOpen());
}

TEST_CASE("a file that cannot be opened is said in the message bar, and the open workspace stays")
{
    OpenWindow w;
    w.startOurs();
    QFile file(w.path("letter.soundings"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear colleagues");
    file.close();
    w.prompts.openPaths = {w.path("letter.soundings")};
    w.trigger("file-open");
    CHECK(w.message().contains(QStringLiteral("letter.soundings")));
    CHECK(w.session.isOpen());
    CHECK(w.session.workspace().ours.name == "Northvale Council");
}

TEST_CASE("Home says the next thing: a first round, then answering, then closing")
{
    OpenWindow w;
    w.startOurs();
    CHECK(w.find<QLabel>("home-next-sentence").text().contains(QStringLiteral("first round")));
    w.click("home-next");
    CHECK(w.window.page() == PageId::Partners);
    CHECK(w.window.focusWidget() == &w.find("round-label"));
    const auto round = w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {{"governance"}});
    REQUIRE(round.has_value());
    w.window.goTo({});
    OpenWindow::settle();
    CHECK(w.find<QLabel>("home-next-sentence").text().contains(QStringLiteral("32")));
    const auto response = w.session.answering().respond(*round, {"governance"}, {});
    REQUIRE(response.has_value());
    const QuestionnairePtr governance = w.session.workspace().questionnaires.front();
    for (const Item* item : governance->items())
        REQUIRE(w.session.answering().answer(*response, item->id, {Answer::rated(3), {}, {}, false}));
    OpenWindow::settle();
    w.prompts.confirms = {true};
    w.click("home-next");
    CHECK(w.session.rounds().current()->state == RoundState::Closed);
    CHECK(w.prompts.asked.join(QString()).contains(
        QStringLiteral("This round has no staff survey, so it has no readiness number or band.")));
    w.window.goTo({});
    OpenWindow::settle();
    const QString sentence = w.find<QLabel>("home-next-sentence").text();
    CHECK(sentence.contains(QStringLiteral("This round has no staff survey, so it has no readiness number or band.")));
    CHECK_FALSE(sentence.contains(QStringLiteral("yet")));
    CHECK(w.find<QPushButton>("home-next").text() == QStringLiteral("Export the report…"));
    w.click("home-other-1"); // the next round
    CHECK(w.window.page() == PageId::Partners);
    CHECK(w.window.focusWidget() == &w.find("round-label"));
}

TEST_CASE("the arrow keys walk the rounds of the chart and say each; Enter shows the round")
{
    OpenWindow w;
    w.click("home-sample");
    QWidget& chart = w.find("rounds-chart");
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    CHECK(chart.accessibleName().contains(QStringLiteral("Spring 2025")));
    CHECK(chart.accessibleName().contains(QStringLiteral("trust")));
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.accessibleName().contains(QStringLiteral("Autumn 2025")));
    const RoundId second = w.session.workspace().rounds[1].id;
    QTest::keyClick(&chart, Qt::Key_Return);
    CHECK(w.session.rounds().current()->id == second);
}

TEST_CASE("the chart of the rounds has its table one click away, with the same numbers")
{
    OpenWindow w;
    w.click("home-sample");
    CHECK(w.find("rounds-chart").isVisible());
    w.click("rounds-turn");
    auto& table = w.find<QTableWidget>("rounds-table");
    CHECK(table.isVisible());
    CHECK_FALSE(w.find("rounds-chart").isVisible());
    const auto& latest = w.session.rounds().result(w.session.workspace().rounds.back().id);
    REQUIRE(latest.readiness.score.has_value());
    CHECK(table.item(3, 2)->text() == QString::number(latest.readiness.score->rounded()));
    CHECK(table.item(3, 4)->text() == QString::number(latest.trustGiven()->rounded()));
}

TEST_CASE("Enter presses the button that has the focus")
{
    OpenWindow w;
    QWidget& sample = w.find("home-sample");
    sample.setFocus();
    QTest::keyClick(&sample, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return w.session.isOpen(); }, 1000));
}

TEST_CASE("a closed survey of nobody is not told as if people could still answer")
{
    OpenWindow w;
    w.startOurs();
    REQUIRE(w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {{"staff-confidence"}}));
    const auto told = [&w] {
        const Round round = w.session.workspace().rounds.back();
        return taskProgressText(roundTasks(w.session, round).front());
    };
    CHECK(told() == QStringLiteral("Fewer than 10 people so far"));
    REQUIRE(w.session.staffSurveys().raiseMinimumGroup(12));
    CHECK(told() == QStringLiteral("Fewer than 12 people so far"));
    REQUIRE(w.session.rounds().close(w.session.workspace().rounds.back().id));
    CHECK(told() == QStringLiteral("Nobody took part"));
}
