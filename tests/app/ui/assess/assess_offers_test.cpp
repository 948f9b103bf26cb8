// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of Assess offer and say: only what is so, and in sight.
#include "tests/app/ui/assess/assess_desk.h"
#include "tests/support/qt_strings.h"

#include "core/questionnaire/built_in.h"

#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The keys that the list of keys names; opens and closes it.
QStringList listedKeys(AssessDesk& desk, const char* view)
{
    desk.key(Qt::Key_F1);
    QApplication::processEvents();
    QStringList keys;
    const auto* panel = desk.find<QWidget>(view)->findChild<QWidget*>(QStringLiteral("keysPanel"));
    for (const QLabel* label : panel->findChildren<QLabel*>())
        if (label->isVisible() && label->property("role") == QStringLiteral("muted"))
            keys << label->text();
    desk.key(Qt::Key_F1);
    return keys;
}

bool isInSight(AssessDesk& desk, const QWidget* part)
{
    return part->isVisible() && part->visibleRegion().boundingRect() == part->rect()
        && desk.page.rect().contains(QRect(part->mapTo(&desk.page, QPoint()), part->size()));
}

} // namespace

TEST_CASE("The list of keys names only keys that do something on this question", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    const QStringList governance = listedKeys(desk, "answeringView");
    CHECK(governance.contains(QStringLiteral("0 – 4")));
    CHECK_FALSE(governance.contains(QStringLiteral("N")));
    CHECK_FALSE(governance.contains(QStringLiteral("S")));
    CHECK(governance.contains(QStringLiteral("K")));
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    CHECK(listedKeys(desk, "answeringView").contains(QStringLiteral("N")));
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffStart"));
    const QStringList role = listedKeys(desk, "staffView");
    CHECK_FALSE(role.contains(QStringLiteral("N")));
    CHECK_FALSE(role.contains(QStringLiteral("K")));
    desk.key(Qt::Key_PageDown);
    CHECK(listedKeys(desk, "staffView").contains(QStringLiteral("N")));
}

TEST_CASE("S uses the answer of last round, and its button and the list of keys say so", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_S);
    CHECK(desk.isShown(QStringLiteral("S does nothing here")));
    desk.key(Qt::Key_3);
    REQUIRE(desk.session.rounds().add(QStringLiteral("Spring 2027"), {2027, 4, 1}, {AssessDesk::governance()}));
    desk.go(AssessDesk::governance());
    const RoundId now = desk.session.rounds().current()->id;
    REQUIRE(now != desk.round);
    CHECK(desk.find("sameAnswer")->text().contains(QStringLiteral("(S)")));
    CHECK(listedKeys(desk, "answeringView").contains(QStringLiteral("S")));
    desk.key(Qt::Key_S);
    CHECK(desk.session.rounds().record(now).consensus.at(0).answers.begin()->second.answer == Answer::rated(3));
    CHECK_FALSE(listedKeys(desk, "answeringView").contains(QStringLiteral("S")));
}

TEST_CASE("Note and evidence are in sight on every question at 1280 by 800, before and after they are written",
          "[assess]")
{
    AssessDesk desk;
    desk.page.resize(1280 - 90, 800 - 130); // less rail, menus, message and status
    desk.go(AssessDesk::governance());
    const std::size_t questions = builtInQuestionnaire(AssessDesk::governance())->itemCount();
    for (std::size_t at = 0; at < questions; ++at) {
        QApplication::processEvents();
        INFO(at);
        for (const char* part : {"toNote", "toEvidence", "comeBack", "next"}) {
            INFO(part);
            CHECK(isInSight(desk, desk.find(part)));
        }
        desk.key(Qt::Key_PageDown);
    }
    desk.go(AssessDesk::governance());
    auto* note = desk.find<QPlainTextEdit>("note");
    CHECK_FALSE(note->isVisible());
    REQUIRE(desk.press("toNote"));
    CHECK(note->hasFocus());
    QTest::qWait(50);
    CHECK(isInSight(desk, note));
    desk.type(QStringLiteral("Two of us disagreed"));
    desk.key(Qt::Key_Escape);
    CHECK(desk.find("toNote")->text().contains(QStringLiteral("✓")));
    CHECK(note->isVisible());
    desk.key(Qt::Key_PageDown);
    CHECK_FALSE(note->isVisible());
    CHECK_FALSE(desk.find("toNote")->text().contains(QStringLiteral("✓")));
}

TEST_CASE("The guidance of the first question comes before the way to answer all of them", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    QApplication::processEvents();
    const auto topOf = [&](const QWidget* part) { return part->mapTo(&desk.page, QPoint()).y(); };
    const auto* why = desk.find<QLabel>("guidanceWhy");
    REQUIRE(why->isVisible());
    CHECK(isInSight(desk, why));
    CHECK(topOf(why) < topOf(desk.find("toggleInstructions")));
}

TEST_CASE("A closed round is told in a quiet line, and its answers are viewed", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_2);
    REQUIRE(desk.session.rounds().close(desk.round));
    desk.page.arrive({PageId::Assess, {}, {}, {}});
    QApplication::processEvents();
    CHECK(desk.find<QLabel>("closedLine")->property("role") == QStringLiteral("muted"));
    for (const QFrame* card : desk.page.findChildren<QFrame*>())
        CHECK_FALSE((card->isVisible() && card->property("card") == QStringLiteral("care")));
    CHECK(desk.find("answer-governance")->text() == QStringLiteral("View answers"));
    CHECK_FALSE(desk.isShown(QStringLiteral("yet")));
}

TEST_CASE("Of a closed survey it is said what became of the answers, and nobody is invited to answer it", "[assess]")
{
    AssessDesk desk;
    const QString invitation = QStringLiteral("Each person answers alone, on this screen");
    const Person person{std::vector<Code>(24, 3), 0, {}, {}};
    REQUIRE(desk.session.staffSurveys().setDraft(desk.round, AssessDesk::staff(), person, {}));
    REQUIRE(desk.session.staffSurveys().finishDraft(desk.round, AssessDesk::staff()));
    desk.page.arrive({PageId::Assess, {}, {}, {}});
    CHECK(desk.isShown(invitation));
    REQUIRE(desk.session.rounds().close(desk.round));
    desk.page.arrive({PageId::Assess, {}, {}, {}});
    CHECK(desk.isShown(QStringLiteral("was destroyed when the survey closed")));
    CHECK_FALSE(desk.isShown(invitation));
    REQUIRE(desk.session.rounds().reopen(desk.round, QStringLiteral("A slip")));
    desk.page.arrive({PageId::Assess, {}, {}, {}});
    CHECK_FALSE(desk.isShown(invitation));
}

TEST_CASE("Both sides of what helps and hinders are optional, where they are marked and where answers are checked",
          "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    REQUIRE(desk.press("openInfluences"));
    for (const char* side : {"sideTheirs", "sideOurs"}) {
        CHECK(desk.find<QAbstractButton>(side)->text().endsWith(QStringLiteral(" (optional)")));
        CHECK(desk.find<QAbstractButton>(side)->accessibleName().endsWith(QStringLiteral(" (optional)")));
    }
    REQUIRE(desk.press("sideOurs"));
    desk.find<QAbstractButton>("mark-influence.legal.powers-1")->setFocus();
    desk.key(Qt::Key_1);
    REQUIRE(desk.press("influencesDone"));
    CHECK(desk.isShown(QStringLiteral("Northdale Trust sharing with us (optional): 0 of 20 marked")));
    CHECK(desk.isShown(QStringLiteral("Us sharing with Northdale Trust (optional): 1 of 20 marked")));
}

TEST_CASE("Where nothing can be marked as not applying, how to answer says why and what to do", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    const QString applies = QStringLiteral("Every question applies to every agency");
    CHECK(desk.isShown(applies));
    CHECK(desk.isShown(QStringLiteral("choose “Not in place”, and “don’t know” if nobody can say.")));
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    CHECK_FALSE(desk.isShown(applies));
}

TEST_CASE("Governance says how long it takes, and influences that they are optional", "[assess]")
{
    AssessDesk desk;
    desk.page.arrive({PageId::Assess, {}, {}, {}});
    CHECK(desk.isShown(QStringLiteral("It takes about 2 hour")));
    CHECK(desk.isShown(QStringLiteral("helps and hinders: ")));
}
