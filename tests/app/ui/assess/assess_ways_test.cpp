// SPDX-License-Identifier: GPL-3.0-or-later
// Must-haves that nobody knows, the ways back from a question, and the table of what helps and hinders by keys.
#include <QRadioButton>

#include "tests/app/ui/assess/assess_desk.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

#include <set>

using namespace soundings;
using namespace soundings::test;

namespace {

const char* const kMustHave = "gov.leadership.named-roles";

bool isUnknownShown(AssessDesk& desk)
{
    QApplication::processEvents();
    return desk.find<QLabel>("mustHaveStanding")->isVisible();
}

QString focused() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }

void openMarks(AssessDesk& desk)
{
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    REQUIRE(desk.press("openInfluences"));
    QApplication::processEvents();
}

} // namespace

TEST_CASE("Choosing don’t know on a must-have says what it means, there and on the check", "[assess]")
{
    AssessDesk desk;
    desk.page.arrive({PageId::Assess, AssessDesk::governance(), {}, {kMustHave}});
    CHECK_FALSE(isUnknownShown(desk));
    desk.key(Qt::Key_3);
    CHECK_FALSE(isUnknownShown(desk));
    desk.key(Qt::Key_K);
    CHECK(isUnknownShown(desk));
    CHECK(desk.find<QLabel>("mustHaveStanding")->text().contains(QStringLiteral("counts as not met")));
    CHECK_FALSE(desk.find<QLabel>("mustHaveStanding")->visibleRegion().isEmpty());
    REQUIRE(desk.press("openCheck"));
    REQUIRE(desk.find<QLabel>("checkMustHaves"));
    CHECK(desk.find<QLabel>("checkMustHaves")->text().startsWith(QStringLiteral("1 must-have is not met")));
    REQUIRE(desk.press("change-gov.leadership.named-roles"));
    desk.key(Qt::Key_2);
    CHECK_FALSE(isUnknownShown(desk));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.isShown(QStringLiteral("is not met because")));
}

TEST_CASE("Don’t know on another question says nothing of must-haves", "[assess]")
{
    AssessDesk desk;
    const auto items = desk.session.workspace().questionnaires.front()->items();
    const auto other = std::find_if(items.begin(), items.end(), [](const Item* one) { return !one->mustHave; });
    desk.page.arrive({PageId::Assess, AssessDesk::governance(), {}, (*other)->id});
    desk.key(Qt::Key_K);
    CHECK_FALSE(isUnknownShown(desk));
}

TEST_CASE("Closing tells how many must-haves are not met or not confirmed because nobody knows", "[assess]")
{
    AssessDesk desk;
    desk.page.arrive({PageId::Assess, AssessDesk::governance(), {}, {kMustHave}});
    desk.key(Qt::Key_K);
    desk.page.arrive(
        {PageId::Assess, AssessDesk::partner(), desk.partnerNamed("Westmoor Police"), {"partner.integrity.owns-up"}});
    desk.key(Qt::Key_K);
    desk.go({});
    desk.page.arrive({PageId::Assess, {}, {}, {}});
    REQUIRE(desk.press("closeRound"));
    const QString asked = desk.prompts.asked.last();
    INFO(asked.toStdString());
    CHECK(asked.contains(QStringLiteral("Governance: 1 must-have is not met because")));
    CHECK(asked.contains(QStringLiteral("Westmoor Police: 1 must-have is not confirmed because")));
}

TEST_CASE("Escape after Change leads back to the row of the check that it came from", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    REQUIRE(desk.press("openCheck"));
    REQUIRE(desk.press("change-gov.safe-handling.breach-response"));
    CHECK(desk.find("backToOverview")->text() == QStringLiteral("‹ Check your answers"));
    desk.key(Qt::Key_Escape);
    CHECK(desk.find<QWidget>("checkView")->isVisible());
    CHECK(focused() == QStringLiteral("change-gov.safe-handling.breach-response"));
    CHECK(QTest::qWaitFor([] { return !QApplication::focusWidget()->visibleRegion().isEmpty(); }));
    REQUIRE(desk.press("backFromCheck"));
    CHECK(desk.find("backToOverview")->text() == QStringLiteral("‹ Assessment"));
    desk.key(Qt::Key_Escape);
    CHECK(desk.find<QWidget>("roundView")->isVisible());
}

TEST_CASE("Changing the marks from the check leads back to it", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    REQUIRE(desk.press("openCheck"));
    REQUIRE(desk.press("changeInfluences"));
    CHECK(desk.find("backToStatements")->text() == QStringLiteral("‹ Check your answers"));
    desk.key(Qt::Key_Escape);
    CHECK(desk.find<QWidget>("checkView")->isVisible());
    CHECK(focused() == QStringLiteral("changeInfluences"));
}

TEST_CASE("Tab goes from row to row of the marks, whichever of them are marked", "[assess]")
{
    AssessDesk desk;
    openMarks(desk);
    const int column = GENERATE(2, 4, 6);
    for (int row = 0; row < 20; row += 2) { // every other row in a later column
        desk.key(static_cast<Qt::Key>(Qt::Key_0 + column));
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Down);
    }
    desk.find<QRadioButton>(qPrintable(QStringLiteral("mark-influence.legal.powers-%1").arg(column)))->setFocus();
    std::set<QString> rows;
    for (int stop = 0; stop < 20; ++stop) {
        INFO(stop << " " << focused().toStdString());
        REQUIRE(focused().startsWith(QStringLiteral("mark-")));
        rows.insert(focused().section(QLatin1Char('-'), 0, -2));
        desk.key(Qt::Key_Tab);
    }
    CHECK(rows.size() == 20);
    CHECK(focused() == QStringLiteral("influencesDone"));
    desk.key(Qt::Key_Backtab);
    CHECK(focused().startsWith(QStringLiteral("mark-")));
}

TEST_CASE("Whoever comes back to the marks finds the side and the mark where they were left", "[assess]")
{
    AssessDesk desk;
    openMarks(desk);
    REQUIRE(desk.press("sideOurs"));
    desk.find<QRadioButton>("mark-influence.legal.powers-1")->setFocus();
    for (int row = 0; row < 7; ++row)
        desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Right);
    const QString before = focused();
    desk.key(Qt::Key_Escape);
    CHECK(desk.find<QWidget>("answeringView")->isVisible());
    REQUIRE(desk.press("openInfluences"));
    CHECK(focused() == before);
    CHECK(desk.find("sideOurs")->isChecked());
    desk.go(AssessDesk::partner(), desk.partnerNamed("Westmoor Police"));
    REQUIRE(desk.press("openInfluences"));
    CHECK(focused() == QStringLiteral("mark-influence.legal.powers-1"));
    CHECK(desk.find("sideTheirs")->isChecked());
}

TEST_CASE("The keys that the marks are offered with stand at their columns, and each does something", "[assess]")
{
    AssessDesk desk;
    openMarks(desk);
    for (int number = 1; number <= 6; ++number)
        CHECK(desk.isShown(QString::number(number)));
    QStringList heads;
    for (const QLabel* label : desk.find<QWidget>("influencesView")->findChildren<QLabel*>())
        if (label->isVisible() && label->text().size() == 1)
            heads << label->text();
    CHECK(heads
          == QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                          QStringLiteral("5"), QStringLiteral("6")}));
    CHECK(desk.find<QLabel>("influencesKeys")->text().startsWith(QStringLiteral("1 to 6 mark, K marks “Don")));
    desk.key(Qt::Key_K);
    const InfluenceMarks marks = desk.session.rounds().record(desk.round).partners.at(0).aboutPartner;
    REQUIRE(marks.size() == 1);
    CHECK(marks.begin()->second == "dont-know");
    REQUIRE(desk.session.rounds().close(desk.round, {}));
    QApplication::processEvents();
    openMarks(desk);
    CHECK(desk.find<QLabel>("influencesKeys")->text() == QStringLiteral("Esc leaves."));
}

TEST_CASE("A closed round shows the partners it has, and no way to answers that are not there", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    desk.key(Qt::Key_3);
    REQUIRE(desk.session.rounds().close(desk.round, {}));
    REQUIRE(desk.session.agencies().addPartner(QStringLiteral("Eastholm Health Trust")));
    desk.page.arrive({PageId::Assess, {}, {}, {}});
    CHECK(desk.isShown(QStringLiteral("Northdale Trust")));
    CHECK_FALSE(desk.isShown(QStringLiteral("Eastholm Health Trust")));
    CHECK_FALSE(desk.isShown(QStringLiteral("Westmoor Police")));
    for (const auto* way : desk.find<QWidget>("roundView")->findChildren<QAbstractButton*>()) {
        INFO(way->objectName().toStdString());
        if (way->isVisible())
            CHECK(way->isEnabled());
    }
    CHECK_FALSE(desk.press("answer-governance"));
}
