// SPDX-License-Identifier: GPL-3.0-or-later
// Ways that lead back to where they came from, and a message that goes with its round.
#include <QPushButton>

#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

QString focused(const OpenWindow& w)
{
    return w.window.focusWidget() == nullptr ? QString() : w.window.focusWidget()->objectName();
}

/// A round of the partner questionnaire, closed from its page.
RoundId closeFromAssess(OpenWindow& w)
{
    w.startOurs();
    const RoundId round =
        w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"partner-understanding"}}).value();
    w.window.goTo({PageId::Assess, {}, {}, {}});
    OpenWindow::settle();
    w.prompts.confirms = {true};
    w.click("closeRound");
    return round;
}

} // namespace

TEST_CASE("a question that Results led to leads back to the link in Results, by Escape and by its way back")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    w.window.resize(1280, 760);
    w.window.goTo({PageId::Results, {}, {}, {}});
    OpenWindow::settle();
    auto& link = w.find<QAbstractButton>("results.nextSteps.go.1");
    for (const bool byKey : {true, false}) {
        link.setFocus();
        w.click("results.nextSteps.go.1");
        REQUIRE(w.window.page() == PageId::Assess);
        REQUIRE(w.find("answeringView").isVisible());
        CHECK(w.find<QPushButton>("backToOverview").text() == QStringLiteral("‹ Results"));
        if (byKey)
            QTest::keyClick(w.window.focusWidget(), Qt::Key_Escape);
        else
            w.click("backToOverview");
        OpenWindow::settle();
        CHECK(w.window.page() == PageId::Results);
        CHECK(focused(w) == QStringLiteral("results.nextSteps.go.1"));
    }
    w.window.goTo({PageId::Assess, {"governance"}, {}, {}});
    CHECK(w.find<QPushButton>("backToOverview").text() == QStringLiteral("‹ Assessment"));
}

TEST_CASE("a question that Results led to opens with the given answer in sight")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    w.window.resize(1280, 560);
    const RoundRecord record = w.session.rounds().record(w.session.rounds().current()->id);
    Place place{PageId::Assess, {"governance"}, {}, record.consensus.front().questionnaire->items().front()->id};
    for (const Item* item : record.consensus.front().questionnaire->items()) // the lowest card there is
        if (answerTo(record.consensus.front().answers, item->id).state == AnswerState::Rated
            && answerTo(record.consensus.front().answers, item->id).point >= 3)
            place.item = item->id;
    place.from = PageId::Results;
    w.window.goTo(place);
    OpenWindow::settle();
    OpenWindow::settle();
    const QWidget* card = w.window.focusWidget();
    INFO(focused(w).toStdString());
    REQUIRE(static_cast<const QAbstractButton*>(card)->isChecked());
    CHECK(card->visibleRegion().boundingRect() == card->rect());
}

TEST_CASE("a message that offers the results of a round goes when another round is chosen or this one is open again")
{
    OpenWindow w;
    const RoundId round = closeFromAssess(w);
    REQUIRE(w.find("message-results").isVisible());
    SECTION("reopened")
    {
        REQUIRE(w.session.rounds().reopen(round, QStringLiteral("a mistake")));
        OpenWindow::settle();
        CHECK_FALSE(w.find("message-results").isVisible());
        CHECK_FALSE(w.find("messageBar").isVisible());
    }
    SECTION("another round")
    {
        REQUIRE(w.session.rounds().add(QStringLiteral("Two"), {2026, 6, 1}, {{"partner-understanding"}}));
        OpenWindow::settle();
        CHECK_FALSE(w.find("messageBar").isVisible());
    }
    SECTION("chosen")
    {
        w.click("message-results");
        CHECK(w.window.page() == PageId::Results);
        CHECK(w.session.rounds().current()->id == round);
        CHECK_FALSE(w.find("messageBar").isVisible());
    }
}

TEST_CASE("the offered results are those of the round that was closed, whichever was looked at")
{
    OpenWindow w;
    w.startOurs();
    const RoundId one =
        w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"partner-understanding"}}).value();
    REQUIRE(w.session.rounds().add(QStringLiteral("Two"), {2026, 6, 1}, {{"partner-understanding"}}));
    w.window.goTo({PageId::Partners, {}, {}, {}});
    OpenWindow::settle();
    REQUIRE(w.session.rounds().current()->id != one);
    w.prompts.confirms = {true};
    w.click(QStringLiteral("round-close-") + QString::fromStdString(one.value));
    REQUIRE(w.find("message-results").isVisible());
    w.click("message-results");
    CHECK(w.session.rounds().current()->id == one);
    CHECK(w.window.page() == PageId::Results);
}

TEST_CASE("leaving a new round leads back to where it was asked for")
{
    OpenWindow w;
    w.startOurs();
    w.window.goTo({});
    OpenWindow::settle();
    w.click("home-next");
    REQUIRE(w.window.page() == PageId::Partners);
    CHECK(w.find<QPushButton>("round-back").text() == QStringLiteral("‹ Home"));
    w.click("round-back");
    CHECK(w.window.page() == PageId::Home);
    w.window.goTo({PageId::Assess, {}, {}, {}});
    OpenWindow::settle();
    w.click("setUpRound");
    CHECK(w.find<QPushButton>("round-back").text() == QStringLiteral("‹ Assessment"));
    w.click("round-cancel");
    CHECK(w.window.page() == PageId::Assess);
    w.trigger("go-5");
    CHECK_FALSE(w.has("round-label"));
    w.click("partners-new-round");
    CHECK(w.find<QPushButton>("round-back").text() == QStringLiteral("‹ Partners and rounds"));
    w.click("round-back");
    CHECK(w.window.page() == PageId::Partners);
}

TEST_CASE("Results of a round without answers promises staff answers only where there will be some")
{
    OpenWindow w;
    w.startOurs();
    const auto says = [&](const char* words) {
        w.window.goTo({PageId::Results, {}, {}, {}});
        OpenWindow::settle();
        for (const QLabel* label : w.find("results.empty").findChildren<QLabel*>())
            if (label->text().contains(QString::fromLatin1(words)))
                return true;
        return false;
    };
    const char* staff = "Staff answers appear once";
    const RoundId one = w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}}).value();
    CHECK_FALSE(says(staff));
    REQUIRE(w.session.rounds().add(QStringLiteral("Two"), {2026, 6, 1}, {{"governance"}, {"staff-confidence"}}));
    CHECK(says(staff));
    REQUIRE(w.session.rounds().close(one, {}));
    w.session.rounds().choose(one);
    CHECK_FALSE(says(staff));
    CHECK(says("It was closed before anything was answered."));
}
