// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"
#include "core/questionnaire/built_in.h"
#include "tests/support/closing_workspace.h"
#include "tests/support/open_window.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

QWidget* casesOf(OpenWindow& w)
{
    w.window.goTo({PageId::Results, {}, {}, {}});
    OpenWindow::settle();
    return w.window.findChild<QWidget*>(QStringLiteral("results.survey.0.cases"));
}

} // namespace

TEST_CASE("what the answers to a case do is told once the round is closed, and not before")
{
    OpenWindow w;
    w.startOurs();
    const auto round =
        w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"staff-confidence"}, {"governance"}});
    const auto response = w.session.answering().respond(*round, {"governance"}, {});
    AnswerRecord record;
    record.answer = Answer::rated(3);
    REQUIRE(w.session.answering().answer(*response, builtInQuestionnaire({"governance"})->items().front()->id, record));
    CHECK(casesOf(w) == nullptr);
    REQUIRE(w.session.rounds().close(*round));
    QWidget* cases = casesOf(w);
    REQUIRE(cases != nullptr);
    CHECK(cases->findChild<QWidget*>(QStringLiteral("results.survey.0.cases.list")) == nullptr);
    w.click("results.survey.0.cases.toggle");
    auto* list = cases->findChild<QWidget*>(QStringLiteral("results.survey.0.cases.list"));
    REQUIRE(list != nullptr);
    CHECK(list->isVisible());
    QStringList words;
    for (const QLabel* label : list->findChildren<QLabel*>())
        words << label->text();
    const Scenario& first = builtInQuestionnaire({"staff-confidence"})->scenarios.scenarios.front();
    CHECK(words.contains(QStringLiteral("Why: ") + shown(first.rationale)));
    for (const ScenarioOption& option : first.options) {
        CHECK(words.contains(shown(option.feedback)));
        CHECK(words.contains((option.recommended ? QStringLiteral("✓ Recommended: ") : QStringLiteral("• "))
                             + shown(option.text)));
    }
}

TEST_CASE("the comments of a closed survey can be read in the results, and a comment is not markup")
{
    OpenWindow w;
    w.startOurs();
    const auto round = w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {soundings::test::kStaffSurvey});
    w.session.close();
    std::vector<std::string> comments = soundings::test::someComments(11);
    comments.emplace_back("<b>Loud</b>");
    soundings::test::addStaff(Connection::open(w.path("ours.soundings").toStdString(), Sharing::Exclusive), *round,
                              soundings::test::variedPeople(24), comments);
    REQUIRE(w.session.open(w.path("ours.soundings")));
    w.window.goTo({PageId::Results, {}, {}, {}});
    OpenWindow::settle();
    CHECK(w.window.findChild<QWidget*>(QStringLiteral("results.survey.0.comments")) == nullptr);
    REQUIRE(w.session.rounds().close(*round));
    OpenWindow::settle();
    w.click("results.survey.0.comments.toggle");
    auto* list = w.window.findChild<QWidget*>(QStringLiteral("results.survey.0.comments.list"));
    REQUIRE(list != nullptr);
    QStringList words;
    for (const QLabel* label : list->findChildren<QLabel*>()) {
        words << label->text();
        CHECK(label->textFormat() == Qt::PlainText);
    }
    REQUIRE(words.size() == 13);
    CHECK(words.front().startsWith(QStringLiteral("In the order of the alphabet.")));
    QStringList inOrder = words.mid(1);
    inOrder.sort();
    CHECK(words.mid(1) == inOrder);
    CHECK(words.contains(QStringLiteral("• Comment 10")));
    CHECK(words.contains(QStringLiteral("• <b>Loud</b>")));
}
