// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QUndoStack>

#include "app/text/method_text.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

void goToPartners(OpenWindow& w)
{
    w.startOurs();
    w.trigger("go-5");
    REQUIRE(w.window.page() == PageId::Partners);
}

QString idOf(const Agency& agency) { return QString::fromStdString(agency.id.value); }

} // namespace

TEST_CASE("partners are added, renamed, retired and brought back, and each can be undone")
{
    OpenWindow w;
    goToPartners(w);
    w.type("partners-partner-name", QStringLiteral("Fernhollow Homes"));
    w.click("partners-add-partner");
    REQUIRE(w.session.workspace().partners.size() == 3);
    CHECK(w.message().contains(QStringLiteral("Fernhollow Homes")));
    w.click("message-undo");
    CHECK(w.session.workspace().partners.size() == 2);
    const QString first = idOf(w.session.workspace().partners.front());
    w.prompts.texts = {QStringLiteral("Eastholm Hospitals")};
    w.click(QStringLiteral("rename-") + first);
    CHECK(w.session.workspace().partners.front().name == "Eastholm Hospitals");
    w.click(QStringLiteral("standing-") + first);
    CHECK(w.session.workspace().partners.front().standing == AgencyStanding::Retired);
    w.trigger("edit-undo");
    CHECK(w.session.workspace().partners.front().standing == AgencyStanding::Active);
    w.trigger("edit-undo");
    CHECK(w.session.workspace().partners.front().name == "Eastholm Health Trust");
}

TEST_CASE("a name that is taken is refused under its field until it is written anew, and nothing is added")
{
    OpenWindow w;
    goToPartners(w);
    const auto& fault = w.find<QLabel>("partners-partner-fault");
    for (const char* taken : {"Westmoor Police", "westmoor  police"}) {
        w.type("partners-partner-name", QString::fromLatin1(taken));
        w.click("partners-add-partner");
        CHECK(w.session.workspace().partners.size() == 2);
        CHECK(fault.isVisible());
        CHECK(fault.text().endsWith(QStringLiteral("is already a partner.")));
        CHECK(w.message().isEmpty());
        CHECK(w.find<QLineEdit>("partners-partner-name").text() == QString::fromLatin1(taken));
    }
    QTest::keyClick(&w.find("partners-partner-name"), Qt::Key_Backspace);
    CHECK_FALSE(fault.isVisible());
    w.type("partners-partner-name", QStringLiteral("Northvale Council"));
    w.click("partners-add-partner");
    CHECK(fault.text() == QStringLiteral("Northvale Council is your own agency."));
}

TEST_CASE("the number of people behind staff figures is raised for good, and only where that is confirmed")
{
    OpenWindow w;
    goToPartners(w);
    CHECK(w.session.workspace().minimumGroup == 10);
    CHECK_FALSE(w.find("partners-raise-minimum").isEnabled());
    CHECK(w.find<QSpinBox>("partners-minimum-group").maximum() == 50);
    w.find<QSpinBox>("partners-minimum-group").setValue(15);
    w.click("partners-raise-minimum");
    CHECK(w.session.workspace().minimumGroup == 10);
    CHECK(w.prompts.asked.back().contains(QStringLiteral("cannot be undone")));
    w.prompts.confirms = {true};
    w.click("partners-raise-minimum");
    CHECK(w.session.workspace().minimumGroup == 15);
    CHECK(w.message().contains(QStringLiteral("15")));
    CHECK_FALSE(w.session.undoStack()->canUndo());
    CHECK(w.find<QSpinBox>("partners-minimum-group").minimum() == 15);
    CHECK_FALSE(w.session.staffSurveys().raiseMinimumGroup(12));
    CHECK(w.session.workspace().minimumGroup == 15);
}

TEST_CASE("how staff answers are protected can be read where the number of people is raised")
{
    OpenWindow w;
    goToPartners(w);
    w.click("partners-protection.toggle");
    QStringList told;
    for (const QLabel* label : w.find("partners-protection").findChildren<QLabel*>())
        told << label->text();
    CHECK(told.filter(QStringLiteral("at least 10 people behind it")).size() == 1);
    CHECK(told.filter(protectionLimits()).size() == 1);
}

TEST_CASE("a round is made with label, date and questionnaires, and can be changed")
{
    OpenWindow w;
    goToPartners(w);
    w.click("partners-new-round");
    w.type("round-label", QStringLiteral("Spring 2026"));
    w.type("round-date", QStringLiteral("13 Apr 2026"));
    w.find<QCheckBox>("round-with-staff-confidence").setChecked(false);
    w.click("round-keep");
    REQUIRE(w.session.workspace().rounds.size() == 1);
    Round round = w.session.workspace().rounds.front();
    CHECK(round.label == "Spring 2026");
    CHECK(round.date == Date{2026, 4, 13});
    CHECK(round.questionnaires.size() == 2);
    w.click(QStringLiteral("round-change-") + QString::fromStdString(round.id.value));
    CHECK(w.find<QLineEdit>("round-label").text() == QStringLiteral("Spring 2026"));
    w.type("round-label", QStringLiteral("Easter 2026"));
    w.click("round-keep");
    CHECK(w.session.workspace().rounds.front().label == "Easter 2026");
    w.session.undoStack()->undo();
    CHECK(w.session.workspace().rounds.front().label == "Spring 2026");
}

TEST_CASE("a day far from today and the other rounds is asked about once")
{
    OpenWindow w;
    goToPartners(w);
    w.click("partners-new-round");
    w.type("round-label", QStringLiteral("Spring"));
    w.type("round-date", QStringLiteral("13 April 2206"));
    w.click("round-keep");
    CHECK(w.session.workspace().rounds.empty());
    CHECK(w.find<QLabel>("round-fault").text().contains(QStringLiteral("13 April 2206")));
    w.type("round-date", QStringLiteral("13 April 1926"));
    w.click("round-keep");
    CHECK(w.session.workspace().rounds.empty());
    w.click("round-keep");
    REQUIRE(w.session.workspace().rounds.size() == 1);
    CHECK(w.session.workspace().rounds.front().date == Date{1926, 4, 13});
}

TEST_CASE("a round without a label or without a questionnaire is not made")
{
    OpenWindow w;
    goToPartners(w);
    w.click("partners-new-round");
    w.find<QLineEdit>("round-label").clear();
    w.click("round-keep");
    CHECK(w.find("round-fault").isVisible());
    w.type("round-label", QStringLiteral("Spring 2026"));
    for (QCheckBox* box : w.window.findChildren<QCheckBox*>())
        box->setChecked(false);
    w.click("round-keep");
    CHECK(w.find<QLabel>("round-fault").text().contains(QStringLiteral("questionnaire")));
    CHECK(w.session.workspace().rounds.empty());
}

TEST_CASE("a round is closed after saying what is open, and reopened only with a reason that is kept")
{
    OpenWindow w;
    goToPartners(w);
    const auto id = w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {{"governance"}});
    REQUIRE(id.has_value());
    const QString name = QString::fromStdString(id->value);
    OpenWindow::settle();
    w.click(QStringLiteral("round-close-") + name);
    CHECK(w.session.rounds().current()->state == RoundState::Open);
    CHECK(w.prompts.asked.last().contains(QStringLiteral("0 of 32")));
    w.prompts.confirms = {true};
    w.click(QStringLiteral("round-close-") + name);
    CHECK(w.session.rounds().current()->state == RoundState::Closed);
    w.click(QStringLiteral("round-reopen-") + name);
    CHECK(w.session.rounds().current()->state == RoundState::Closed);
    w.prompts.texts = {QStringLiteral("A figure was typed wrong")};
    w.click(QStringLiteral("round-reopen-") + name);
    REQUIRE(w.session.rounds().current()->state == RoundState::Open);
    CHECK(w.session.rounds().current()->reopenings.front().reason == "A figure was typed wrong");
    bool isListed = false;
    for (const QLabel* label : w.window.findChildren<QLabel*>())
        isListed = isListed || label->text().contains(QStringLiteral("A figure was typed wrong"));
    CHECK(isListed);
}

TEST_CASE("a partner added by mistake is removed while nothing refers to it, and comes back by undo")
{
    OpenWindow w;
    goToPartners(w);
    const auto round =
        w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {{"partner-understanding"}});
    REQUIRE(round.has_value());
    const AgencyId health = w.session.workspace().partners.front().id;
    const AgencyId police = w.session.workspace().partners.back().id;
    const auto response = w.session.answering().respond(*round, {"partner-understanding"}, police);
    REQUIRE(response.has_value());
    const ItemId item = w.session.workspace().questionnaires.back()->items().front()->id;
    REQUIRE(w.session.answering()
                .respond(*round, {"partner-understanding"}, health)
                .has_value()); // opened, nothing answered
    REQUIRE(w.session.answering().answer(*response, item, {Answer::dontKnow(), {}, {}, false}));
    w.trigger("go-1");
    w.trigger("go-5");
    CHECK_FALSE(w.has(("remove-" + police.value).c_str()));
    CHECK_FALSE(w.session.agencies().mayRemove(police));
    w.click(QStringLiteral("remove-") + QString::fromStdString(health.value));
    REQUIRE(w.session.workspace().partners.size() == 1);
    CHECK(w.message().contains(QStringLiteral("Eastholm Health Trust")));
    w.click("message-undo");
    REQUIRE(w.session.workspace().partners.size() == 2);
    CHECK(w.session.workspace().partners.front().id == health);
    w.session.undoStack()->redo();
    CHECK(w.session.workspace().partners.size() == 1);
    CHECK_FALSE(w.session.agencies().removePartner(police));
    CHECK(w.session.workspace().partners.size() == 1);
}

TEST_CASE("a new round has a view of its own, and leaving it comes back to the partners")
{
    OpenWindow w;
    goToPartners(w);
    CHECK(w.find("partners-partner-name").isVisible());
    w.click("partners-new-round");
    CHECK(w.find("round-label").hasFocus());
    CHECK_FALSE(w.find("partners-partner-name").isVisible());
    w.click("round-cancel");
    CHECK(w.find("partners-partner-name").isVisible());
    CHECK_FALSE(w.has("round-label"));
    CHECK(w.session.workspace().rounds.empty());
    w.trigger("round-new");
    CHECK(w.find("round-label").isVisible());
    CHECK(w.find("round-cancel").x() < w.find("round-keep").x());
    w.click("rail-partners");
    CHECK_FALSE(w.has("round-label"));
}

TEST_CASE("the date of a round is typed in words, and what is no day is not taken")
{
    OpenWindow w;
    goToPartners(w);
    w.click("partners-new-round");
    w.type("round-label", QStringLiteral("Our round"));
    w.type("round-date", QStringLiteral("31 November 2026"));
    w.click("round-keep");
    CHECK(w.session.workspace().rounds.empty());
    CHECK(w.find<QLabel>("round-fault").text().contains(QStringLiteral("5 October 2026")));
    w.type("round-date", QStringLiteral("1 Rhagfyr 2026"));
    QTest::keyClick(&w.find("round-date"), Qt::Key_Down);
    CHECK(w.find<QLineEdit>("round-date").text() == QStringLiteral("30 November 2026"));
    w.click("round-keep");
    REQUIRE(w.session.workspace().rounds.size() == 1);
    CHECK(w.session.workspace().rounds.front().date == Date{2026, 11, 30});
}

TEST_CASE("a round says before which number it will not have")
{
    OpenWindow w;
    goToPartners(w);
    w.click("partners-new-round");
    const auto missing = [&] {
        return w.find<QLabel>("round-missing").isVisible() ? w.find<QLabel>("round-missing").text() : QString();
    };
    CHECK(missing().isEmpty());
    w.find<QCheckBox>("round-with-staff-confidence").setChecked(false);
    CHECK(missing().contains(QStringLiteral("no readiness number: that is governance and staff confidence in one")));
    CHECK_FALSE(missing().contains(QStringLiteral("trust")));
    w.find<QCheckBox>("round-with-partner-understanding").setChecked(false);
    CHECK(missing().contains(QStringLiteral("no trust numbers")));
    w.click("round-keep");
    w.trigger("round-close");
    CHECK(w.prompts.asked.last().contains(QStringLiteral("no readiness number")));
    CHECK_FALSE(w.prompts.asked.last().contains(QStringLiteral("A staff survey that anybody")));
}

TEST_CASE("closing a round with too few people in its survey says that it will have no readiness number")
{
    OpenWindow w;
    goToPartners(w);
    REQUIRE(w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5},
                                   {{"governance"}, {"staff-confidence"}, {"partner-understanding"}}));
    OpenWindow::settle();
    w.trigger("round-close");
    CHECK(w.prompts.asked.last().contains(QStringLiteral("Fewer than 10 people")));
    CHECK(w.prompts.asked.last().contains(QStringLiteral("no readiness number")));
}

TEST_CASE("Tab goes through a new round as it stands, and Enter starts it from a box of its questionnaires")
{
    OpenWindow w;
    goToPartners(w);
    w.click("partners-new-round");
    QStringList passed;
    for (int stop = 0; stop < 8; ++stop) {
        passed << w.window.focusWidget()->objectName();
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Tab);
    }
    CHECK(passed.join(QLatin1Char(' '))
          == QStringLiteral("round-label round-date round-with-governance round-with-staff-confidence "
                            "round-with-partner-understanding round-library round-cancel round-keep"));
    QWidget& box = w.find("round-with-governance");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Return);
    OpenWindow::settle();
    CHECK(w.session.workspace().rounds.size() == 1);
    CHECK(w.window.page() == PageId::Assess);
}
